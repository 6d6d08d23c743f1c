import { removeDir } from './scratch-dir.ts';
import { endDatabases } from './test-run.ts';

/** After all tests: stops and removes the shared resources. */
export default async function endTestRun(): Promise<void> {
  await endDatabases();
  await removeDir(process.env['FOOTHOLD_TEST_RUN'] ?? '');
}
