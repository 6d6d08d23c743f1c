/**
 * `npm run write -- <test file>`: writes the file that a test compares with what is computed, such as
 * docs/permissions.md, instead of failing. A script, because `VARIABLE=1 npx jest` does not work on Windows.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  env: { ...process.env, FOOTHOLD_WRITE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
