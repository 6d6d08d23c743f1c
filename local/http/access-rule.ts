import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that says nothing of its caller is provably of this machine itself: no page from
 * another site has sent it, and no name that was rebound to this machine was used. An Authorization
 * header, even an empty one, says something.
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
  // A browser that does not say where a request comes from cannot be trusted with one.
  const isBrowser = headers['user-agent']?.startsWith('Mozilla/') ?? false;
  return origin !== undefined || !isBrowser;
}

/** Whether only this machine can reach what listens on an address. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(address);
}
