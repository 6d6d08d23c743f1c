import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

interface LockEntry {
  integrity?: string;
  inBundle?: boolean;
  link?: boolean;
}

const read = (file: string) => readFile(join(PROJECT_ROOT, file), 'utf8');

test('every package in the lock file has a hash or is listed in SECURITY.md', async () => {
  const lock = JSON.parse(await read('package-lock.json')) as {
    packages: Record<string, LockEntry>;
  };
  const security = await read('SECURITY.md');
  const named = /## Packages without a hash\n([^]*?)\n## /.exec(security)?.[1] ?? '';
  const without = Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && !entry.inBundle && !entry.link && !entry.integrity)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect([...named.matchAll(/`(@[\w/.-]+)`/g)].map(([, name]) => name)).toEqual(without.sort());
});
