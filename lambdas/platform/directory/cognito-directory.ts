import { Busy } from '../../app/kernel/errors.ts';
import type { PeopleDirectory } from '../../app/access-tokens/access-tokens-port.ts';
import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import { CALL_LIMITS } from '../aws-calls.ts';
import { SIGNED_IN_ROLES, type SignedInRole } from '../authz/actor.ts';
import { isNamed, PASSING } from './cognito-errors.ts';

/** For how long what Cognito says of someone is kept, by each copy of the function. */
const KEPT_MS = 5 * 60_000;
/** People whose roles are kept: beyond it all are asked for again. */
const KEPT_PEOPLE = 1000;

interface Person {
  roles: readonly SignedInRole[];
  email: string | null;
}

interface Known {
  person: Promise<Person | null>;
  until: number;
}

/** The user pool that an issuer is; null for any other issuer. */
export function userPoolOf(issuerUrl: string): string | null {
  return (
    /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/([\w-]+)$/.exec(issuerUrl)?.[1] ??
    null
  );
}

/** People of a user pool, as they are at most five minutes later. The client is loaded with the first question. */
export function cognitoDirectory(UserPoolId: string, now: () => number): PeopleDirectory {
  let loaded: ReturnType<typeof loadCognito> | undefined;
  const known = new Map<string, Known>();

  async function ask(Username: string): Promise<Person | null> {
    const { client, AdminGetUserCommand, AdminListGroupsForUserCommand } = await (loaded ??=
      loadCognito());
    const person = { UserPoolId, Username };
    try {
      const user = await client.send(new AdminGetUserCommand(person));
      if (user.Enabled !== true) return null;
      const { Groups = [] } = await client.send(new AdminListGroupsForUserCommand(person));
      const names = new Set(Groups.map(({ GroupName }) => GroupName));
      const email = user.UserAttributes?.find(({ Name }) => Name === 'email')?.Value;
      return {
        roles: SIGNED_IN_ROLES.filter((role) => names.has(role)),
        email: email === undefined ? null : normalizedEmail(email),
      };
    } catch (error) {
      if (isNamed(error, 'UserNotFoundException')) return null;
      if (PASSING.some((name) => isNamed(error, name))) throw new Busy();
      throw error;
    }
  }

  function find(subject: string): Promise<Person | null> {
    const before = known.get(subject);
    if (before && before.until > now()) return before.person;
    if (known.size >= KEPT_PEOPLE) known.clear();
    const person = ask(subject);
    known.set(subject, { person, until: now() + KEPT_MS });
    // What failed is asked again by the next call.
    person.catch(() => known.delete(subject));
    return person;
  }

  return {
    rolesOf: async (subject) => (await find(subject))?.roles ?? null,
    emailOf: async (subject) => (await find(subject))?.email ?? null,
  };
}

async function loadCognito() {
  const { AdminGetUserCommand, AdminListGroupsForUserCommand, CognitoIdentityProviderClient } =
    await import('@aws-sdk/client-cognito-identity-provider');
  const client = new CognitoIdentityProviderClient(CALL_LIMITS.cognito);
  return { client, AdminGetUserCommand, AdminListGroupsForUserCommand };
}
