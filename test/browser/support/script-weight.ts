import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Maximum gzipped size of the scripts of the console's home page, in kB of 1,024 bytes. */
export const FIRST_PAGE_KB = 170;

/** Collects the paths of the scripts that a page loads from now on. */
export function scriptsOf(page: Page): ReadonlySet<string> {
  const paths = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') paths.add(new URL(response.url()).pathname);
  });
  return paths;
}

/** Returns the gzipped size of files of the built console, in kB of 1,024 bytes. */
export function gzippedKilobytes(root: string, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) {
    bytes += gzipSync(readFileSync(join(root, 'dist', 'console', path))).length;
  }
  return bytes / 1024;
}
