import { byListedUsers } from '../../../lambdas/app/users/local-user-verifier.ts';
import { userInvite } from '../../../lambdas/app/users/user-invite.ts';
import {
  userDisable,
  userEnable,
  userRolesSet,
} from '../../../lambdas/app/users/user-roles-set.ts';
import { usersList } from '../../../lambdas/app/users/users-list.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import type { SignedInRole } from '../../../lambdas/platform/authz/actor.ts';
import { scopeAs } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const invite = async (scope: Scope, name: string, ...roles: SignedInRole[]) =>
  (await accepted(userInvite(scope, { email: `${name}@vendor.test`, roles }))).user.id;

async function givenUsers() {
  const world = await givenWorld(NOW);
  const scope = scopeAs(world, 'ana@vendor.test', 'ADMIN');
  const ana = await invite(scope, 'Ana', 'ADMIN');
  const bea = await invite(scope, 'bea', 'ADMIN', 'PRODUCT');
  const listed = async () =>
    (await usersList(scope, {})).edges.map(({ node }) => [
      node.email,
      node.isEnabled ? node.roles.join(' ') : 'disabled',
    ]);
  return { world, scope, ana, bea, listed, asBea: scopeAs(world, 'bea@vendor.test', 'ADMIN') };
}

test('users are listed by address, and changing their roles, disabling and enabling them is audited', async () => {
  const { scope, bea, listed } = await givenUsers();
  expect(await listed()).toEqual([
    ['ana@vendor.test', 'ADMIN'],
    ['bea@vendor.test', 'ADMIN PRODUCT'],
  ]);
  await accepted(userRolesSet(scope, { id: bea, roles: ['READ', 'MARKETING', 'READ'] }));
  expect((await listed())[1]).toEqual(['bea@vendor.test', 'MARKETING READ']);
  await accepted(userDisable(scope, { id: bea }));
  expect((await listed())[1]).toEqual(['bea@vendor.test', 'disabled']);
  await accepted(userEnable(scope, { id: bea }));
  expect((await listed())[1]).toEqual(['bea@vendor.test', 'MARKETING READ']);
  const subjects = scope.audit.subjects.map(({ id }) => id);
  expect(subjects).toContain(`${bea}:MARKETING+READ`);
  expect(subjects).toContain(`${bea}:DISABLED`);
  expect(subjects.join()).not.toContain('vendor');
});

test('an address in use, an unknown role and an unknown user are rejected', async () => {
  const { scope, bea } = await givenUsers();
  const codes = async (given: { email?: string; roles?: string[] }) => {
    const input = { email: 'new@vendor.test', roles: ['READ'], ...given };
    return (await problemsOf(userInvite(scope, input))).map(({ field, code }) => [
      field?.[0],
      code,
    ]);
  };
  expect(await codes({ email: 'BEA@vendor.test' })).toEqual([['email', 'CONFLICT']]);
  expect(await codes({ email: 'bea', roles: ['RESPONDENT'] })).toEqual([
    ['email', 'INVALID'],
    ['roles', 'INVALID'],
  ]);
  const unknown = await problemsOf(userRolesSet(scope, { id: `${bea}x`, roles: [] }));
  expect(unknown.map(({ code }) => code)).toEqual(['NOT_FOUND']);
});

test('users cannot change their own rights, and only administrators can change those of others', async () => {
  const { world, scope, ana, bea, listed } = await givenUsers();
  const own = await problemsOf(userRolesSet(scope, { id: ana, roles: ['ADMIN', 'READ'] }));
  expect(own.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  expect((await problemsOf(userDisable(scope, { id: ana }))).map(({ code }) => code)).toEqual([
    'FORBIDDEN',
  ]);
  const product = scopeAs(world, 'bea@vendor.test', 'PRODUCT');
  await expect(userRolesSet(product, { id: bea, roles: ['ADMIN'] })).rejects.toThrow(Refused);
  expect((await listed())[0]).toEqual(['ana@vendor.test', 'ADMIN']);
});

test('the last administrator cannot be removed, even by two concurrent changes', async () => {
  const { scope, asBea, ana, bea, listed } = await givenUsers();
  await Promise.all([
    userRolesSet(scope, { id: bea, roles: ['READ'] }),
    userDisable(asBea, { id: ana }),
  ]);
  const left = (await listed()).filter(([, roles]) => roles?.includes('ADMIN'));
  expect(left.length).toBeGreaterThan(0);

  const { scope: other, asBea: late, ana: first, bea: second } = await givenUsers();
  await accepted(userRolesSet(other, { id: second, roles: [] }));
  const problems = await problemsOf(userDisable(late, { id: first }));
  expect(problems.map(({ code }) => code)).toEqual(['CONFLICT']);
});

test('byListedUsers takes the roles of a listed user from the list and rejects a disabled user', async () => {
  const { world, scope, bea } = await givenUsers();
  const token = (subject: string) => ({
    recognizes: () => true,
    verify: () => Promise.resolve({ subject, roles: ['READ' as const] }),
  });
  const seen = (subject: string) => byListedUsers(token(subject), world.ports.users).verify('any');
  expect(await seen('BEA@vendor.test')).toMatchObject({ roles: ['ADMIN', 'PRODUCT'] });
  expect(await seen('kim@vendor.test')).toMatchObject({ roles: ['READ'] });
  await accepted(userDisable(scope, { id: bea }));
  expect(await seen('bea@vendor.test')).toEqual({ refused: 'owner' });
});
