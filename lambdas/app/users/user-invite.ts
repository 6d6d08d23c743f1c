import { authorize } from '../../platform/authz/authorize.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkEmail } from '../kernel/validation/text.ts';
import { checkRoles, userSubject } from './user-change.ts';
import type { User } from './users-port.ts';
import type { UserInviteInput } from '../kernel/generated/inputs.ts';

/** Adds a user. On AWS, they get an e-mail with a temporary password that is valid for three days. */
export async function userInvite(
  scope: Scope,
  { email: given, roles: givenRoles }: UserInviteInput,
): Promise<MutationResult<{ user: User }>> {
  authorize(scope.actor, 'USERS_MANAGE');
  const problems = new Problems();
  const email = checkEmail(problems, 'email', given);
  const roles = checkRoles(problems, givenRoles);
  if (email === undefined || !roles) return rejected(problems.list);
  const user = await scope.ports.users.invite(email, roles);
  if (user === 'exists') {
    problems.report('CONFLICT', 'email', 'already belongs to a user: change their roles instead.');
    return rejected(problems.list);
  }
  scope.audit.touch(userSubject(user));
  return done({ user });
}
