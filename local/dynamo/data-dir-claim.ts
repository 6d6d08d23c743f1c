import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ExplainedFailure, errorCode, messageOf } from '../startup/explained-failure.ts';
import { makePrivateFolder } from './private-folder.ts';
import { commandLineOf, endProcess, isAlive } from '../process/processes.ts';

/** A folder of data that one local server at a time works on. */
export interface DataDirClaim {
  /** Notes the database's process, so that a later start can end it if this server is killed. */
  noteDatabase(pid: number): Promise<void>;
  release(): Promise<void>;
}

const CLAIM = z.object({ pid: z.int(), databasePid: z.int().nullable() });

/**
 * Makes the folder and claims it. What a killed server left running is ended first; a server that
 * still runs keeps its claim: two databases on one file would lose each other's changes.
 * Throws ExplainedFailure.
 */
export async function claimDataDir(dataDir: string, databaseFile: string): Promise<DataDirClaim> {
  const file = join(dataDir, 'server.json');
  await makeFolder(dataDir);
  await clearStaleClaim(file, dataDir, databaseFile);
  const claim = (databasePid: number | null) => JSON.stringify({ pid: process.pid, databasePid });
  // Of two that start at the same moment one finds the file made by the other.
  await writeFile(file, claim(null), { flag: 'wx', mode: 0o600 }).catch(() => {
    throw inUse(dataDir, null);
  });
  return {
    noteDatabase: (databasePid) => writeFile(file, claim(databasePid)),
    release: () => rm(file, { force: true }),
  };
}

async function clearStaleClaim(file: string, dataDir: string, databaseFile: string) {
  const claim = await readClaim(file);
  if (claim === null) return;
  const { pid, databasePid } = claim;
  const databaseRuns =
    databasePid !== null && (await commandLineOf(databasePid)).includes(databaseFile);
  const serverRuns = isAlive(pid) && (databaseRuns || databasePid === null);
  if (serverRuns && pid !== process.pid) throw inUse(dataDir, pid);
  if (databaseRuns && pid === process.pid) throw inUse(dataDir, pid);
  if (databaseRuns) await endProcess(databasePid);
  await rm(file, { force: true });
}

function inUse(dataDir: string, pid: number | null): ExplainedFailure {
  const whose = pid === null ? '' : ` (process ${pid})`;
  return new ExplainedFailure(
    `${dataDir} is in use by another local server${whose}: stop that one, or start with ` +
      '--data-dir and another folder.',
  );
}

async function readClaim(file: string) {
  try {
    return CLAIM.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await makePrivateFolder(dataDir);
    await writeFile(join(dataDir, '.writable'), '');
    await rm(join(dataDir, '.writable'));
  } catch (error) {
    const reason = errorCode(error) ?? messageOf(error);
    throw new ExplainedFailure(
      `${dataDir} cannot be used for data (${reason}): give another folder with --data-dir.`,
    );
  }
}
