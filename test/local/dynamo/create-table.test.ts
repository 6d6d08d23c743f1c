import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { loadConfig } from '../../../lambdas/platform/config.ts';
import { createTable, createTableInput, tableShape } from '../../../local/dynamo/create-table.ts';
import { createClients, type DynamoClients } from '../../../local/dynamo/dynamo-clients.ts';
import { dynamoStream } from '../../../local/stream/stream-source.ts';
import { TABLE_DEFINITION } from '../../../lambdas/store/engine/table-definition.ts';
import { givenDatabase, type TestDatabase } from '../../support/run/test-database.ts';

let database: TestDatabase;
let clients: DynamoClients;
let name: string;
beforeEach(async () => {
  database = await givenDatabase();
  const config = loadConfig({ FOOTHOLD_STAGE: 'local', ...database.variables });
  clients = createClients(config);
  name = config.table;
});
afterEach(async () => {
  clients.destroy();
  await database.stop();
});

const put = (sk: string) =>
  clients.database.send(
    new PutItemCommand({ TableName: name, Item: { pk: { S: 'a' }, sk: { S: sk } } }),
  );

describe('createTable', () => {
  test('creates the table once, as defined', async () => {
    expect(await createTable(clients.database, name)).toBe(true);
    expect(await createTable(clients.database, name)).toBe(false);
    const table = { TableName: name };
    const { Table } = await clients.database.send(new DescribeTableCommand(table));
    expect(Table && tableShape(Table)).toEqual({
      keys: ['pk', 'sk'],
      stream: TABLE_DEFINITION.streamView,
      indexes: TABLE_DEFINITION.indexes.map((index) => ({
        name: index.name,
        keys: [index.partitionKey, index.sortKey],
        projection: index.projection,
        attributes: [...index.nonKeyAttributes],
      })),
    });
    const { TimeToLiveDescription } = await clients.database.send(
      new DescribeTimeToLiveCommand(table),
    );
    expect(TimeToLiveDescription).toEqual({
      AttributeName: TABLE_DEFINITION.ttlAttribute,
      TimeToLiveStatus: 'ENABLED',
    });
  });

  test('rejects a table that another version created', async () => {
    const { GlobalSecondaryIndexes, ...input } = createTableInput(name);
    await clients.database.send(
      new CreateTableCommand({
        ...input,
        AttributeDefinitions: input.AttributeDefinitions.slice(0, 4),
        GlobalSecondaryIndexes: GlobalSecondaryIndexes.slice(0, 1),
      }),
    );
    await expect(createTable(clients.database, name)).rejects.toThrow(
      `The table "${name}" was created by another version: move its data away, or use another table with FOOTHOLD_TABLE.`,
    );
  });

  test('creates a stream of keys that can be read from any position', async () => {
    await createTable(clients.database, name);
    for (const sk of ['1', '2', '3']) await put(sk);
    const stream = dynamoStream(clients.streams, name);
    const { arn, shards } = await stream.describe();
    const [shard] = shards;
    const all = await stream.read(await stream.open(shard?.id ?? '', null), 2);
    expect(all.records).toMatchObject(
      ['1', '2'].map((sk) => ({
        eventName: 'INSERT',
        eventSource: 'aws:dynamodb',
        eventSourceARN: arn,
        dynamodb: { Keys: { pk: { S: 'a' }, sk: { S: sk } } },
      })),
    );
    const second = all.records[1]?.dynamodb?.SequenceNumber ?? null;
    const rest = await stream.read(await stream.open(shard?.id ?? '', second), 10);
    expect(rest.records.map(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S)).toEqual(['3']);
  });
});
