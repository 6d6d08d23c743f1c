import { validateCognitoJwtFields } from 'aws-jwt-verify/cognito-verifier';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import type { BearerVerifier } from './bearer-verifier.ts';
import { actorOfClaims } from './token-claims.ts';
import { reasonOf } from './token-refusal.ts';

/** The issuer whose access tokens are accepted. */
export interface TokenIssuer {
  /** Must equal the `iss` claim exactly. */
  url: string;
  /** The clients whose tokens are accepted. */
  clientIds: readonly string[];
  /** The issuer's public keys as JSON, or null to fetch them from the issuer. */
  jwks: string | null;
}

/** The algorithm that Cognito signs with. Tokens that name another one are rejected. */
const ALGORITHM = 'RS256';
const MAX_SKEW_SECONDS = 60;

/** Verifies access tokens of the form that Cognito issues. */
export function createTokenVerifier({ url, clientIds, jwks }: TokenIssuer): BearerVerifier {
  const verifier = JwtVerifier.create(
    {
      issuer: url,
      // Cognito access tokens have no audience. They name the client instead, which is checked below.
      audience: null,
      customJwtCheck: ({ payload }) =>
        validateCognitoJwtFields(payload, { tokenUse: 'access', clientId: [...clientIds] }),
    },
    { jwksCache: jwks === null ? new SimpleJwksCache() : fixedKeys(jwks) },
  );
  return {
    recognizes: () => true,
    verify: async (bearer) => {
      try {
        // Checked before the verifier sees the token, because the verifier caches keys by the issuer that a
        // token claims.
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

/** Checks `iat`, allowing for clock skew between machines. */
function isFromTheFuture({ iat }: { iat?: number }): boolean {
  return iat !== undefined && iat > Date.now() / 1000 + MAX_SKEW_SECONDS;
}

/** A key cache that serves the given keys instead of fetching them. */
function fixedKeys(jwks: string): SimpleJwksCache {
  const { buffer } = new TextEncoder().encode(jwks);
  return new SimpleJwksCache({ fetcher: { fetch: async () => buffer } });
}
