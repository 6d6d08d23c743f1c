import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { goOnWithErasures } from './erasures.ts';
import { isLearningTime, learnFigures } from './learn-figures.ts';
import { refreshDue } from './refresh.ts';
import { enforceRetention } from './retention.ts';
import { takeWeeklySnapshot } from './weekly-snapshot.ts';

/** How long one invocation works: below the function's time limit of 15 minutes. */
const WORKING_MS = 10 * 60_000;
/** How long it goes on with erasures, and how long it removes what is no longer kept. */
const REMOVING_MS = 60_000;

export interface Refreshed {
  assessed: number;
  failed: number;
  snapshots: number;
  /** Erasures that were gone on with or looked after. */
  erasures: number;
  /** Items of which something was no longer kept. */
  shortened: number;
  /** Jobs whose answers taught new figures. */
  learned: number;
}

/**
 * The Lambda that a schedule runs: assesses again what time has changed, takes snapshots, goes on with
 * erasures and removes what is no longer kept.
 */
export const handler = masking(refreshOnce);

async function refreshOnce(): Promise<Refreshed> {
  const { config, sweeps, snapshots, retention, projector, ports, measures, usage, now } = deps();
  const refreshed = await refreshDue({ sweeps, projector, now }, now() + WORKING_MS);
  let taken = 0;
  let learned = 0;
  for (const jobKey of await ports.jobs.keys()) {
    const job = await ports.jobs.get(jobKey);
    if (!job) continue;
    const isTaken = await takeWeeklySnapshot(
      { snapshots, sweeps, assessments: ports.assessments.batchGet, now },
      job.value,
    );
    taken += isTaken ? 1 : 0;
    if (isLearningTime(now()) && (await learnFigures({ ports, sweeps }, jobKey))) learned += 1;
  }
  const erasures = await goOnWithErasures({ ports, projector }, now() + REMOVING_MS);
  const shortened = await enforceRetention({ retention, projector, now }, now() + REMOVING_MS);
  const counts = { ...refreshed, snapshots: taken, erasures, shortened, learned };
  createLog(config, 'refresh').accountsRefreshed(counts);
  measures.capacity('refresh', usage.take());
  measures.publish();
  return counts;
}
