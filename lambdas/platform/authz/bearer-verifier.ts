import type { Actor } from './actor.ts';

/** Why a caller was rejected. Logged, but not disclosed to the caller. */
export type RefusalReason =
  /** There is no Authorization header. */
  | 'absent'
  /** The header holds no token, or a token that lacks a required claim. */
  | 'malformed'
  /** Signed with an algorithm other than ours, including `none`. */
  | 'algorithm'
  | 'unknown-key'
  | 'signature'
  | 'issuer'
  /** Issued to a client that is not one of ours. */
  | 'audience'
  /** Not an access token, for example an ID token. */
  | 'use'
  | 'expired'
  | 'not-yet-valid'
  /** A personal access token that was revoked or never existed. */
  | 'unknown-token'
  /** The owner of the token no longer exists, is disabled, or no longer has any of the token's roles. */
  | 'owner';

export interface Refusal {
  refused: RefusalReason;
}

/** Verifies one kind of bearer token. */
export interface BearerVerifier {
  /** True if the bearer has the form of this kind. This proves nothing yet. */
  recognizes(bearer: string): boolean;
  /** Returns the authenticated caller. Throws if verification is temporarily not possible. */
  verify(bearer: string): Promise<Actor | Refusal>;
}
