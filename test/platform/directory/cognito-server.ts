import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface PoolUser {
  sub: string;
  email: string;
  isEnabled: boolean;
  groups: Set<string>;
}

/** The request parameters that are used here. */
type Request = Readonly<Record<string, string | number>>;

/** An error with the name that the API uses. */
class Refusal extends Error {
  constructor(name: string) {
    super('no');
    this.name = name;
  }
}

/**
 * A fake server that implements the documented API of Cognito user pools (JSON 1.1, operation in
 * `x-amz-target`, pages with tokens). It does not reproduce undocumented behavior of AWS.
 */
export async function givenCognitoServer(pageSize = 2) {
  const users = new Map<string, PoolUser>();
  const calls: string[] = [];
  let failure: string | null = null;
  const answer = (operation: string, request: Request) => {
    calls.push(operation);
    if (failure !== null) throw new Refusal(failure);
    return OPERATIONS[operation]?.({ users, request, pageSize }) ?? {};
  };
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
      const headers = { 'content-type': 'application/x-amz-json-1.1' };
      try {
        const request = JSON.parse(Buffer.concat(parts).toString()) as Request;
        const body = JSON.stringify(answer(operation, request));
        response.writeHead(200, headers).end(body);
      } catch (error) {
        response
          .writeHead(400, headers)
          .end(JSON.stringify({ __type: error instanceof Error ? error.name : '', message: 'no' }));
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    settings: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    },
    calls,
    fail: (name: string | null) => (failure = name),
    stop: () => stopped(server),
  };
}

interface Call {
  users: Map<string, PoolUser>;
  request: Request;
  pageSize: number;
}

const OPERATIONS: Readonly<Record<string, (call: Call) => object>> = {
  AdminCreateUser({ users, request }) {
    const email = String(request['Username']);
    if ([...users.values()].some((user) => user.email === email)) {
      throw new Refusal('UsernameExistsException');
    }
    const sub = `00000000-0000-4000-8000-${String(users.size).padStart(12, '0')}`;
    users.set(sub, { sub, email, isEnabled: true, groups: new Set() });
    return { User: shown(found(users, sub), 'Attributes') };
  },
  AdminGetUser: ({ users, request }) => shown(named({ users, request }), 'UserAttributes'),
  AdminListGroupsForUser: ({ users, request }) => ({
    Groups: [...named({ users, request }).groups].map((GroupName) => ({ GroupName })),
  }),
  AdminAddUserToGroup({ users, request }) {
    named({ users, request }).groups.add(String(request['GroupName']));
    return {};
  },
  AdminRemoveUserFromGroup({ users, request }) {
    named({ users, request }).groups.delete(String(request['GroupName']));
    return {};
  },
  AdminEnableUser({ users, request }) {
    named({ users, request }).isEnabled = true;
    return {};
  },
  AdminDisableUser({ users, request }) {
    named({ users, request }).isEnabled = false;
    return {};
  },
  ListUsers: (call) => page(call, [...call.users.values()], 'PaginationToken'),
  ListUsersInGroup: (call) => {
    const group = String(call.request['GroupName']);
    const members = [...call.users.values()].filter(({ groups }) => groups.has(group));
    return page(call, members, 'NextToken');
  },
};

function page({ request, pageSize }: Call, users: readonly PoolUser[], token: string): object {
  const from = Number(request[token] ?? 0);
  const upTo = from + pageSize;
  return {
    Users: users.slice(from, upTo).map((user) => shown(user, 'Attributes')),
    ...(upTo < users.length && { [token]: String(upTo) }),
  };
}

function named({ users, request }: Omit<Call, 'pageSize'>): PoolUser {
  return found(users, String(request['Username']));
}

function found(users: Call['users'], sub: string): PoolUser {
  const user = users.get(sub);
  if (!user) throw new Refusal('UserNotFoundException');
  return user;
}

function shown({ sub, email, isEnabled }: PoolUser, attributes: string): object {
  return {
    Username: sub,
    Enabled: isEnabled,
    UserStatus: 'FORCE_CHANGE_PASSWORD',
    UserCreateDate: 1_780_000_000,
    [attributes]: [
      { Name: 'sub', Value: sub },
      { Name: 'email', Value: email },
    ],
  };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
