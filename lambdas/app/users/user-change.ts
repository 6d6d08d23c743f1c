import { SIGNED_IN_ROLES, type SignedInRole } from '../../platform/authz/actor.ts';
import { authorize } from '../../platform/authz/authorize.ts';
import type { AuditSubject } from '../audit/audit-subject.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { callerEmail } from '../work/caller-name.ts';
import type { User } from './users-port.ts';

/** Audit subject of a user. The id does not reveal a name and includes the roles after the change. */
export function userSubject({ id, roles, isEnabled }: User): AuditSubject {
  return { type: 'USER', id: `${id}:${isEnabled ? roles.join('+') || 'NONE' : 'DISABLED'}` };
}

/**
 * Changes another user. Callers cannot change themselves, so no one can raise their own rights. At least one
 * administrator always remains: a change that removes the last one, even through a race, is reverted.
 */
export async function changeUser(
  scope: Scope,
  id: string,
  become: (user: User) => Pick<User, 'roles' | 'isEnabled'>,
): Promise<MutationResult<{ user: User }>> {
  authorize(scope.actor, 'USERS_MANAGE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const before = await ports.users.get(id);
  if (!before) return notFound(problems);
  audit.touch(userSubject(before));
  if (await isCaller(scope, before)) {
    problems.report('FORBIDDEN', 'id', 'is you: ask another administrator to change your roles.');
    return rejected(problems.list);
  }
  const wanted = become(before);
  const losesAdmin = isAdmin(before) && !isAdmin({ ...before, ...wanted });
  if (losesAdmin && !(await hasOtherAdmin(scope, id))) return lastAdmin(problems);
  const after = await write(scope, before, wanted);
  if (!after) return notFound(problems);
  audit.touch(userSubject(after));
  if (losesAdmin && !(await hasOtherAdmin(scope, id))) {
    await write(scope, after, before);
    return lastAdmin(problems);
  }
  return done({ user: after });
}

async function write(
  { ports: { users } }: Scope,
  now: User,
  wanted: Pick<User, 'roles' | 'isEnabled'>,
): Promise<User | null> {
  let user = now;
  if (now.isEnabled !== wanted.isEnabled) {
    const changed = await users.setEnabled(now.id, wanted.isEnabled);
    if (changed === 'gone') return null;
    user = changed;
  }
  if (now.roles.join() !== wanted.roles.join()) {
    const changed = await users.setRoles(now.id, wanted.roles);
    if (changed === 'gone') return null;
    user = changed;
  }
  return user;
}

/** Returns the roles in canonical order without duplicates. Undefined if one is unknown. */
export function checkRoles(
  problems: Problems,
  given: readonly string[],
): readonly SignedInRole[] | undefined {
  const unknown = given.find((role) => !SIGNED_IN_ROLES.some((known) => known === role));
  if (unknown !== undefined) {
    return problems.invalid('roles', `must be one or more of ${SIGNED_IN_ROLES.join(', ')}.`);
  }
  return SIGNED_IN_ROLES.filter((role) => given.includes(role));
}

function isAdmin({ roles, isEnabled }: Pick<User, 'roles' | 'isEnabled'>): boolean {
  return isEnabled && roles.includes('ADMIN');
}

async function hasOtherAdmin({ ports }: Scope, id: string): Promise<boolean> {
  return (await ports.users.enabledWith('ADMIN')).some((other) => other !== id);
}

async function isCaller(scope: Scope, { id, email }: User): Promise<boolean> {
  if (id === scope.actor.subject) return true;
  return email !== null && email === (await callerEmail(scope));
}

function lastAdmin(problems: Problems): MutationResult<{ user: User }> {
  const fix = 'make another user an administrator first';
  problems.report('CONFLICT', 'id', `is the last administrator: ${fix}.`);
  return rejected(problems.list);
}

function notFound(problems: Problems): MutationResult<{ user: User }> {
  problems.notFound('id', 'does not match a user.');
  return rejected(problems.list);
}
