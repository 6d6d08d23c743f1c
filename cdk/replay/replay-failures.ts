import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type FailedBatch, readFailedBatch } from './failed-batch.ts';

/** The failure bucket. */
export interface FailureStore {
  /** Keys in order, oldest first within a shard. */
  keys(): AsyncIterable<string>;
  read(key: string): Promise<string>;
  remove(key: string): Promise<void>;
}

/** Calls a function and waits for its response. Throws if the function fails. */
export type Invoke = (
  functionArn: string,
  event: DynamoDBStreamEvent,
) => Promise<DynamoDBBatchResponse | null>;

export interface Replayed {
  key: string;
  /** Number of records in the batch; null if it could not be read. */
  records: number | null;
  /** Null if all records were processed and the object was deleted. Otherwise the object is kept. */
  failure: string | null;
}

/**
 * Delivers every failed batch to its function again, one at a time, and deletes those that succeed. Safe to
 * repeat, since the functions read the stored state instead of relying on the record.
 */
export async function* replayFailures(
  store: FailureStore,
  invoke: Invoke,
): AsyncGenerator<Replayed> {
  for await (const key of store.keys()) {
    const batch = await readOrFailure(store, key);
    if (typeof batch === 'string') {
      yield { key, records: null, failure: batch };
      continue;
    }
    const records = batch.event.Records.length;
    const failure = await failureOf(batch, invoke);
    if (failure === null) await store.remove(key);
    yield { key, records, failure };
  }
}

async function readOrFailure(store: FailureStore, key: string): Promise<FailedBatch | string> {
  const text = await store.read(key);
  try {
    return readFailedBatch(text);
  } catch {
    return 'not a failed batch of stream records';
  }
}

async function failureOf({ functionArn, event }: FailedBatch, invoke: Invoke) {
  try {
    const response = await invoke(functionArn, event);
    const failed = response?.batchItemFailures.length ?? 0;
    return failed === 0 ? null : `${failed} of ${event.Records.length} records failed again`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
