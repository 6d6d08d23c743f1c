import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  paginateScan,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../../../lambdas/store/engine/keys/keys.ts';
import type { Config } from '../../../lambdas/platform/config.ts';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { givenDatabase, type TestDatabase } from '../run/test-database.ts';
import { dynamoClient } from './dynamo-client.ts';

/** A client of the table that simulates concurrent use. */
export interface DisturbedClient {
  client: DynamoDBClient;
  /** Runs an operation before the next write, like another user who writes in between. */
  meanwhile(act: () => Promise<unknown>): void;
  /** The keys written since the last call, as the table's stream would report them. */
  takeWritten(): ItemKey[];
  /** True freezes the indexes at their present content; false brings them up to date again. */
  letIndexesLag(doLag: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** DynamoDB commands that write. */
const WRITES = /^(?:Put|Update|Delete|BatchWrite|TransactWrite)/;
const BATCH_WRITE_ITEMS = 25;

export function disturbedClient(config: Config): DisturbedClient {
  const client = dynamoClient(config);
  const pending: (() => Promise<unknown>)[] = [];
  let written: ItemKey[] = [];
  let lagging: TestDatabase | null = null;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (WRITES.test(commandName)) {
          await pending.shift()?.();
          const result = await next(args);
          written.push(...keysIn(args.input));
          return result;
        }
        const { IndexName } = args.input as Partial<QueryCommandInput>;
        if (lagging === null || IndexName === undefined) return next(args);
        return next({ ...args, input: { ...args.input, TableName: tableOf(lagging) } });
      },
    { step: 'initialize' },
  );
  const letIndexesLag = async (doLag: boolean) => {
    await lagging?.stop();
    lagging = doLag ? await copyOf(config) : null;
  };
  return {
    client,
    meanwhile: (act) => void pending.push(act),
    takeWritten: () => {
      const taken = written;
      written = [];
      return taken;
    },
    letIndexesLag,
    stop: async () => {
      await letIndexesLag(false);
      client.destroy();
    },
  };
}

/** The keys of everything a command writes, whatever its kind. */
function keysIn(input: unknown): ItemKey[] {
  if (typeof input !== 'object' || input === null) return [];
  if ('pk' in input && 'sk' in input) return [input as ItemKey];
  return Object.values(input).flatMap(keysIn);
}

/** A table with a copy of the tenant's present items. */
async function copyOf({ tenant, ...config }: Config): Promise<TestDatabase> {
  const copy = await givenDatabase();
  const client = DynamoDBDocumentClient.from(dynamoClient(config));
  await createTable(client, tableOf(copy));
  const scan = {
    TableName: config.table,
    FilterExpression: 'begins_with(pk, :tenant)',
    ExpressionAttributeValues: { ':tenant': `T#${tenant}#` },
    Limit: BATCH_WRITE_ITEMS,
  };
  for await (const { Items = [] } of paginateScan({ client }, scan)) {
    if (Items.length === 0) continue;
    const puts = Items.map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tableOf(copy)]: puts } }));
  }
  return copy;
}

function tableOf({ variables }: TestDatabase): string {
  return variables['FOOTHOLD_TABLE'] ?? '';
}
