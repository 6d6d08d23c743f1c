import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';

/**
 * A personal access token, used to call the API without signing in. Stores a hash, never the secret itself.
 */
export interface AccessToken {
  id: string;
  /** The owner's name for the token. */
  name: string;
  roles: readonly SignedInRole[];
  createdAt: Instant;
  expiresAt: Instant;
  /** Day of the last call with the token. Null before the first. */
  lastUsedOn: Day | null;
  secretHash: string;
}

/** All tokens of one person, newest last. They are in one record, so that their number can be limited. */
export interface OwnedTokens {
  subject: string;
  tokens: readonly AccessToken[];
}

export interface AccessTokensPort {
  /** Strongly consistent, so that a revoked token is refused on the next call. */
  get(owner: string): Promise<Versioned<OwnedTokens> | null>;
  /** Conditional on the version (null if there is no record yet). */
  save(owner: string, owned: OwnedTokens, version: number | null): Promise<SaveResult>;
}

/** A directory of users and their roles. Cognito on AWS. */
export interface PeopleDirectory {
  /** The person's roles, at most five minutes old. Null if the person is unknown or may not sign in. */
  rolesOf(subject: string): Promise<readonly SignedInRole[] | null>;
  /** The person's e-mail address. Null if the person or their address is unknown. */
  emailOf(subject: string): Promise<string | null>;
}
