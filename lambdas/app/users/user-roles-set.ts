import { authorize } from '../../platform/authz/authorize.ts';
import { rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { changeUser, checkRoles } from './user-change.ts';
import type { User } from './users-port.ts';
import type {
  UserDisableInput,
  UserEnableInput,
  UserRolesSetInput,
} from '../kernel/generated/inputs.ts';

/** Replaces a user's roles. */
export async function userRolesSet(
  scope: Scope,
  { id, roles: given }: UserRolesSetInput,
): Promise<MutationResult<{ user: User }>> {
  authorize(scope.actor, 'USERS_MANAGE');
  const problems = new Problems();
  const roles = checkRoles(problems, given);
  if (!roles) return rejected(problems.list);
  return changeUser(scope, id, ({ isEnabled }) => ({ roles, isEnabled }));
}

/** Prevents a user from signing in. Their roles are kept. */
export function userDisable(
  scope: Scope,
  { id }: UserDisableInput,
): Promise<MutationResult<{ user: User }>> {
  return changeUser(scope, id, ({ roles }) => ({ roles, isEnabled: false }));
}

/** Allows a disabled user to sign in again. */
export function userEnable(
  scope: Scope,
  { id }: UserEnableInput,
): Promise<MutationResult<{ user: User }>> {
  return changeUser(scope, id, ({ roles }) => ({ roles, isEnabled: true }));
}
