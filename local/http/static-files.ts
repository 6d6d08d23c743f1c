import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { HttpAnswer } from './http-answer.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.graphql': 'text/plain; charset=utf-8',
};

/** Pages may not load anything from other origins or be framed. */
const PAGE_HEADERS: HttpAnswer['headers'] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  [
    'content-security-policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'",
  ],
];

/** A file of a folder, or its `index.html` for the folder itself; null if there is none. */
export async function staticFile(folder: string, path: string): Promise<HttpAnswer | null> {
  const relative = relativePath(path);
  if (relative === null) return null;
  const name = relative === sep ? 'index.html' : relative;
  const body = await readFile(join(folder, name)).catch(() => null);
  if (body === null) return null;
  const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
  // Built assets have a content hash in their name; pages do not.
  const cache = name.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = [['content-type', type] as const, ['cache-control', cache] as const];
  return { status: 200, headers: [...headers, ...PAGE_HEADERS], body };
}

/** The path inside the folder; null if it points outside or is malformed. */
function relativePath(path: string): string | null {
  try {
    const relative = normalize(decodeURIComponent(path) || sep);
    return relative.startsWith('..') || relative.includes('\0') ? null : relative;
  } catch {
    return null;
  }
}
