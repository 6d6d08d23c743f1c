import { endFootholdProcesses } from '../../support/run/running-foothold.ts';
import { canFillDisk, fillDisk } from '../processes/full-disk.ts';
import { killUnderLoad } from '../processes/killed-under-load.ts';
import { trySlowClients } from '../processes/patient-server.ts';
import { refuseRubbish } from '../processes/rubbish-refused.ts';
import { figure } from './soak-report.ts';

/** A test of whole processes that returns its result as one line. Throws on a violation. */
export interface Drill {
  name: string;
  run(): Promise<string>;
}

/** In a soak of twenty minutes, the garbage file has 2 GB and there are ten kills. */
const MEGABYTES_A_MINUTE = 100;
const GREATEST_MEGABYTES = 2_000;

const FULL_DISK: Drill = {
  name: 'full disk',
  run: async () => {
    const { confirmed, refused } = await fillDisk();
    return `${refused} refused, ${confirmed} confirmed and kept (by a limit on the file's size)`;
  },
};

/** The drills for a soak of this many minutes. */
export function drillsOf(minutes: number, seed: string): Drill[] {
  const megabytes = Math.min(GREATEST_MEGABYTES, MEGABYTES_A_MINUTE * minutes);
  return [
    {
      name: `rubbish of ${figure(megabytes)} MB`,
      run: async () => {
        const peaks = await refuseRubbish({
          'rows of nonsense': megabytes,
          noise: megabytes,
          'one quotation that never ends': megabytes,
          'one line that never ends': megabytes,
        });
        return `refused; at most ${Math.max(...peaks.values()).toFixed(0)} MB of memory`;
      },
    },
    ...(canFillDisk ? [FULL_DISK] : []),
    {
      name: 'slow clients',
      run: async () => {
        const { patienceMs, answeredMs } = await trySlowClients();
        const patience = (patienceMs / 1_000).toFixed(0);
        return `disconnected after ${patience} s; with 1,000 of them, others answered in ${answeredMs} ms`;
      },
    },
    {
      name: 'kill -9 under load',
      run: async () => {
        const kills = Math.max(2, Math.floor(minutes / 2));
        const killed = await killUnderLoad(seed, kills);
        const { confirmed, failed } = killed;
        return `${kills} kills, ${figure(failed)} calls lost, ${figure(confirmed)} confirmed and kept`;
      },
    },
  ];
}

/** Ends processes that a failed drill has left running. */
export const endDrills = endFootholdProcesses;
