import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../../demo/kernel/random.ts';
import { type FootholdProcess, givenFootholdProcess } from '../../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import { prepareWriting, startWriters, thenEachCountsOnce } from './writers.ts';

const WRITERS = 4;

export interface KilledUnderLoad {
  kills: number;
  calls: number;
  /** Calls that failed and were retried. */
  failed: number;
  confirmed: number;
}

/**
 * Kills the server and its database in turn with SIGKILL, at random times during writes. Throws if something
 * confirmed is lost or counts twice.
 */
export async function killUnderLoad(seed: string, kills: number): Promise<KilledUnderLoad> {
  const chance = random(seed);
  const dir = await givenScratchDir();
  const start = () => givenFootholdProcess(['--empty', '--data-dir', dir]);
  let server = await start();
  const writers = await prepareWriting(server.ask).then(() =>
    startWriters(() => server.ask, WRITERS),
  );
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(200, 1_500));
      if (kill % 2 === 0) await killDatabase(dir, server);
      else await server.kill();
      server = await start();
    }
    await sleep(500);
    await writers.stop();
    await server.drained();
    await thenEachCountsOnce(server.ask, writers);
    const { calls, failed, confirmedInAll } = writers;
    return { kills, calls, failed, confirmed: confirmedInAll };
  } finally {
    writers.giveUp();
    await server.stop();
    await removeDir(dir);
  }
}

/** The server reports it and ends, so it has to be started again. */
async function killDatabase(dir: string, server: FootholdProcess): Promise<void> {
  const { databasePid } = JSON.parse(await readFile(join(dir, 'server.json'), 'utf8')) as {
    databasePid: number;
  };
  process.kill(databasePid, 'SIGKILL');
  await server.ended;
}
