import { Busy } from '../../app/kernel/errors.ts';
import type { PeopleDirectory } from '../../app/access-tokens/access-tokens-port.ts';
import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import { CALL_LIMITS } from '../aws-calls.ts';
import { SIGNED_IN_ROLES, type SignedInRole } from '../authz/actor.ts';
import { isNamed, PASSING } from './cognito-errors.ts';

/** How long each instance of the function caches what Cognito returned about a person. */
const KEPT_MS = 5 * 60_000;
/** Maximum number of cached people. The whole cache is cleared when it is full. */
const KEPT_PEOPLE = 1000;

interface Person {
  roles: readonly SignedInRole[];
  email: string | null;
}

interface Known {
  person: Promise<Person | null>;
  until: number;
}

/** Returns the id of the user pool that is the issuer, or null for any other issuer. */
export function userPoolOf(issuerUrl: string): string | null {
  return (
    /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/([\w-]+)$/.exec(issuerUrl)?.[1] ??
    null
  );
}

/** The people of a user pool, cached for up to five minutes. The client is loaded on first use. */
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
    // Failures are not cached, so the next call asks Cognito again.
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
