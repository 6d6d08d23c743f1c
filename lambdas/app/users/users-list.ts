import { authorize } from '../../platform/authz/authorize.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { sliceOf } from '../kernel/lists/slice-of.ts';
import type { User } from './users-port.ts';
import type { UsersArguments } from '../kernel/generated/inputs.ts';

/** Lists users by e-mail address. */
export async function usersList(scope: Scope, input: UsersArguments): Promise<Page<User>> {
  authorize(scope.actor, 'USERS_MANAGE');
  const users = await scope.ports.users.all();
  return readPage(scope, { field: 'users', arguments: {} }, input, async (request) =>
    sliceOf(users, ({ email, id }) => JSON.stringify([email ?? '', id]), request),
  );
}
