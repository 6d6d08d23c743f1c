import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';
import { givenFootholdProcess } from '../../support/run/running-foothold.ts';
import testRun from '../../support/run/test-run.ts';

/** Global setup of the browser tests. Also loads and assesses the demo once for all test files. */
export default async function demoRun(jest: { maxWorkers: number }): Promise<void> {
  await testRun(jest);
  const foothold = await givenFootholdProcess(['--data-dir', demoDir()]);
  await foothold.announcement;
  await foothold.drained();
  const code = await foothold.stop();
  if (code !== 0) throw new Error(`The server with the demo ended with code ${code}.`);
}

/** Creates a data folder with the demo for one test file, which removes it. */
export async function copyOfDemo(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'foothold-demo-'));
  await cp(demoDir(), dataDir, { recursive: true });
  return dataDir;
}

function demoDir(): string {
  return join(currentEnvironment()['FOOTHOLD_TEST_RUN'] ?? '', 'demo');
}
