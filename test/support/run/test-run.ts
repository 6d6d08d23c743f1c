import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { embeddedDatabase, type TestDatabase } from './test-database.ts';

/** More would not be faster: each serves some thousand calls a second. */
const MOST_DATABASES = 4;

const databases: TestDatabase[] = [];

/** Before all tests: a folder for what they make once and share, and a database for each worker. */
export default async function testRun({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  process.env['FOOTHOLD_TEST_RUN'] = await mkdtemp(join(tmpdir(), 'foothold-run-'));
  if (currentEnvironment()['FOOTHOLD_TEST_DYNAMODB']) return;
  const count = Math.min(maxWorkers, MOST_DATABASES);
  const start = () => embeddedDatabase({ root: PROJECT_ROOT, dataDir: null });
  databases.push(...(await Promise.all(Array.from({ length: count }, start))));
  process.env['FOOTHOLD_TEST_DATABASES'] = databases
    .map(({ variables }) => variables['FOOTHOLD_DYNAMODB_ENDPOINT'])
    .join(' ');
}

export async function endDatabases(): Promise<void> {
  await Promise.all(databases.map((database) => database.stop()));
}
