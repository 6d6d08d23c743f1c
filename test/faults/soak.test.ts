import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

test('the soak starts outside of jest, and says what it takes', () => {
  const main = join(PROJECT_ROOT, 'test/faults/soak/main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', 'tsx', main, '--minutes', '0'],
    { cwd: PROJECT_ROOT, encoding: 'utf8' },
  );
  expect({ status, said: stderr.includes('--minutes must be a number, at least 1.') }).toEqual({
    status: 1,
    said: true,
  });
});
