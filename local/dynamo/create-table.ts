import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';
import { StartupError } from '../startup/startup-error.ts';

/** A table's schema in a normalized order, so that equal schemas compare as equal. */
export interface TableShape {
  keys: readonly (string | undefined)[];
  stream: string | undefined;
  indexes: readonly {
    name: string | undefined;
    keys: readonly (string | undefined)[];
    projection: string | undefined;
    attributes: readonly string[];
  }[];
}

/** The CreateTable request for the table definition. */
export function createTableInput(name: string) {
  const { partitionKey, sortKey, streamView, indexes } = TABLE_DEFINITION;
  const attributes = [
    ...new Set([
      partitionKey,
      sortKey,
      ...indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
    ]),
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(partitionKey, sortKey),
    AttributeDefinitions: attributes.map((attribute) => ({
      AttributeName: attribute,
      AttributeType: 'S',
    })),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: {
        ProjectionType: index.projection,
        ...(index.projection === 'INCLUDE' && { NonKeyAttributes: [...index.nonKeyAttributes] }),
      },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: streamView },
  } satisfies CreateTableCommandInput;
}

/**
 * Creates the table if it does not exist. Returns true if it was created. Throws StartupError for a table
 * with another schema, since its indexes would not fit the store's queries.
 */
export async function createTable(client: DynamoDBClient, name: string): Promise<boolean> {
  const existing = await describe(client, name);
  if (existing !== null) {
    if (isSame(tableShape(existing), tableShape(createTableInput(name)))) return false;
    throw new StartupError(
      `The table "${name}" was created by another version: move its data away, or use another table with FOOTHOLD_TABLE.`,
    );
  }
  await client.send(new CreateTableCommand(createTableInput(name))).catch((error: unknown) => {
    // Another process is creating it at the same time.
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1 }, { TableName: name });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: TABLE_DEFINITION.ttlAttribute },
    }),
  );
  return true;
}

/** The parts of a table's schema that must match. */
export function tableShape(table: TableDescription | CreateTableCommandInput): TableShape {
  const indexes = (table.GlobalSecondaryIndexes ?? []).map((index) => ({
    name: index.IndexName,
    keys: (index.KeySchema ?? []).map((key) => key.AttributeName),
    projection: index.Projection?.ProjectionType,
    attributes: [...(index.Projection?.NonKeyAttributes ?? [])].sort(),
  }));
  return {
    keys: (table.KeySchema ?? []).map((key) => key.AttributeName),
    stream: table.StreamSpecification?.StreamViewType,
    indexes: indexes.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
  };
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | null> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table ?? null;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
}

function keySchema(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

function isSame(a: TableShape, b: TableShape): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
