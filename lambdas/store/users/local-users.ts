import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Ports } from '../../app/kernel/ports.ts';
import { retryLost } from '../../app/kernel/retries/retry-lost.ts';
import type { User, UsersPort } from '../../app/users/users-port.ts';
import { SIGNED_IN_ROLES } from '../../platform/authz/actor.ts';
import { decode, json } from '../engine/decode.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';

const usersItem = z.lazy(() =>
  z.object({
    type: z.literal('Users'),
    version: z.number(),
    body: json(
      z.array(
        z.object({
          id: z.string(),
          email: z.string(),
          roles: z.array(z.enum(SIGNED_IN_ROLES)),
          isEnabled: z.boolean(),
          createdAt: z.number(),
        }),
      ),
    ),
  }),
);

type Stored = Omit<User, 'hasSignedIn'> & { email: string };

/** Users where there is no Cognito. They are one item, as there are few on one machine. */
export function localUsersStore(
  { table, keys, now }: StoreContext,
  ports: Pick<Ports, 'backOff'>,
): UsersPort {
  async function read() {
    const item = await table.get(keys.users);
    if (!item) return { users: [] as readonly Stored[], version: null };
    const { body, version } = decode(usersItem, item);
    return { users: body as readonly Stored[], version };
  }

  /**
   * Saves the users that `change` returns and returns its value. Nothing is written if the users are
   * unchanged.
   */
  function save<T>(change: (users: readonly Stored[]) => { users: readonly Stored[]; value: T }) {
    return retryLost<T>(ports, async () => {
      const { users, version } = await read();
      const { users: next, value } = change(users);
      if (next === users) return value;
      const isSaved = await table.write({
        kind: 'put',
        item: {
          ...keys.users,
          type: 'Users',
          version: (version ?? 0) + 1,
          body: JSON.stringify(next),
        },
        condition: atVersion(version),
      });
      return isSaved ? value : 'lost';
    });
  }

  function update(id: string, part: Partial<Stored>) {
    return save<User | 'gone'>((users) => {
      const user = users.find((each) => each.id === id);
      if (!user) return { users, value: 'gone' };
      const changed = { ...user, ...part };
      return {
        users: users.map((each) => (each === user ? changed : each)),
        value: withSignIn(changed),
      };
    });
  }

  return {
    all: async () => (await read()).users.map(withSignIn),

    async get(id) {
      const user = (await read()).users.find((each) => each.id === id);
      return user ? withSignIn(user) : null;
    },

    async enabledWith(role) {
      const { users } = await read();
      return users
        .filter((user) => user.isEnabled && user.roles.includes(role))
        .map(({ id }) => id);
    },

    invite: (email, roles) =>
      save<User | 'exists'>((users) => {
        if (users.some((user) => user.email === email)) return { users, value: 'exists' };
        const id = randomBytes(12).toString('base64url');
        const user = { id, email, roles, isEnabled: true, createdAt: now() };
        return { users: [...users, user], value: withSignIn(user) };
      }),

    setRoles: (id, roles) => update(id, { roles }),
    setEnabled: (id, isEnabled) => update(id, { isEnabled }),
  };
}

function withSignIn(user: Stored): User {
  return { ...user, hasSignedIn: null };
}
