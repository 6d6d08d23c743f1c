import type { LocalIssuer } from '../issuer/local-issuer.ts';

/** Lifetime of a token in seconds. It is replaced after half of it. */
const LIFETIME = 300;

/** Returns a function that provides a short-lived developer token with all permissions, renewed in time. */
export function developmentTokens(
  issuer: Pick<LocalIssuer, 'sign'>,
  now: () => number = Date.now,
): () => Promise<string> {
  let token: Promise<string> | null = null;
  let renewAt = 0;
  return () => {
    if (token === null || now() >= renewAt) {
      renewAt = now() + (LIFETIME / 2) * 1000;
      token = issuer.sign({ subject: 'developer', roles: ['ADMIN'], lifetimeSeconds: LIFETIME });
    }
    return token;
  };
}
