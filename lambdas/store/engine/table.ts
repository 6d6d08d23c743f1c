import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { AGAIN, jitteredPause, retry } from '../../app/kernel/retries/retry.ts';
import { checkCondition, checkKeys } from './keys/key-limits.ts';
import type { ItemKey } from './keys/keys.ts';
import { queryInput, type QueryRequest } from './query-request.ts';
import { canceled, isConditionFailure, translate, withTranslatedErrors } from './sdk-errors.ts';
import { type Rejection, StoreBusy, StoreContended, type TransactResult } from './store-error.ts';
import { keyOnly, type WriteOp, toTransactItem } from './write-op.ts';

export type Item = Record<string, unknown>;

/** Capacity units that one call consumed, as DynamoDB counts them. */
export interface Consumed {
  operation: 'read' | 'write';
  call: string;
  units: number;
}

export interface QueryPage {
  items: readonly Item[];
  hasMore: boolean;
}

export type Table = ReturnType<typeof createTable>;

type WriteRequests = NonNullable<
  ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']
>[string];

const BATCH_GET_KEYS = 100;
const BATCH_WRITE_ITEMS = 25;
const BATCHES_AT_ONCE = 8;
const PATIENCE = { attempts: 8, pause: jitteredPause };

/**
 * The only access to DynamoDB. It takes plain operations, returns plain items and translates SDK errors into
 * ours.
 */
