import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type FailureStore, replayFailures } from '../../../cdk/replay/replay-failures.ts';

const PROJECTOR = 'arn:aws:lambda:us-east-1:123456789012:function:projector';

/** A failure object as Lambda writes it, with the event as a JSON string. */
function failedBatch(...sequenceNumbers: string[]): string {
  return JSON.stringify({
    requestContext: {
      requestId: '316aa6d0-8154-xmpl-9af7-85d5f4a6bc81',
      functionArn: PROJECTOR,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: 11,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: '2026-11-22T00:38:06.021Z',
    DDBStreamBatchInfo: {
      shardId: 'shardId-00000001573689847184-864758bb',
      batchSize: sequenceNumbers.length,
    },
    payload: JSON.stringify({ Records: sequenceNumbers.map(record) }),
  });
}

function record(sequenceNumber: string) {
  return {
    eventID: sequenceNumber,
    eventName: 'MODIFY',
    dynamodb: {
      Keys: { pk: { S: 'T#default#A#a' }, sk: { S: 'A#ACCOUNT' } },
      SequenceNumber: sequenceNumber,
    },
  };
}

function bucketWith(objects: Record<string, string>) {
  const left = new Map(Object.entries(objects));
  const store: FailureStore = {
    async *keys() {
      yield* await Promise.resolve([...left.keys()]);
    },
    read: (key) => Promise.resolve(left.get(key) ?? ''),
    remove: (key) => {
      left.delete(key);
      return Promise.resolve();
    },
  };
  return { store, left };
}

async function replay(
  store: FailureStore,
  invoke: (event: DynamoDBStreamEvent) => DynamoDBBatchResponse | null,
) {
  const called: { functionArn: string; records: unknown[] }[] = [];
  const results: unknown[] = [];
  const run = replayFailures(store, (functionArn, event) => {
    called.push({ functionArn, records: event.Records });
    return new Promise((resolve) => {
      resolve(invoke(event));
    });
  });
  for await (const result of run) results.push(result);
  return { called, results };
}

describe('replayFailures', () => {
  test('sends each batch to its function unchanged, and removes the processed ones', async () => {
    const { store, left } = bucketWith({ a: failedBatch('1', '2'), b: failedBatch('3') });
    const { called, results } = await replay(store, () => ({ batchItemFailures: [] }));
    expect(called).toEqual([
      { functionArn: PROJECTOR, records: [record('1'), record('2')] },
      { functionArn: PROJECTOR, records: [record('3')] },
    ]);
    expect(results).toEqual([
      { key: 'a', records: 2, failure: null },
      { key: 'b', records: 1, failure: null },
    ]);
    expect([...left.keys()]).toEqual([]);
  });

  test('keeps a batch with a record that fails again, and continues with the next batch', async () => {
    const { store, left } = bucketWith({ a: failedBatch('1', '2'), b: failedBatch('3') });
    const { results } = await replay(store, ({ Records }) => ({
      batchItemFailures: Records.some(({ dynamodb }) => dynamodb?.SequenceNumber === '2')
        ? [{ itemIdentifier: '2' }]
        : [],
    }));
    expect(results).toEqual([
      { key: 'a', records: 2, failure: '1 of 2 records failed again' },
      { key: 'b', records: 1, failure: null },
    ]);
    expect([...left.keys()]).toEqual(['a']);
  });

  test('keeps a batch whose function throws', async () => {
    const { store, left } = bucketWith({ a: failedBatch('1') });
    const { results } = await replay(store, () => {
      throw new Error('the function failed: StoreBusy');
    });
    expect(results).toEqual([{ key: 'a', records: 1, failure: 'the function failed: StoreBusy' }]);
    expect([...left.keys()]).toEqual(['a']);
  });

  test.each(['', 'no JSON', '{}', '{"payload":"{}"}', failedBatch()])(
    'keeps an object that is not a failed batch: %j',
    async (text) => {
      const { store, left } = bucketWith({ a: text });
      const { called, results } = await replay(store, () => null);
      expect(called).toEqual([]);
      expect(results).toEqual([
        { key: 'a', records: null, failure: 'not a failed batch of stream records' },
      ]);
      expect([...left.keys()]).toEqual(['a']);
    },
  );

  test('treats an empty response as success, as the event source mapping does', async () => {
    const { store, left } = bucketWith({ a: failedBatch('1') });
    await replay(store, () => null);
    expect([...left.keys()]).toEqual([]);
  });
});
