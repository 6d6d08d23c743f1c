import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { functionNode } from '../cdk/bundle/function-node.ts';

/** Runs the bench on the Node that functions are deployed on, whichever this one is. */
const main = join(import.meta.dirname, 'main.ts');
const { status } = spawnSync(
  functionNode(),
  ['--no-warnings', '--import', 'tsx', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