export function createTable(
  client: DynamoDBDocumentClient,
  tableName: string,
  onConsumed: (consumed: Consumed) => void,
) {
  const total = { ReturnConsumedCapacity: 'TOTAL' as const };
  const consumed = (
    operation: Consumed['operation'],
    call: string,
    capacity: readonly ({ CapacityUnits?: number | undefined } | undefined)[] | undefined,
  ) => {
    const units = (capacity ?? []).reduce((sum, part) => sum + (part?.CapacityUnits ?? 0), 0);
    onConsumed({ operation, call, units });
  };

  async function get(key: ItemKey, consistent = true): Promise<Item | null> {
    const output = await withTranslatedErrors(() =>
      client.send(
        new GetCommand({
          TableName: tableName,
          Key: checkKeys(key),
          ConsistentRead: consistent,
          ...total,
        }),
      ),
    );
    consumed('read', 'Get', [output.ConsumedCapacity]);
    return output.Item ?? null;
  }

  /** In the order of the keys. Null for an item that does not exist. */
  async function batchGet(keys: readonly ItemKey[], consistent = false): Promise<(Item | null)[]> {
    const unique = new Map(keys.map((key) => [nameOf(key), key]));
    const chunks = chunked([...unique.values()], BATCH_GET_KEYS);
    const found = new Map<string, Item>();
    await Promise.all(
      chunks.map(async (chunk) => {
        for (const item of await batchGetChunk(chunk, consistent)) {
          found.set(nameOf(item as unknown as ItemKey), item);
        }
      }),
    );
    return keys.map((key) => found.get(nameOf(key)) ?? null);
  }

  async function batchGetChunk(keys: readonly ItemKey[], consistent: boolean): Promise<Item[]> {
    const items: Item[] = [];
    let pending: Record<string, unknown>[] = keys.map((key) => ({ ...checkKeys(key) }));
    await untilNone('BatchGet left keys unprocessed', async () => {
      const request = { Keys: pending, ConsistentRead: consistent };
      const output = await withTranslatedErrors(() =>
        client.send(new BatchGetCommand({ RequestItems: { [tableName]: request }, ...total })),
      );
      consumed('read', 'BatchGet', output.ConsumedCapacity);
      items.push(...(output.Responses?.[tableName] ?? []));
      pending = output.UnprocessedKeys?.[tableName]?.Keys ?? [];
      return pending.length;
    });
    return items;
  }

  /**
   * Makes one call. Because of the limit of 1 MB per call, a page may have fewer than `limit` items although
   * there are more.
   */
  async function query(request: QueryRequest): Promise<QueryPage> {
    const { items, resumeAt } = await queryOnce(request);
    return { items, hasMore: resumeAt !== undefined };
  }

  async function queryOnce(request: QueryRequest, start?: Item) {
    const input = queryInput(request);
    if (input === null) return { items: [], count: 0 };
    checkCondition(input.ExpressionAttributeValues);
    const output = await withTranslatedErrors(() =>
      client.send(
        new QueryCommand({
          TableName: tableName,
          ...input,
          ...total,
          ...(start && { ExclusiveStartKey: start }),
        }),
      ),
    );
    consumed('read', 'Query', [output.ConsumedCapacity]);
    const { Items = [], Count = 0, LastEvaluatedKey } = output;
    return { items: Items, count: Count, resumeAt: LastEvaluatedKey };
  }

  /** Reads all items of a partition whose size is bounded when it is written. */
  async function queryAll(request: QueryRequest): Promise<Item[]> {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const { items: found, resumeAt }: Awaited<ReturnType<typeof queryOnce>> = await queryOnce(
        request,
        from,
      );
      items.push(...found);
      from = resumeAt;
    } while (from);
    return items;
  }

  /** Counts the items that a query finds, up to `limit`. */
  async function count(request: QueryRequest & { limit: number }): Promise<number> {
    let found = 0;
    let from: Item | undefined;
    do {
      const limit = request.limit - found;
      const page: Awaited<ReturnType<typeof queryOnce>> = await queryOnce(
        { ...request, limit, countOnly: true },
        from,
      );
      found += page.count;
      from = page.resumeAt;
    } while (from && found < request.limit);
    return found;
  }

  /**
   * Runs up to 100 operations, all or none. A single operation is run without a transaction, at half the
   * price. Retries on conflicts with other transactions. Failed conditions are returned, not thrown.
   */
  async function transact(ops: readonly WriteOp[]): Promise<TransactResult> {
    const [only] = ops;
    if (only && ops.length === 1 && only.kind !== 'check') {
      return (await write(only)) ? { ok: true } : { ok: false, failed: [0] };
    }
    const refusals: Rejection[] = [];
    const result = await retry(PATIENCE, async () => {
      const refused = await transactOnce(ops);
      if (typeof refused === 'object') return refused;
      refusals.push(refused);
      return AGAIN;
    });
    if (result !== AGAIN) return result;
    if (refusals.at(-1) === 'contended') throw new StoreContended();
    throw new StoreBusy(`throttled ${PATIENCE.attempts} times`);
  }

  async function transactOnce(ops: readonly WriteOp[]): Promise<TransactResult | Rejection> {
    if (ops.length === 0) return { ok: true };
    try {
      const output = await client.send(
        new TransactWriteCommand({
          TransactItems: ops.map((op) => toTransactItem(tableName, op)),
          ...total,
        }),
      );
      consumed('write', 'TransactWrite', output.ConsumedCapacity);
      return { ok: true };
    } catch (error) {
      return canceled(error);
    }
  }

  /** Runs one operation without a transaction, at half the price. False if its condition failed. */
  async function write(op: Exclude<WriteOp, { kind: 'check' }>): Promise<boolean> {
    const { Put, Update, Delete } = toTransactItem(tableName, op);
    try {
      const output = Put
        ? await client.send(new PutCommand({ ...Put, ...total }))
        : Update
          ? await client.send(new UpdateCommand({ ...Update, ...total }))
          : await client.send(
              new DeleteCommand({ TableName: tableName, Key: {}, ...Delete, ...total }),
            );
      consumed('write', op.kind, [output.ConsumedCapacity]);
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw translate(error);
    }
  }

  /** Unconditional puts and deletes, each independent of the others. */
  async function writeBatch(puts: readonly Item[], deletes: readonly ItemKey[]): Promise<void> {
    const requests = [
      ...puts.map((item) => ({ PutRequest: { Item: checkKeys(item) } })),
      ...deletes.map((key) => ({ DeleteRequest: { Key: keyOnly(key) } })),
    ];
    for (const group of chunked(chunked(requests, BATCH_WRITE_ITEMS), BATCHES_AT_ONCE)) {
      await Promise.all(group.map(writeChunk));
    }
  }

  async function writeChunk(chunk: WriteRequests): Promise<void> {
    let pending = chunk;
    await untilNone('BatchWrite left items unprocessed', async () => {
      const items = pending;
      const output = await withTranslatedErrors(() =>
        client.send(new BatchWriteCommand({ RequestItems: { [tableName]: items }, ...total })),
      );
      consumed('write', 'BatchWrite', output.ConsumedCapacity);
      pending = output.UnprocessedItems?.[tableName] ?? [];
      return pending.length;
    });
  }

  return { get, batchGet, query, queryAll, count, transact, write, writeBatch };
}

/** Retries until nothing is left. `send` returns how many items remain unprocessed. */
async function untilNone(what: string, send: () => Promise<number>): Promise<void> {
  const left = await retry(PATIENCE, async () => ((await send()) === 0 ? 0 : AGAIN));
  if (left === AGAIN) throw new StoreBusy(`${what} after ${PATIENCE.attempts} attempts`);
}

function chunked<T>(values: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < values.length; start += size) {
    chunks.push(values.slice(start, start + size));
  }
  return chunks;
}

function nameOf(key: ItemKey): string {
  return `${key.pk}\n${key.sk}`;
}
