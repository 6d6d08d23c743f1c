import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import { cognitoUsers } from '../../../lambdas/platform/directory/cognito-users.ts';
import { givenCognitoServer } from './cognito-server.ts';

type Server = Awaited<ReturnType<typeof givenCognitoServer>>;
let server: Server;
beforeEach(async () => (server = await givenCognitoServer()));
afterEach(() => server.stop());

const users = () => cognitoUsers('eu-central-1_AbCdEf123', server.settings);

/** Runs against a fake server that follows Cognito's documented API. */
describe('users of a user pool', () => {
  test('can be invited, listed in pages with their groups, and looked up', async () => {
    const pool = users();
    for (const name of ['ana', 'bea', 'cho']) await pool.invite(`${name}@vendor.test`, ['READ']);
    const dan = await pool.invite('dan@vendor.test', ['PRODUCT', 'ADMIN']);
    const all = await pool.all();
    expect(all.map(({ email, roles }) => [email, roles.join(' ')])).toEqual([
      ['ana@vendor.test', 'READ'],
      ['bea@vendor.test', 'READ'],
      ['cho@vendor.test', 'READ'],
      ['dan@vendor.test', 'ADMIN PRODUCT'],
    ]);
    if (dan === 'exists') throw new Error('there was no dan');
    expect(dan).toEqual({
      id: all[3]?.id,
      email: 'dan@vendor.test',
      roles: ['ADMIN', 'PRODUCT'],
      isEnabled: true,
      hasSignedIn: false,
      createdAt: 1_780_000_000_000,
    });
    expect(await pool.get(dan.id)).toEqual(dan);
    expect(await pool.invite('dan@vendor.test', [])).toBe('exists');
  });

  test('have only the differing groups changed, added before removed', async () => {
    const pool = users();
    const ana = await pool.invite('ana@vendor.test', ['READ', 'PRODUCT']);
    if (ana === 'exists') throw new Error('there was no ana');
    server.calls.length = 0;
    expect(await pool.setRoles(ana.id, ['ADMIN', 'PRODUCT'])).toMatchObject({
      roles: ['ADMIN', 'PRODUCT'],
    });
    const changes = server.calls.filter((call) => /Add|Remove/.test(call));
    expect(changes).toEqual(['AdminAddUserToGroup', 'AdminRemoveUserFromGroup']);
  });

  test('are not counted as enabled administrators when disabled', async () => {
    const pool = users();
    const ana = await pool.invite('ana@vendor.test', ['ADMIN']);
    if (ana === 'exists') throw new Error('there was no ana');
    expect(await pool.enabledWith('ADMIN')).toEqual([ana.id]);
    expect(await pool.setEnabled(ana.id, false)).toMatchObject({ isEnabled: false });
    expect(await pool.enabledWith('ADMIN')).toEqual([]);
    expect(await pool.setEnabled(ana.id, true)).toMatchObject({ roles: ['ADMIN'] });
  });

  test('are reported as missing if they do not exist, and throttling is reported as Busy', async () => {
    const pool = users();
    expect(await pool.get('none')).toBeNull();
    expect(await pool.setRoles('none', ['READ'])).toBe('gone');
    expect(await pool.setEnabled('none', false)).toBe('gone');
    server.fail('TooManyRequestsException');
    await expect(pool.all()).rejects.toThrow(Busy);
    server.fail('NotAuthorizedException');
    await expect(pool.all()).rejects.toThrow('no');
  });
});
