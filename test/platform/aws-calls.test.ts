import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CALL_LIMITS, callLimits, dynamoSettings } from '../../lambdas/platform/aws-calls.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';

let silent: Server;

beforeAll(async () => {
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

test('a call without a response times out', async () => {
  const { port } = silent.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const limits = callLimits(200, 2);
  const client = new DynamoDBClient({
    ...dynamoSettings({ dynamodbEndpoint: endpoint }),
    ...limits,
  });
  const call = client.send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'a' } } }));
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', $metadata: { attempts: 2 } });
  client.destroy();
});

test('all attempts of a call take less time than the API has to respond', () => {
  for (const { maxAttempts, requestHandler } of Object.values(CALL_LIMITS)) {
    const { connectionTimeout, requestTimeout } = requestHandler;
    expect(maxAttempts * (connectionTimeout + requestTimeout)).toBeLessThanOrEqual(20_000);
  }
});

test('calls to DynamoDB on AWS have time limits, and calls to an emulator do not', () => {
  expect(dynamoSettings({ dynamodbEndpoint: null })).toMatchObject(CALL_LIMITS.dynamodb);
  expect(dynamoSettings({ dynamodbEndpoint: 'http://127.0.0.1:8000' })).toMatchObject({
    endpoint: 'http://127.0.0.1:8000',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 5,
  });
});

describe('a DynamoDB client', () => {
  const before = process.env;
  afterEach(() => {
    process.env = before;
  });

  /** Returns the settings that a client resolves in an environment. */
  async function choicesIn(environment: Readonly<Record<string, string>>, settings = {}) {
    process.env = { PATH: before['PATH'], AWS_REGION: 'us-east-1', ...environment };
    const { config } = new DynamoDBClient(settings);
    const choices = {
      retryMode: config.retryMode,
      accountIdEndpointMode: config.accountIdEndpointMode,
      authSchemePreference: config.authSchemePreference,
      defaultsMode: config.defaultsMode,
      endpointDiscovery: config.endpointDiscoveryEnabledProvider,
      useFipsEndpoint: config.useFipsEndpoint,
      useDualstackEndpoint: config.useDualstackEndpoint,
      appId: config.userAgentAppId,
    };
    const said = Object.entries(choices).map(async ([name, choice]: [string, unknown]) => [
      name,
      await (typeof choice === 'function' ? (choice as () => unknown)() : choice),
    ]);
    return Object.fromEntries(await Promise.all(said)) as Record<string, unknown>;
  }

  const ours = (environment: Readonly<Record<string, string>>) => {
    process.env = { ...environment };
    return choicesIn(environment, dynamoSettings({ dynamodbEndpoint: null }));
  };

  test.each([
    {},
    { AWS_RETRY_MODE: 'adaptive' },
    { AWS_ACCOUNT_ID_ENDPOINT_MODE: 'disabled' },
    { AWS_USE_FIPS_ENDPOINT: 'true' },
    { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    { AWS_SDK_UA_APP_ID: 'foothold' },
  ])('resolves %p like a default SDK client', async (environment) => {
    const nowhere = { AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' };
    expect(await ours(environment)).toEqual(await choicesIn({ ...nowhere, ...environment }));
  });

  test.each(['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL'])(
    'uses the endpoint in %s',
    async (name) => {
      const { port } = silent.address() as AddressInfo;
      process.env = { AWS_REGION: 'us-east-1', [name]: `http://127.0.0.1:${port}` };
      const { config } = new DynamoDBClient(dynamoSettings({ dynamodbEndpoint: null }));
      expect(await config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port });
    },
  );

  test('ignores the shared config file', async () => {
    const folder = await givenScratchDir();
    const file = join(folder, 'config');
    const wanted =
      'retry_mode = adaptive\nuse_fips_endpoint = true\nendpoint_url = http://127.0.0.1:9\n';
    writeFileSync(file, `[default]\n${wanted}`);
    expect(await ours({ AWS_CONFIG_FILE: file })).toEqual(await ours({}));
    process.env = {
      AWS_REGION: 'us-east-1',
      AWS_CONFIG_FILE: file,
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    const client = new DynamoDBClient({
      ...dynamoSettings({ dynamodbEndpoint: null }),
      maxAttempts: 1,
      requestHandler: {
        handle: ({ hostname }: { hostname: string }) => Promise.reject(new Error(hostname)),
      },
    });
    const call = client.send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'a' } } }));
    await expect(call).rejects.toThrow('dynamodb.us-east-1.amazonaws.com');
    await removeDir(folder);
  });
});

test('every AWS client in the functions has time limits', () => {
  const folder = join(PROJECT_ROOT, 'lambdas');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const clients = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/new \w+Client\(.*/g) ?? []);
  expect(clients.length).toBeGreaterThanOrEqual(3);
  expect(clients.filter((it) => !/CALL_LIMITS|dynamoSettings/.test(it))).toEqual([]);
});
