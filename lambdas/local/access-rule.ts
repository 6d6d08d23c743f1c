import type { Claims } from './function-event.ts';

/** What a request says of where it comes from. */
export interface Provenance {
  host: string | undefined;
  origin: string | undefined;
  /** The browser's Sec-Fetch-Site. */
  fetchSite: string | undefined;
  authorization: string | undefined;
}

export type Access = { claims: Claims } | { refusal: string };

/** Who a request of this machine acts as, in the words of the API's authorizer. */
export const DEVELOPER: Claims = { sub: 'developer', 'cognito:groups': '[ADMIN]' };

/**
 * Stands where the API's authorizer stands on AWS: a request of this machine acts as a developer
 * with every right, a page from elsewhere and a name that was rebound to this machine do not.
 */
export function accessOf(request: Provenance): Access {
  if (!isLoopback(request.host)) {
    return { refusal: 'This server answers only as localhost or 127.0.0.1.' };
  }
  if (request.origin !== undefined && request.origin !== `http://${request.host}`) {
    return { refusal: 'This server does not answer pages of another origin.' };
  }
  if (request.fetchSite === 'cross-site' || request.fetchSite === 'same-site') {
    return { refusal: 'This server does not answer pages of another origin.' };
  }
  if (request.authorization !== undefined) {
    return { refusal: 'This server checks no tokens: leave the Authorization header out.' };
  }
  return { claims: DEVELOPER };
}

function isLoopback(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}
