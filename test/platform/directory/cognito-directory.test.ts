import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import {
  cognitoDirectory,
  userPoolOf,
} from '../../../lambdas/platform/directory/cognito-directory.ts';

const POOL = 'eu-central-1_AbCdEf123';
const FIVE_MINUTES = 5 * 60_000;

type Answers = Readonly<Record<string, () => unknown>>;

/** Mocks Cognito with an answer for each command. */
function givenCognito(answers: Answers) {
  const sent: unknown[] = [];
  let now = 0;
  jest.spyOn(CognitoIdentityProviderClient.prototype, 'send').mockImplementation((command) => {
    const { name } = command.constructor;
    sent.push([name, command.input]);
    return Promise.resolve().then(() => answers[name]?.()) as never;
  });
  const directory = cognitoDirectory(POOL, () => now);
  return { sent, directory, advance: (ms: number) => (now += ms) };
}

const failing = (name: string) => () => {
  throw Object.assign(new Error(`Cognito says ${name}`), { name });
};
const inGroups = (...names: string[]): Answers => ({
  AdminGetUserCommand: () => ({ Enabled: true }),
  AdminListGroupsForUserCommand: () => ({ Groups: names.map((GroupName) => ({ GroupName })) }),
});

afterEach(() => jest.restoreAllMocks());

describe('the Cognito directory', () => {
  test("reads a user's roles from their groups, and reads them again after five minutes", async () => {
    const { sent, directory, advance } = givenCognito(inGroups('MARKETING', 'other', 'READ'));
    const person = { UserPoolId: POOL, Username: 'sub-1' };
    const asked = [
      ['AdminGetUserCommand', person],
      ['AdminListGroupsForUserCommand', person],
    ];
    expect(await directory.rolesOf('sub-1')).toEqual(['MARKETING', 'READ']);
    advance(FIVE_MINUTES - 1);
    expect(await directory.rolesOf('sub-1')).toEqual(['MARKETING', 'READ']);
    expect(sent).toEqual(asked);
    advance(1);
    await directory.rolesOf('sub-1');
    expect(sent).toEqual([...asked, ...asked]);
  });

  test.each<[string, Answers]>([
    ['a disabled user', { ...inGroups('ADMIN'), AdminGetUserCommand: () => ({ Enabled: false }) }],
    ['nobody', { AdminGetUserCommand: failing('UserNotFoundException') }],
  ])('has no roles for %s', async (_who, answers) => {
    expect(await givenCognito(answers).directory.rolesOf('sub-1')).toBeNull();
  });

  test('throws Busy when throttled and any other error unchanged, and caches neither', async () => {
    const answers: Record<string, () => unknown> = { ...inGroups('ADMIN') };
    const { directory } = givenCognito(answers);
    const good = answers['AdminGetUserCommand'];
    answers['AdminGetUserCommand'] = failing('TooManyRequestsException');
    await expect(directory.rolesOf('sub-1')).rejects.toThrow(Busy);
    answers['AdminGetUserCommand'] = failing('NotAuthorizedException');
    await expect(directory.rolesOf('sub-1')).rejects.toThrow('Cognito says');
    if (good) answers['AdminGetUserCommand'] = good;
    expect(await directory.rolesOf('sub-1')).toEqual(['ADMIN']);
  });

  test.each([
    [`https://cognito-idp.eu-central-1.amazonaws.com/${POOL}`, POOL],
    [`https://cognito-idp.cn-north-1.amazonaws.com.cn/${POOL}`, POOL],
    ['https://local.foothold.invalid', null],
    [`https://cognito-idp.evil.example/${POOL}`, null],
  ])('finds the user pool of the issuer %s', (issuer, pool) => {
    expect(userPoolOf(issuer)).toBe(pool);
  });
});
