import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { functionNode } from '../cdk/bundle/function-node.ts';

/** Runs the benchmark with the Node version that functions are deployed on, regardless of the current one. */
const main = join(import.meta.dirname, 'main.ts');
const { status } = spawnSync(
  functionNode(),
  ['--no-warnings', '--import', 'tsx', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
