import { validateCognitoJwtFields } from 'aws-jwt-verify/cognito-verifier';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import type { BearerVerifier } from './bearer-verifier.ts';
import { actorOfClaims } from './token-claims.ts';
import { reasonOf } from './token-refusal.ts';

/** Whose access tokens are taken. */
export interface TokenIssuer {
  /** As `iss` names it, to the letter. */
  url: string;
  /** The clients whose tokens are taken. */
  clientIds: readonly string[];
  /** Its public keys as JSON; null: they are fetched from where it publishes them. */
  jwks: string | null;
}

/** What Cognito signs with. A key is never used in another way, whatever a token asks for. */
const ALGORITHM = 'RS256';
const MAX_SKEW_SECONDS = 60;

/** Verifies access tokens of the form that Cognito gives them. */
export function createTokenVerifier({ url, clientIds, jwks }: TokenIssuer): BearerVerifier {
  const verifier = JwtVerifier.create(
    {
      issuer: url,
      // An access token has no audience: it names its client, which is checked below.
      audience: null,
      customJwtCheck: ({ payload }) =>
        validateCognitoJwtFields(payload, { tokenUse: 'access', clientId: [...clientIds] }),
    },
    { jwksCache: jwks === null ? new SimpleJwksCache() : fixedKeys(jwks) },
  );
  return {
    recognises: () => true,
    verify: async (bearer) => {
      try {
        // Before the verifier sees it: that keeps keys by the issuer that a token claims to be of.
        const { header, payload } = decomposeUnverifiedJwt(bearer);
        if (header.alg !== ALGORITHM) return { refused: 'algorithm' };
        if (payload.iss !== url) return { refused: 'issuer' };
        const claims = await verifier.verify(bearer);
        if (isFromTheFuture(claims)) return { refused: 'not-yet-valid' };
        return actorOfClaims(claims) ?? { refused: 'malformed' };
      } catch (error) {
        const refused = reasonOf(error);
        if (refused === null) throw error;
        return { refused };
      }
    },
  };
}

/** A token says when it was made; the clocks of two machines differ by seconds. */
function isFromTheFuture({ iat }: { iat?: number }): boolean {
  return iat !== undefined && iat > Date.now() / 1000 + MAX_SKEW_SECONDS;
}

/** Keys that are known in advance, from where others would be fetched. */
function fixedKeys(jwks: string): SimpleJwksCache {
  const { buffer } = new TextEncoder().encode(jwks);
  return new SimpleJwksCache({ fetcher: { fetch: async () => buffer } });
}
