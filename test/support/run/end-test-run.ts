import { rm } from 'node:fs/promises';
import { endDatabases } from './test-run.ts';

/** After all tests: stops and removes the shared resources. */
export default async function endTestRun(): Promise<void> {
  await endDatabases();
  await rm(process.env['FOOTHOLD_TEST_RUN'] ?? '', { recursive: true, force: true });
}
