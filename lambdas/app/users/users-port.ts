import type { Instant } from '../../domain/kernel/time.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';

/** A person who can sign in. */
export interface User {
  /** Subject of their tokens at the issuer. When running on one machine, a random id. */
  id: string;
  email: string | null;
  /** In canonical order. */
  roles: readonly SignedInRole[];
  isEnabled: boolean;
  /** Whether they have signed in since they were invited. Null if unknown. */
  hasSignedIn: boolean | null;
  createdAt: Instant;
}

/** The changed user, or `gone` if there is none. */
type UserChange = User | 'gone';

/** Users and their roles. Stored in Cognito on AWS, and in the table when running on one machine. */
export interface UsersPort {
  /** All users with their roles, at most 1,000. May lag behind recent changes. */
  all(): Promise<readonly User[]>;
  get(id: string): Promise<User | null>;
  /** Ids of enabled users with a role. */
  enabledWith(role: SignedInRole): Promise<readonly string[]>;
  /** Returns `exists` if another user has the address. */
  invite(email: string, roles: readonly SignedInRole[]): Promise<User | 'exists'>;
  /** Adds and removes roles as needed. Can be repeated after an interruption. */
  setRoles(id: string, roles: readonly SignedInRole[]): Promise<UserChange>;
  setEnabled(id: string, isEnabled: boolean): Promise<UserChange>;
}
