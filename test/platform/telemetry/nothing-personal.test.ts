import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { BearerVerifier } from '../../../lambdas/platform/authz/bearer-verifier.ts';
import { createHandler } from '../../../lambdas/functions/graphql/create-handler.ts';
import { createLog } from '../../../lambdas/platform/telemetry/logger.ts';
import { masking } from '../../../lambdas/platform/telemetry/masking.ts';
import { goodCalls, SAID } from '../../functions/graphql/audit/every-mutation.ts';
import { actorAs, apiOfCallers } from '../../support/callers/api-of-callers.ts';
import { JOB_KEY } from '../../support/marked/companies.ts';
import { MARK_KINDS } from '../../support/marked/marks.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../support/marked/world.ts';

const TOKEN = 'zq-token-that-opens-everything-qz';

let printed: string[];
let world: MarkedWorld;

beforeAll(async () => {
  world = await givenMarkedWorld(apiOfCallers());
});

beforeEach(() => {
  printed = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk));
      return true;
    });
  }
});

afterEach(() => jest.restoreAllMocks());

/** The API with its own log at debug level. */
function givenApi(ports: Ports, verify: BearerVerifier['verify'] = async () => actorAs('ADMIN')) {
  const handler = createHandler({
    ports,
    verifiers: [{ recognizes: () => true, verify }],
    introspection: null,
    log: createLog({ logLevel: 'debug', stage: 'dev' }, 'graphql'),
  });
  return async (query: string, variables: object = {}) => {
    const event = {
      rawPath: '/graphql',
      rawQueryString: `token=${TOKEN}`,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/json',
        'x-forwarded-for': 'Quirin Quast',
        'x-correlation-id': 'Quirin Quast',
      },
      body: JSON.stringify({ query, variables }),
      requestContext: { requestId: 'request-1', http: { method: 'POST', path: '/graphql' } },
    };
    return handler(event as unknown as APIGatewayProxyEventV2);
  };
}

/** Returns the confidential texts that the log contains. */
function leaked(): string[] {
  const text = printed.join('');
  const said = [...SAID, TOKEN].filter((each) => text.toLowerCase().includes(each.toLowerCase()));
  return [...said, ...world.marks.foundIn(text, new Set(MARK_KINDS))];
}

const lines = () =>
  printed.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line) as object);

const EVERYTHING = `{
  accounts { nodes { name arr { amount } ownerEmail respondents { nodes { name email } }
    submissions { nodes { source answers { explanation alternative } } } } }
  testimonialCandidates(job: {key: "${JOB_KEY}"}) { nodes { quote } }
  account(by: {externalId: "quirin@example.com"}) { name }
  job(by: {id: "Quirin Quast"}) { key }
}`;

/** Messages of SDKs, parsers and the runtime, with and without quotes, some with several lines. */
const ERRORS = [
  named(
    'ValidationException',
    'One or more parameter values were invalid: Type mismatch for key Quirin Quast',
  ),
  named(
    'ValidationException',
    'Invalid UpdateExpression: Syntax error; token: "Quast", near: "Quirin Quast says"',
  ),
  new TypeError("Cannot use 'in' operator to search for 'name' in Quirin Quast"),
  new SyntaxError('Cannot convert Quirin Quast to a BigInt'),
  new RangeError('Invalid currency code : Quirin Quast'),
  new Error(
    'lost\n    at Quirin Quast (/the rota never fits/mail 4711:1:1)\n  at /quirin@example.com:1:1',
  ),
  named('the rota never fits', `no ${TOKEN}`, 'mail 4711'),
  Object.assign(new Error('no'), { detail: 'Quirin Quast', cause: new Error('Quirin Quast') }),
];

function named(name: string, message: string, code?: string): Error {
  return Object.assign(new Error(message), { name, code });
}

function throwing(error: Error): Ports {
  const fail = (): never => {
    throw error;
  };
  const port = new Proxy({}, { get: () => fail });
  const { now, audit } = world.ports;
  return new Proxy({ now, audit } as Ports, {
    get: (usable, name) => (name in usable ? (Reflect.get(usable, name) as unknown) : port),
  });
}

describe('the log contains no customer data and no tokens', () => {
  test('after all mutations and after queries', async () => {
    const ask = givenApi(world.ports);
    const mutations = Object.entries(goodCalls(world));
    for (const [mutation, { input }] of mutations) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      await ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
        { input },
      );
    }
    await ask(EVERYTHING);
    await ask('{ accounts(namePrefix: 7) { nodes { name } } }');
    await ask('{ quirin_quast }');
    await ask('Quirin Quast says the rota never fits');
    expect(lines()).toHaveLength(mutations.length + 4);
    expect(leaked()).toEqual([]);
  });

  test.each(ERRORS.map((error) => [error.message.split('\n')[0], error] as const))(
    'after an error: %s',
    async (_, error) => {
      const ask = givenApi(throwing(error));
      await ask('{ accounts { nodes { name } } }');
      await ask(
        `mutation { accountUpsert(input: {externalId: "q", name: "Quirin Quast"}) { userErrors { code } } }`,
      );
      expect(lines().map((line) => Reflect.get(line, 'message') as unknown)).toEqual([
        'unexpected',
        'requestAnswered',
        'unexpected',
        'requestAnswered',
      ]);
      expect(leaked()).toEqual([]);
    },
  );

  test('after a caller is rejected or cannot be verified', async () => {
    const refused = givenApi(world.ports, async () => ({ refused: 'malformed' }));
    const unverifiable = givenApi(world.ports, () => Promise.reject(ERRORS[6] ?? new Error()));
    expect([
      (await refused(EVERYTHING)).statusCode,
      (await unverifiable(EVERYTHING)).statusCode,
    ]).toEqual([401, 503]);
    expect(lines().length).toBeGreaterThanOrEqual(2);
    expect(leaked()).toEqual([]);
  });

  test.each(ERRORS.map((error) => [error.message.split('\n')[0], error] as const))(
    'after a function throws an error, which Lambda logs itself: %s',
    async (_, error) => {
      const handler = masking(async (_event: object) => {
        throw error;
      });
      const thrown = await handler({}).catch((caught: unknown) => caught as Error);
      if (!(thrown instanceof Error)) throw new Error('Nothing was thrown.');
      printed.push(
        JSON.stringify([thrown, thrown.name, thrown.message, thrown.stack, thrown.cause]),
      );
      expect(leaked()).toEqual([]);
      expect(thrown.stack).toMatch(/\n {4}at /);
    },
  );
});
