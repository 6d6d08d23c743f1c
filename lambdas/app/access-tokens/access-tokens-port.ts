import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';

/** What someone calls the API with in place of signing in: never the secret itself. */
export interface AccessToken {
  id: string;
  /** What its owner calls it. */
  name: string;
  roles: readonly SignedInRole[];
  createdAt: Instant;
  expiresAt: Instant;
  /** The day of the last call that came by it; null before the first. */
  lastUsedOn: Day | null;
  secretHash: string;
}

/** The tokens of one person, newest last: one record, so that their number can be limited. */
export interface OwnedTokens {
  subject: string;
  tokens: readonly AccessToken[];
}

export interface AccessTokensPort {
  /** Strongly consistent: a token that was revoked is gone at the next call. */
  get(owner: string): Promise<Versioned<OwnedTokens> | null>;
  /** On the condition of its version (null: there is none yet). */
  save(owner: string, owned: OwnedTokens, version: number | null): Promise<SaveResult>;
}

/** Who knows people and their roles: Cognito on AWS. */
export interface PeopleDirectory {
  /** The roles that a person has now, as of five minutes ago at the earliest; null for no one, and for who may not sign in. */
  rolesOf(subject: string): Promise<readonly SignedInRole[] | null>;
  /** Their e-mail address; null for no one, and where none is known. */
  emailOf(subject: string): Promise<string | null>;
}
