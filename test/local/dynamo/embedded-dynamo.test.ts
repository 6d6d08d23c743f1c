import { chmod, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { createClients, type DynamoClients } from '../../../local/dynamo/dynamo-clients.ts';
import { dynoxideBinary } from '../../../local/dynamo/dynoxide-binary.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../../local/dynamo/embedded-dynamo.ts';
import { StartupError } from '../../../local/startup/startup-error.ts';
import { isAlive } from '../../../local/process/processes.ts';
import { permissions, permissionsOf } from '../../support/run/platform.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

const root = PROJECT_ROOT;
let dataDir: string;
let started: EmbeddedDynamo[];
let clients: DynamoClients[];

beforeEach(async () => {
  dataDir = await givenScratchDir();
  started = [];
  clients = [];
});

afterEach(async () => {
  for (const client of clients) client.destroy();
  for (const database of started) await database.stop();
  await removeDir(dataDir);
});

async function given(where: string | null = dataDir) {
  const database = await startEmbeddedDynamo({ root, dataDir: where });
  started.push(database);
  const client = createClients({ dynamodbEndpoint: database.endpoint });
  clients.push(client);
  return { database, client };
}

const put = (client: DynamoClients, sk: string) =>
  client.database.send(
    new PutItemCommand({ TableName: 'foothold', Item: { pk: { S: 'a' }, sk: { S: sk } } }),
  );

async function storedKeys(client: DynamoClients): Promise<string[]> {
  const { Items = [] } = await client.database.send(
    new QueryCommand({
      TableName: 'foothold',
      KeyConditionExpression: 'pk = :a',
      ExpressionAttributeValues: { ':a': { S: 'a' } },
    }),
  );
  return Items.map((item) => item['sk']?.S ?? '');
}

describe('the embedded database', () => {
  test('keeps every acknowledged write when it is killed while writing', async () => {
    const { database, client } = await given();
    await createTable(client.database, 'foothold');
    const acknowledged: string[] = [];
    const write = async (writer: number) => {
      for (let count = 0; ; count += 1) {
        const sk = `${writer}-${count}`;
        await put(client, sk);
        acknowledged.push(sk);
        if (acknowledged.length === 60) process.kill(database.pid, 'SIGKILL');
      }
    };
    await Promise.allSettled([write(1), write(2), write(3), write(4)]);
    await database.ended;
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);

    const after = await given();
    expect(await createTable(after.client.database, 'foothold')).toBe(false);
    expect(await storedKeys(after.client)).toEqual(expect.arrayContaining(acknowledged));
  });

  test('has an index on sequence numbers of the stream, so that writes do not slow down', async () => {
    const { database } = await given();
    expect(await readFile(database.file ?? '', 'latin1')).toContain(
      'CREATE INDEX foothold_stream_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  });

  test('keeps nothing without a folder', async () => {
    const { database, client } = await given(null);
    await createTable(client.database, 'foothold');
    await put(client, '1');
    client.destroy();
    await database.stop();
    expect(isAlive(database.pid)).toBe(false);
    const again = await given(null);
    expect(await createTable(again.client.database, 'foothold')).toBe(true);
  });

  test('cannot be started twice on one folder', async () => {
    await given();
    await expect(given()).rejects.toThrow(
      new StartupError(
        `${dataDir} is in use by another local server (process ${process.pid}): stop it, or start with --data-dir and another folder.`,
      ),
    );
  });

  test('is stopped by the next server if a killed server left it running', async () => {
    const { database } = await given();
    const claim = { pid: 2 ** 30, databasePid: database.pid };
    await writeFile(join(dataDir, 'server.json'), JSON.stringify(claim));
    const next = await given();
    expect([isAlive(database.pid), isAlive(next.database.pid)]).toEqual([false, true]);
  });

  test.each([
    ['text', Buffer.from('hello')],
    ['noise', Buffer.alloc(50_000, 7)],
  ])('reports the file to move away if it contains %s', async (_, content) => {
    const file = join(dataDir, 'foothold.db');
    await writeFile(file, content);
    await expect(given()).rejects.toThrow(
      new StartupError(
        `The database file ${file} is damaged or not a database: move it away (mv ${file} ${file}.damaged) and start again with a new one.`,
      ),
    );
  });

  test('reports the file to move away if it is truncated', async () => {
    const first = await given();
    await createTable(first.client.database, 'foothold');
    first.client.destroy();
    await first.database.stop();
    const file = join(dataDir, 'foothold.db');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, Math.floor(whole.length / 3)));
    await expect(given()).rejects.toThrow(/^The database file .* is damaged/);
  });

  test('starts with a new file after the damaged one was moved away, despite leftover files', async () => {
    await writeFile(join(dataDir, 'foothold.db-wal'), 'left over');
    const { client } = await given();
    expect(await createTable(client.database, 'foothold')).toBe(true);
  });

  test('reports a folder that cannot be used', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(given(file)).rejects.toThrow(
      new StartupError(
        `${file} cannot be used for data (EEXIST): use another folder with --data-dir.`,
      ),
    );
  });

  test('restricts the permissions of its files to their owner', async () => {
    await chmod(dataDir, 0o755);
    await writeFile(join(dataDir, 'foothold.db'), '', { mode: 0o644 });
    const { client } = await given();
    await createTable(client.database, 'foothold');
    expect(await permissionsIn(dataDir)).toEqual(new Set([permissions('600')]));
    expect(await permissionsOf(dataDir)).toBe(permissions('700'));
  });

  test('leaves the permissions of a folder with other files unchanged', async () => {
    await chmod(dataDir, 0o755);
    await writeFile(join(dataDir, 'letter.txt'), '');
    await given();
    expect(await permissionsOf(dataDir)).toBe(permissions('755'));
  });
});

