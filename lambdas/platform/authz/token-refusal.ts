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
  // Keys were fetched a moment ago for a token that no one has signed: not for each of them.
  [WaitPeriodNotYetEndedJwkError, 'unknown-key'],
  [JwtInvalidSignatureError, 'signature'],
  [JwtInvalidIssuerError, 'issuer'],
  [CognitoJwtInvalidClientIdError, 'audience'],
  [CognitoJwtInvalidTokenUseError, 'use'],
  [JwtExpiredError, 'expired'],
  [JwtNotBeforeError, 'not-yet-valid'],
] as const satisfies readonly (readonly [unknown, RefusalReason])[];

/**
 * Why a token is refused, in a word: the error itself repeats what the token says. Null: the token
 * is not to blame.
 */
export function reasonOf(error: unknown): RefusalReason | null {
  return REASONS.find(([kind]) => error instanceof kind)?.[1] ?? null;
}
