import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FUNCTION_NAMES } from '../../cdk/bundle/functions.ts';
import { type Figure, informativeFigure } from '../figure.ts';

/** Sizes of the bundles, uncompressed (as loaded) and compressed (as transferred). */
export function bundleSizes(bundles: string): Figure[] {
  return FUNCTION_NAMES.map((name) => {
    const code = readFileSync(join(bundles, name, 'index.js'));
    return informativeFigure(`bundle, ${name}`, `${kB(code)} kB`, `${kB(gzipSync(code))} kB gzip`);
  });
}

function kB(bytes: Buffer): number {
  return Math.round(bytes.length / 1024);
}
