import type { Actor } from './actor.ts';

/** Why a caller is not let in. It is written down, and the caller is not told. */
export type RefusalReason =
  /** There is no Authorization header. */
  | 'absent'
  /** It holds nothing that could be a token, or one that lacks what every token has. */
  | 'malformed'
  /** Signed in a way that is not ours, `none` among them. */
  | 'algorithm'
  | 'unknown-key'
  | 'signature'
  | 'issuer'
  /** Made out to a client that is not one of ours. */
  | 'audience'
  /** No access token: one that says who someone is, say. */
  | 'use'
  | 'expired'
  | 'not-yet-valid'
  /** A personal access token that was revoked, or never was. */
  | 'unknown-token'
  /** One whose owner is gone, or may no longer do what it was made for. */
  | 'owner';

export interface Refusal {
  refused: RefusalReason;
}

/** Proves one kind of bearer. */
export interface BearerVerifier {
  /** Whether a bearer is of this kind, as far as its form tells: nothing is proven by it. */
  recognises(bearer: string): boolean;
  /** Who the bearer proves its caller to be. Throws where that cannot be found out just now. */
  verify(bearer: string): Promise<Actor | Refusal>;
}
