import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

/** Runs `npm run test:soak -- <args>` outside of Jest; the script creates all it needs. */
function soak(...args: readonly string[]) {
  const main = join(PROJECT_ROOT, 'test/faults/soak/main.ts');
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^FOOTHOLD_TEST_(?:RUN|DATABASES)$|^JEST_/.test(name)) Reflect.deleteProperty(env, name);
  }
  const node = ['--no-warnings', '--import', 'tsx'];
  return spawnSync(process.execPath, [...node, main, ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env,
  });
}

describe('the soak', () => {
  test('reports an invalid option', () => {
    const { status, stderr } = soak('--minutes', '0');
    expect(status).toBe(1);
    expect(stderr).toContain('--minutes must be a number, at least 1.');
  });

  test('runs the history of a given seed', () => {
    const { status, stdout } = soak('--seed', '1');
    expect(stdout).toContain('The history of seed 1 ends as it should.');
    expect(status).toBe(0);
  });
});
