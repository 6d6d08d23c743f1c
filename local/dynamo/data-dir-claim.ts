import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { StartupError, errorCode, messageOf } from '../startup/startup-error.ts';
import { makePrivateFolder } from './private-folder.ts';
import { commandLineOf, endProcess, isAlive } from '../process/processes.ts';

/** A claim on a data folder, so that only one local server uses it at a time. */
export interface DataDirClaim {
  /** Records the database's process, so that a later start can end it if this server was killed. */
  noteDatabase(pid: number): Promise<void>;
  release(): Promise<void>;
}

const CLAIM = z.object({ pid: z.int(), databasePid: z.int().nullable() });

/**
 * Creates and claims the folder. Ends processes left by a killed server first. If another server is still
 * running, throws StartupError: two databases on one file would lose each other's changes.
 */
export async function claimDataDir(dataDir: string, databaseFile: string): Promise<DataDirClaim> {
  const file = join(dataDir, 'server.json');
  await makeFolder(dataDir);
  await clearStaleClaim(file, dataDir, databaseFile);
  const claim = (databasePid: number | null) => JSON.stringify({ pid: process.pid, databasePid });
  // If two servers start at the same time, the second one finds the file and fails.
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

function inUse(dataDir: string, pid: number | null): StartupError {
  const whose = pid === null ? '' : ` (process ${pid})`;
  return new StartupError(
    `${dataDir} is in use by another local server${whose}: stop it, or start with ` +
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
    throw new StartupError(
      `${dataDir} cannot be used for data (${reason}): use another folder with --data-dir.`,
    );
  }
}
