import { rm } from 'node:fs/promises';
import { endDatabases } from './test-run.ts';

/** After all tests: ends and removes what they shared. */
export default async function endTestRun(): Promise<void> {
  await endDatabases();
  await rm(process.env['FOOTHOLD_TEST_RUN'] ?? '', { recursive: true, force: true });
}
