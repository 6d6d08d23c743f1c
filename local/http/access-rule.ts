import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request without credentials provably comes from this machine: not from a page of another site,
 * and not through DNS rebinding. Any Authorization header, even an empty one, counts as credentials.
 */
export function isOfThisMachine(headers: IncomingHttpHeaders): boolean {
  const { host, origin, referer, authorization } = headers;
  if (authorization !== undefined || host === undefined) return false;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host)) return false;
  const own = `http://${host}`;
  if (origin !== undefined && origin !== own) return false;
  if (referer !== undefined && referer !== own && !referer.startsWith(`${own}/`)) return false;
  const fetchSite = headers['sec-fetch-site']?.toString().trim().toLowerCase();
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  // A browser that does not state a request's origin cannot be trusted.
  const isBrowser = headers['user-agent']?.startsWith('Mozilla/') ?? false;
  return origin !== undefined || !isBrowser;
}

/** Whether an address is reachable only from this machine. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(address);
}