async function permissionsIn(folder: string): Promise<Set<string>> {
  const names = await readdir(folder);
  return new Set(await Promise.all(names.map((name) => permissionsOf(join(folder, name)))));
}

describe("the embedded database's access check", () => {
  const LIST_TABLES = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.ListTables',
    'x-amz-date': '20261101T120000Z',
  };
  const signedBy = (key: string) =>
    `AWS4-HMAC-SHA256 Credential=${key}/20261101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=aa`;

  /** Lists the tables with the given headers, which can include the database's key. */
  async function listTables(headers: (key: string) => Record<string, string>) {
    const { database } = await given(null);
    const { username, origin } = new URL(database.endpoint);
    const sent = { ...LIST_TABLES, ...headers(username) };
    const { status, text } = await send(origin, sent);
    return [status, /"TableNames"/.test(text)];
  }

  test('accepts requests with its key', async () => {
    expect(await listTables((key) => ({ authorization: signedBy(key) }))).toEqual([200, true]);
  });

  test.each<[string, (key: string) => Record<string, string>]>([
    ['no key', () => ({})],
    ['the default emulator key', () => ({ authorization: signedBy('local') })],
    ['a key of the same length', (key) => ({ authorization: signedBy('x'.repeat(key.length)) })],
    [
      'the key and an origin',
      (key) => ({ authorization: signedBy(key), origin: 'https://evil.example' }),
    ],
    [
      'the key and browser headers',
      (key) => ({ authorization: signedBy(key), 'Sec-Fetch-Site': 'none' }),
    ],
    ['a browser preflight', () => ({ 'access-control-request-method': 'POST' })],
  ])('rejects requests with %s', async (_, headers) => {
    expect(await listTables(headers)).toEqual([403, false]);
  });
});

describe("the embedded database's binary", () => {
  test.each([
    ['linux-x64', 'dynoxide'],
    ['linux-arm64', 'dynoxide'],
    ['darwin-x64', 'dynoxide'],
    ['darwin-arm64', 'dynoxide'],
    ['win32-x64', 'dynoxide.exe'],
  ])('for %s is %s from a package that npm installs there', async (platform, name) => {
    const folder = join(dataDir, 'node_modules', '@dynoxide', platform);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{}');
    await writeFile(join(folder, name), '');
    expect(await realpath(await dynoxideBinary(dataDir, platform))).toBe(
      await realpath(join(folder, name)),
    );
    const { optionalDependencies } = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    ) as { optionalDependencies: Record<string, string> };
    expect(optionalDependencies[`@dynoxide/${platform}`]).toBe('1.2.1');
  });

  test('is reported as missing, with the npm command to run, if the platform has one', async () => {
    await expect(dynoxideBinary(dataDir, 'win32-x64')).rejects.toThrow(
      new StartupError(
        'The embedded DynamoDB (@dynoxide/win32-x64) is not installed: run "npm ci".',
      ),
    );
  });

  test('is reported as unavailable for other platforms, with DynamoDB Local as the alternative', async () => {
    await expect(dynoxideBinary(root, 'plan9-mips')).rejects.toThrow(
      new StartupError(
        'There is no embedded DynamoDB for plan9-mips: start DynamoDB Local with "docker run -d -p 8000:8000 amazon/dynamodb-local", set FOOTHOLD_DYNAMODB_ENDPOINT to http://127.0.0.1:8000, and start again.',
      ),
    );
  });
});

/** Uses node:http, since fetch does not send these headers. */
function send(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end('{}');
  });
}
