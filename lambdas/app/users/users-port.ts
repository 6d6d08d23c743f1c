import type { Instant } from '../../domain/kernel/time.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';

/** Someone who may sign in. */
export interface User {
  /** The name that their tokens have at the issuer; on one machine a random id. */
  id: string;
  email: string | null;
  /** In the order of the roles. */
  roles: readonly SignedInRole[];
  isEnabled: boolean;
  /** Whether they have signed in since they were invited; null where no one can tell. */
  hasSignedIn: boolean | null;
  createdAt: Instant;
}

/** What became of a change of a user. `gone`: there is no such user. */
type UserChange = User | 'gone';

/** Who may sign in, and in which roles: Cognito on AWS, a record of the table on one machine. */
export interface UsersPort {
  /** Everyone with their roles, at most 1,000. As of a moment ago. */
  all(): Promise<readonly User[]>;
  get(id: string): Promise<User | null>;
  /** Who is enabled and has a role. */
  enabledWith(role: SignedInRole): Promise<readonly string[]>;
  /** `exists`: someone has the address. */
  invite(email: string, roles: readonly SignedInRole[]): Promise<User | 'exists'>;
  /** Adds and removes what differs. Sent again, it goes on where it broke off. */
  setRoles(id: string, roles: readonly SignedInRole[]): Promise<UserChange>;
  setEnabled(id: string, isEnabled: boolean): Promise<UserChange>;
}
