import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunction } from './build-function.ts';
import { FUNCTION_NAMES } from './functions.ts';

// Builds all functions into dist/functions/<name>/, or into a new folder given as argument, and prints their
// sizes.
const root = join(import.meta.dirname, '../..');
const [named] = process.argv.slice(2);
// Building deletes the contents of a function's folder, so an existing folder is rejected.
if (named !== undefined && existsSync(named)) throw new Error(`${named} already exists.`);
const folder = named ?? join(root, 'dist/functions');

for (const name of FUNCTION_NAMES) {
  const { atStart, onDemand } = await buildFunction(name, root, folder);
  console.log(`${name.padEnd(10)} ${kB(atStart)} kB at start, ${kB(onDemand)} kB on demand`);
}

function kB(bytes: number): string {
  return Math.round(bytes / 1024)
    .toString()
    .padStart(5);
}
