/** What a request says of where it comes from. */
export interface Provenance {
  host: string | undefined;
  origin: string | undefined;
  /** The browser's Sec-Fetch-Site. */
  fetchSite: string | undefined;
  userAgent: string | undefined;
  authorization: string | undefined;
}

/**
 * Whether a request that says nothing of its caller is of this machine itself: no page from
 * elsewhere has sent it, and no name that was rebound to this machine was used. An Authorization
 * header, even an empty one, says something.
 */
export function isOfThisMachine(request: Provenance): boolean {
  const { host, origin, fetchSite, userAgent, authorization } = request;
  if (authorization !== undefined || host === undefined) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (fetchSite === 'cross-site' || fetchSite === 'same-site') return false;
  // A browser that does not say where a GET comes from cannot be trusted with one.
  const isBrowser = userAgent?.startsWith('Mozilla/') ?? false;
  if (isBrowser && origin === undefined && fetchSite === undefined) return false;
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}

/** Whether only this machine can reach what listens on an address. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(address);
}
