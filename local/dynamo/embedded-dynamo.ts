import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type DataDirClaim, claimDataDir } from './data-dir-claim.ts';
import { ensureDatabaseFile } from './database-file.ts';
import { dynoxideBinary } from './dynoxide-binary.ts';
import { type GuardedDatabase, startGuardedDatabase } from './guarded-database.ts';
import { StartupError, messageOf } from '../startup/startup-error.ts';

export interface EmbeddedDynamo {
  /** The URL's user name is the key that the database requires. */
  endpoint: string;
  /** The database file; null if nothing is kept. */
  file: string | null;
  pid: number;
  /** Resolves if the database process exits on its own. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The project folder. */
  root: string;
  /** Null to keep nothing after the end. */
  dataDir: string | null;
}

/**
 * Starts the embedded DynamoDB for this process and others that get its endpoint. Throws StartupError.
 */
export async function startEmbeddedDynamo(options: EmbeddedOptions): Promise<EmbeddedDynamo> {
  const binary = await dynoxideBinary(options.root);
  return options.dataDir === null
    ? startForgetful(binary)
    : startInFolder(binary, resolve(options.dataDir), options.dataDir);
}

/**
 * Uses a temporary file instead of SQLite's memory, because only a file can have the index of
 * `database-file.ts`.
 */
async function startForgetful(binary: string): Promise<EmbeddedDynamo> {
  const scratch = await mkdtemp(join(tmpdir(), 'foothold-'));
  const file = join(scratch, 'foothold.db');
  await ensureDatabaseFile(file);
  const database = await start(binary, file, scratch);
  return running(database, null, async () => undefined);
}

async function startInFolder(binary: string, dataDir: string, shown: string) {
  const file = join(dataDir, 'foothold.db');
  const claim = await claimDataDir(dataDir, file);
  try {
    await ensureDatabaseFile(file);
    const database = await start(binary, file, null);
    await claim.noteDatabase(database.pid);
    return running(database, file, () => claim.release());
  } catch (error) {
    await claim.release();
    throw unusableFile(error, join(shown, 'foothold.db')) ?? error;
  }
}

async function start(binary: string, file: string, scratch: string | null) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startGuardedDatabase(binary, file, scratch);
    } catch (error) {
      // Another process took the port in the meantime.
      if (!messageOf(error).includes('already in use') || attempt === 5) throw error;
    }
  }
}

function running(
  database: GuardedDatabase,
  file: string | null,
  release: DataDirClaim['release'],
): EmbeddedDynamo {
  let stopping = false;
  const ended = new Promise<void>((tell) => {
    void database.ended.then(() => (stopping ? undefined : tell()));
  });
  const stop = async () => {
    stopping = true;
    await database.stop();
    await release();
  };
  return { endpoint: database.endpoint, file, pid: database.pid, ended, stop };
}

/** A one-line explanation if the error says that the database file cannot be read; null otherwise. */
export function unusableFile(error: unknown, file: string): StartupError | null {
  const text = messageOf(error);
  if (/not a valid SQLite database|is malformed|is not a database/.test(text)) {
    return new StartupError(
      `The database file ${file} is damaged or not a database: move it away (mv ${file} ` +
        `${file}.damaged) and start again with a new one.`,
    );
  }
  if (/unable to open|readonly|EACCES|EISDIR|permission/i.test(text)) {
    return new StartupError(
      `The database file ${file} cannot be opened for writing: fix its permissions, ` +
        'or use another folder with --data-dir.',
    );
  }
  return null;
}
