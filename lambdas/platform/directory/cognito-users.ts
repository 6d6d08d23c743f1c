import type {
  AttributeType,
  CognitoIdentityProviderClientConfig,
  UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { Busy } from '../../app/kernel/errors.ts';
import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import type { User, UsersPort } from '../../app/users/users-port.ts';
import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import { CALL_LIMITS } from '../aws-calls.ts';
import { SIGNED_IN_ROLES, type SignedInRole } from '../authz/actor.ts';
import { isNamed, PASSING } from './cognito-errors.ts';

/** Maximum page size of Cognito's lists. */
const PAGE = 60;
const MOST_USERS = 1000;
const AT_ONCE = 6;

/** The users of a user pool. Their roles are their Cognito groups. The client is loaded on first use. */
export function cognitoUsers(
  UserPoolId: string,
  settings: CognitoIdentityProviderClientConfig = CALL_LIMITS.cognito,
): UsersPort {
  let loaded: ReturnType<typeof load> | undefined;
  const cognito = () => (loaded ??= load(settings));

  async function inGroup(GroupName: SignedInRole): Promise<readonly UserType[]> {
    const { client, sdk } = await cognito();
    return allPages(async (NextToken) => {
      const input = { UserPoolId, GroupName, Limit: PAGE, ...(NextToken && { NextToken }) };
      const { Users = [], NextToken: next } = await client.send(
        new sdk.ListUsersInGroupCommand(input),
      );
      return { items: Users, next };
    });
  }

  async function get(Username: string): Promise<User | null> {
    const { client, sdk } = await cognito();
    const user = await orNull(client.send(new sdk.AdminGetUserCommand({ UserPoolId, Username })));
    if (!user) return null;
    const { Groups = [] } = await client.send(
      new sdk.AdminListGroupsForUserCommand({ UserPoolId, Username }),
    );
    const names = new Set(Groups.map(({ GroupName }) => GroupName));
    return userOf(
      { ...user, Attributes: user.UserAttributes },
      SIGNED_IN_ROLES.filter((role) => names.has(role)),
    );
  }

  async function setRoles(id: string, roles: readonly SignedInRole[]): Promise<User | 'gone'> {
    const { client, sdk } = await cognito();
    const user = await get(id);
    if (!user) return 'gone';
    const at = (GroupName: SignedInRole) => ({ UserPoolId, Username: id, GroupName });
    // Roles are added before others are removed. If the call fails in between, the user has too many roles
    // rather than none.
    for (const role of roles.filter((each) => !user.roles.includes(each))) {
      await client.send(new sdk.AdminAddUserToGroupCommand(at(role)));
    }
    for (const role of user.roles.filter((each) => !roles.includes(each))) {
      await client.send(new sdk.AdminRemoveUserFromGroupCommand(at(role)));
    }
    return (await get(id)) ?? 'gone';
  }

  return translated({
    async all() {
      const { client, sdk } = await cognito();
      const users = await allPages(async (PaginationToken) => {
        const input = { UserPoolId, Limit: PAGE, ...(PaginationToken && { PaginationToken }) };
        const { Users = [], PaginationToken: next } = await client.send(
          new sdk.ListUsersCommand(input),
        );
        return { items: Users, next };
      });
      const members = await inParallel(
        [...SIGNED_IN_ROLES],
        async (role) => [role, new Set((await inGroup(role)).map(nameOf))] as const,
        AT_ONCE,
      );
      return users.map((user) =>
        userOf(
          user,
          members.filter(([, names]) => names.has(nameOf(user))).map(([role]) => role),
        ),
      );
    },

    get,

    async enabledWith(role) {
      return (await inGroup(role)).filter(({ Enabled }) => Enabled === true).map(nameOf);
    },

    async invite(email, roles) {
      const { client, sdk } = await cognito();
      const UserAttributes: AttributeType[] = [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ];
      const input = { UserPoolId, Username: email, UserAttributes };
      try {
        const { User: made } = await client.send(
          new sdk.AdminCreateUserCommand({ ...input, DesiredDeliveryMediums: ['EMAIL'] }),
        );
        const user = await setRoles(made?.Username ?? email, roles);
        if (user === 'gone') throw new Error('the user that was created is not there');
        return user;
      } catch (error) {
        if (isNamed(error, 'UsernameExistsException')) return 'exists';
        throw error;
      }
    },

    setRoles,

    async setEnabled(id, isEnabled) {
      const { client, sdk } = await cognito();
      const which = { UserPoolId, Username: id };
      const sent = isEnabled
        ? client.send(new sdk.AdminEnableUserCommand(which))
        : client.send(new sdk.AdminDisableUserCommand(which));
      return (await orNull<unknown>(sent)) === null ? 'gone' : ((await get(id)) ?? 'gone');
    },
  });
}

async function load(settings: CognitoIdentityProviderClientConfig) {
  const sdk = await import('@aws-sdk/client-cognito-identity-provider');
  return { sdk, client: new sdk.CognitoIdentityProviderClient(settings) };
}

/** Throws Busy for transient Cognito errors. */
function translated(users: UsersPort): UsersPort {
  const asBusy = (error: unknown): never => {
    if (PASSING.some((name) => isNamed(error, name))) throw new Busy();
    throw error;
  };
  return {
    all: () => users.all().catch(asBusy),
    get: (id) => users.get(id).catch(asBusy),
    enabledWith: (role) => users.enabledWith(role).catch(asBusy),
    invite: (email, roles) => users.invite(email, roles).catch(asBusy),
    setRoles: (id, roles) => users.setRoles(id, roles).catch(asBusy),
    setEnabled: (id, isEnabled) => users.setEnabled(id, isEnabled).catch(asBusy),
  };
}

async function allPages<T>(
  read: (token: string | undefined) => Promise<{ items: readonly T[]; next: string | undefined }>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let token: string | undefined;
  do {
    const { items, next } = await read(token);
    found.push(...items);
    token = next;
  } while (token !== undefined && found.length < MOST_USERS);
  return found;
}

function nameOf({ Username = '' }: UserType): string {
  return Username;
}

function userOf(user: UserType, roles: readonly SignedInRole[]): User {
  const email = user.Attributes?.find(({ Name }) => Name === 'email')?.Value;
  return {
    id: nameOf(user),
    email: email === undefined ? null : normalizedEmail(email),
    roles,
    isEnabled: user.Enabled === true,
    hasSignedIn: user.UserStatus !== 'FORCE_CHANGE_PASSWORD',
    createdAt: user.UserCreateDate?.getTime() ?? 0,
  };
}

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (isNamed(error, 'UserNotFoundException')) return null;
    throw error;
  }
}
