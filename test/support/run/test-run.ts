import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';
import { ensureDatabaseFile } from '../../../local/dynamo/database-file.ts';
import { dynoxideBinary } from '../../../local/dynamo/dynoxide-binary.ts';
import { freePort } from '../../../local/process/free-port.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { serveDatabase, type ServedDatabase } from './served-database.ts';

/** More would not be faster: each handles some thousand calls a second. */
const MOST_DATABASES = 4;
/** An in-memory file system on Linux. In a container it may be small. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 30;

const databases: ServedDatabase[] = [];

/** Before all tests: creates a folder for shared build results, and a database for each worker. */
export default async function testRun({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  process.env['FOOTHOLD_TEST_RUN'] = await mkdtemp(join(tmpdir(), 'foothold-run-'));
  if (currentEnvironment()['FOOTHOLD_TEST_DYNAMODB']) return;
  const count = Math.min(maxWorkers, MOST_DATABASES);
  databases.push(...(await Promise.all(Array.from({ length: count }, startDatabase))));
  process.env['FOOTHOLD_TEST_DATABASES'] = databases.map(({ endpoint }) => endpoint).join(' ');
}

/**
 * Starts the embedded database without the proxy that `npm start` puts in front, and in memory where
 * possible, because tests spend most of their time calling it. The proxy and the disk have their own tests.
 */
async function startDatabase(): Promise<ServedDatabase> {
  const hasMemory = await statfs(MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize >= ENOUGH_BYTES,
    () => false,
  );
  const folder = await mkdtemp(join(hasMemory ? MEMORY : tmpdir(), 'foothold-'));
  const file = join(folder, 'foothold.db');
  await ensureDatabaseFile(file);
  const port = await freePort('127.0.0.1');
  const binary = await dynoxideBinary(PROJECT_ROOT);
  const command = [binary, 'serve', '--port', String(port), '--db-path', file] as const;
  return serveDatabase(command, folder, `http://127.0.0.1:${port}`);
}

export async function endDatabases(): Promise<void> {
  await Promise.all(databases.map((database) => database.stop()));
}
