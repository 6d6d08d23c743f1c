import { gzipSync } from 'node:zlib';
import type { Rendered } from './page.ts';

/** Below this, a compressed page saves nothing. */
const WORTH_IT_BYTES = 1000;

/** A page as it goes to a browser: the API in front compresses nothing, and phones wait for bytes. */
export function compressed(
  page: Rendered,
  acceptEncoding: string,
): Rendered & { isBase64Encoded?: boolean } {
  const takesGzip = /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(acceptEncoding.replaceAll(' ', ''));
  const headers = { ...page.headers, vary: 'accept-encoding' };
  if (!takesGzip || page.body.length < WORTH_IT_BYTES) return { ...page, headers };
  return {
    ...page,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(page.body).toString('base64'),
    isBase64Encoded: true,
  };
}
