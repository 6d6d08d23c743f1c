import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

/** A folder with more files than this is to be split by topic. */
const MOST_FILES = 16;
const SOURCE = ['cdk', 'lambdas', 'local', 'console', 'cli', 'intake', 'demo', 'bench', 'test'];
const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated']);

function crowded(folder: string): string[] {
  const entries = readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  const below = entries.filter((entry) => entry.isDirectory() && !NOT_SOURCE.has(entry.name));
  return [
    ...(files > MOST_FILES ? [`${folder}: ${files} files`] : []),
    ...below.flatMap(({ name }) => crowded(`${folder}/${name}`)),
  ];
}

test('no folder contains more files than the maximum', () => {
  expect(SOURCE.flatMap(crowded)).toEqual([]);
});
