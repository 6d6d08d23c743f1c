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

test('a call that is not answered is given up', async () => {
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

test('all attempts of a call together end before the API has to answer', () => {
  for (const { maxAttempts, requestHandler } of Object.values(CALL_LIMITS)) {
    const { connectionTimeout, requestTimeout } = requestHandler;
    expect(maxAttempts * (connectionTimeout + requestTimeout)).toBeLessThanOrEqual(20_000);
  }
});

test('the table of AWS is called within limits, and an emulator is waited for', () => {
  expect(dynamoSettings({ dynamodbEndpoint: null })).toMatchObject(CALL_LIMITS.dynamodb);
  expect(dynamoSettings({ dynamodbEndpoint: 'http://127.0.0.1:8000' })).toMatchObject({
    endpoint: 'http://127.0.0.1:8000',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 5,
  });
});

describe('a client of the table', () => {
  const before = process.env;
  afterEach(() => {
    process.env = before;
  });

  /** What it does in an environment, as [retries, FIPS, dual stack]. */
  async function choicesIn(environment: Readonly<Record<string, string>>): Promise<unknown[]> {
    process.env = { ...before, AWS_REGION: 'us-east-1', ...environment };
    const client = new DynamoDBClient(dynamoSettings({ dynamodbEndpoint: null }));
    const { config } = client;
    const retryMode = typeof config.retryMode === 'string' ? config.retryMode : config.retryMode();
    return Promise.all([retryMode, config.useFipsEndpoint(), config.useDualstackEndpoint()]);
  }

  test('does what it does by default, and takes nothing from a file of profiles', async () => {
    const folder = await givenScratchDir();
    const file = join(folder, 'config');
    writeFileSync(file, '[default]\nretry_mode = adaptive\nuse_fips_endpoint = true\n');
    expect(await choicesIn({ AWS_CONFIG_FILE: file })).toEqual(['standard', false, false]);
    await removeDir(folder);
  });

  test.each([
    ['AWS_USE_FIPS_ENDPOINT', ['standard', true, false]],
    ['AWS_USE_DUALSTACK_ENDPOINT', ['standard', false, true]],
  ])('goes by %s', async (variable, choices) => {
    expect(await choicesIn({ [variable]: 'true' })).toEqual(choices);
  });
});

test('no function makes a client of AWS without limits', () => {
  const folder = join(PROJECT_ROOT, 'lambdas');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const clients = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/new \w+Client\(.*/g) ?? []);
  expect(clients.length).toBeGreaterThanOrEqual(3);
  expect(clients.filter((it) => !/CALL_LIMITS|dynamoSettings/.test(it))).toEqual([]);
});
