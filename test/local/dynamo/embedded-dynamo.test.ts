import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { createClients, type DynamoClients } from '../../../local/dynamo/dynamo-clients.ts';
import { dynoxideBinary } from '../../../local/dynamo/dynoxide-binary.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../../local/dynamo/embedded-dynamo.ts';
import { ExplainedFailure } from '../../../local/startup/explained-failure.ts';
import { isAlive } from '../../../local/process/processes.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';
import { givenScratchDir, removeDir } from '../../support/scratch-dir.ts';

// Processes and threads are started.
jest.setTimeout(60_000);

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
  test('keeps every acknowledged write when it is killed in the middle of writing', async () => {
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

  test('finds a stream record’s number by an index, so that writes do not slow down', async () => {
    const { database } = await given();
    expect(await readFile(database.file ?? '', 'latin1')).toContain(
      'CREATE INDEX foothold_stream_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  });

  test('forgets everything without a folder', async () => {
    const { database, client } = await given(null);
    await createTable(client.database, 'foothold');
    await put(client, '1');
    client.destroy();
    await database.stop();
    expect(isAlive(database.pid)).toBe(false);
    const again = await given(null);
    expect(await createTable(again.client.database, 'foothold')).toBe(true);
  });

  test('is not started twice on one folder', async () => {
    await given();
    await expect(given()).rejects.toThrow(
      new ExplainedFailure(
        `${dataDir} is in use by another local server (process ${process.pid}): stop that one, or start with --data-dir and another folder.`,
      ),
    );
  });

  test('that a killed server has left running is ended by the next one', async () => {
    const { database } = await given();
    const claim = { pid: 2 ** 30, databasePid: database.pid };
    await writeFile(join(dataDir, 'server.json'), JSON.stringify(claim));
    const next = await given();
    expect([isAlive(database.pid), isAlive(next.database.pid)]).toEqual([false, true]);
  });

  test.each([
    ['text', Buffer.from('hello')],
    ['noise', Buffer.alloc(50_000, 7)],
  ])('names the file to move away when it holds %s', async (_, content) => {
    const file = join(dataDir, 'foothold.db');
    await writeFile(file, content);
    await expect(given()).rejects.toThrow(
      new ExplainedFailure(
        `The database file ${file} is damaged or not a database: move it away (mv ${file} ${file}.damaged) and start again, which begins with a new one.`,
      ),
    );
  });

  test('names the file to move away when its end is missing', async () => {
    const first = await given();
    await createTable(first.client.database, 'foothold');
    first.client.destroy();
    await first.database.stop();
    const file = join(dataDir, 'foothold.db');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, Math.floor(whole.length / 3)));
    await expect(given()).rejects.toThrow(/^The database file .* is damaged/);
  });

  test('begins with a new file when the damaged one was moved away, whatever lies beside it', async () => {
    await writeFile(join(dataDir, 'foothold.db-wal'), 'left over');
    const { client } = await given();
    expect(await createTable(client.database, 'foothold')).toBe(true);
  });

  test('says which folder cannot be used', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(given(file)).rejects.toThrow(
      new ExplainedFailure(
        `${file} cannot be used for data (EEXIST): give another folder with --data-dir.`,
      ),
    );
  });

  test('says what to use instead on a platform that there is no binary for', async () => {
    await expect(dynoxideBinary(root, 'plan9-mips')).rejects.toThrow(
      new ExplainedFailure(
        'The embedded DynamoDB (@dynoxide/plan9-mips) is not installed: run "npm ci", or where there is none for the platform set FOOTHOLD_DYNAMODB_ENDPOINT to another one, such as DynamoDB Local on http://127.0.0.1:8000.',
      ),
    );
  });
});
