import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { buildFunction } from './build-function.ts';
import { FUNCTION_NAMES } from './functions.ts';

// Builds what would be deployed into dist/functions/<name>/ and prints how large each is.
const root = join(import.meta.dirname, '../..');

for (const name of FUNCTION_NAMES) {
  const { directory, bytes } = await buildFunction(name, root, join(root, 'dist/functions'));
  const gzip = gzipSync(readFileSync(join(directory, 'index.js'))).length;
  console.log(`${name.padEnd(10)} ${kB(bytes)} kB, ${kB(gzip)} kB gzip`);
}

function kB(bytes: number): string {
  return Math.round(bytes / 1024)
    .toString()
    .padStart(5);
}
