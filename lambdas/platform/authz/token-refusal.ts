import {
  CognitoJwtInvalidClientIdError,
  CognitoJwtInvalidTokenUseError,
  JwtExpiredError,
  JwtInvalidIssuerError,
  JwtInvalidSignatureAlgorithmError,
  JwtInvalidSignatureError,
  JwtNotBeforeError,
  JwtParseError,
  JwtWithoutValidKidError,
  KidNotFoundInJwksError,
  WaitPeriodNotYetEndedJwkError,
} from 'aws-jwt-verify/error';
import type { RefusalReason } from './bearer-verifier.ts';

const REASONS = [
  [JwtParseError, 'malformed'],
  [JwtInvalidSignatureAlgorithmError, 'algorithm'],
  [JwtWithoutValidKidError, 'unknown-key'],
  [KidNotFoundInJwksError, 'unknown-key'],
  // The keys were fetched moments ago for another token with an unknown key; they are not fetched again for
  // each one.
  [WaitPeriodNotYetEndedJwkError, 'unknown-key'],
  [JwtInvalidSignatureError, 'signature'],
  [JwtInvalidIssuerError, 'issuer'],
  [CognitoJwtInvalidClientIdError, 'audience'],
  [CognitoJwtInvalidTokenUseError, 'use'],
  [JwtExpiredError, 'expired'],
  [JwtNotBeforeError, 'not-yet-valid'],
] as const satisfies readonly (readonly [unknown, RefusalReason])[];

/**
 * Returns a one-word reason for rejecting a token, because the error itself repeats the token's content. Null
 * if the token is not the cause.
 */
export function reasonOf(error: unknown): RefusalReason | null {
  return REASONS.find(([kind]) => error instanceof kind)?.[1] ?? null;
}
