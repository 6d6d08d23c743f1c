import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Config } from '../../../lambdas/platform/config.ts';
import { dynamoClient } from './dynamo-client.ts';

/** The parts of a call to the table that IAM checks: action, index if any, and partition keys. */
export interface TableCall {
  action: string;
  index: string | null;
  keys: readonly string[];
}

/** An item as passed to the document client, before marshalling. */
type Item = Record<string, unknown>;
interface Named {
  Key?: Item;
  Item?: Item;
}

/** A client that records what IAM would check of each call. */
export function recordingClient(config: Config, calls: TableCall[]): DynamoDBClient {
  const client = dynamoClient(config);
  client.middlewareStack.add(
    (next, context) => (args) => {
      const { commandName } = context as { commandName?: string };
      calls.push(...callsOf(commandName ?? '', args.input as Record<string, unknown>));
      return next(args);
    },
    { step: 'initialize', name: 'recordCalls' },
  );
  return client;
}

function callsOf(command: string, input: Record<string, unknown>): TableCall[] {
  const operation = command.replace('Command', '');
  if (operation === 'TransactWriteItems') {
    const items = input['TransactItems'] as Record<string, Named | undefined>[];
    return items
      .flatMap((item) => Object.entries(item))
      .map(([kind, named]) =>
        call(kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`, [named ?? {}]),
      );
  }
  if (operation === 'BatchGetItem') {
    const tables = Object.values(input['RequestItems'] as Record<string, { Keys: Item[] }>);
    return tables.map(({ Keys }) =>
      call(
        operation,
        Keys.map((Key) => ({ Key })),
      ),
    );
  }
  if (operation === 'BatchWriteItem') {
    const tables = Object.values(
      input['RequestItems'] as Record<string, { PutRequest?: Named; DeleteRequest?: Named }[]>,
    );
    return tables.map((writes) =>
      call(
        operation,
        writes.map((it) => it.PutRequest ?? it.DeleteRequest ?? {}),
      ),
    );
  }
  if (operation === 'Query') {
    const { IndexName, ExpressionAttributeValues: values } = input as {
      IndexName?: string;
      ExpressionAttributeValues: Item;
    };
    const pk = Object.values(values).find((it) => typeof it === 'string' && it.startsWith('T#'));
    return [{ action: 'dynamodb:Query', index: IndexName ?? null, keys: [String(pk)] }];
  }
  return [call(operation, [input])];
}

function call(operation: string, named: readonly Named[]): TableCall {
  const keys = named.map(({ Key, Item: item }) => String((Key ?? item)?.['pk']));
  return { action: `dynamodb:${operation}`, index: null, keys };
}
