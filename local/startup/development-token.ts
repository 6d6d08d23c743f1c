import type { LocalIssuer } from '../issuer/local-issuer.ts';

/** Seconds for which a token is good; a new one is made when half of them are over. */
const LIFETIME = 300;

/** Gives a token of a developer with every right: a short-lived one, replaced in time. */
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
