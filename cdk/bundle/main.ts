import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunction } from './build-function.ts';
import { FUNCTION_NAMES } from './functions.ts';

// Builds what would be deployed into dist/functions/<name>/, or into a new folder that is named, and
// prints how large each is.
const root = join(import.meta.dirname, '../..');
const [named] = process.argv.slice(2);
// What is in a function's folder is removed.
if (named !== undefined && existsSync(named)) throw new Error(`${named} is there already.`);
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
