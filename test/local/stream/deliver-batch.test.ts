import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { ATTEMPTS, deliverBatch } from '../../../local/stream/deliver-batch.ts';

const record = (number: number): DynamoDBRecord => ({
  dynamodb: { SequenceNumber: String(number) },
});
const numberOf = ({ dynamodb }: DynamoDBRecord) => Number(dynamodb?.SequenceNumber);
const failing = (...numbers: number[]): DynamoDBBatchResponse => ({
  batchItemFailures: numbers.map((number) => ({ itemIdentifier: String(number) })),
});

type Invoke = (numbers: number[], call: number) => DynamoDBBatchResponse | null | undefined;

/** Delivers records 1 to `count` to a function and returns a log of the calls. */
async function delivered(count: number, invoke: Invoke, isReachable: () => boolean = () => true) {
  const log = {
    calls: [] as number[][],
    committed: [] as number[],
    aside: [] as [number, string][],
    waits: [] as number[],
  };
  await deliverBatch(
    Array.from({ length: count }, (_, index) => record(index + 1)),
    {
      invoke: async (records) => {
        const numbers = records.map(numberOf);
        log.calls.push(numbers);
        return invoke(numbers, log.calls.length);
      },
      commit: async (done) => void log.committed.push(numberOf(done)),
      setAside: async (poison, reason) => void log.aside.push([numberOf(poison), reason]),
      isReachable: async () => isReachable(),
      wait: async (milliseconds) => void log.waits.push(milliseconds),
      isStopped: () => log.calls.length > 200,
    },
  );
  return log;
}

describe('a batch of stream records', () => {
  test.each([[{ batchItemFailures: [] }], [null], [undefined]])(
    'is committed as a whole if the function returns %j',
    async (response) => {
      expect(await delivered(3, () => response)).toEqual({
        calls: [[1, 2, 3]],
        committed: [3],
        aside: [],
        waits: [],
      });
    },
  );

  test('is retried from the first failed record, in whatever order the failures are listed', async () => {
    const log = await delivered(5, (_, call) => (call === 1 ? failing(5, 3) : null));
    expect(log).toEqual({
      calls: [
        [1, 2, 3, 4, 5],
        [3, 4, 5],
      ],
      committed: [2, 5],
      aside: [],
      waits: [100],
    });
  });

  test('has a record set aside that keeps failing, and continues after it', async () => {
    const log = await delivered(4, (numbers) => (numbers.includes(2) ? failing(2) : null));
    expect(log.calls).toEqual([
      [1, 2, 3, 4],
      ...Array.from({ length: ATTEMPTS - 1 }, () => [2, 3, 4]),
      [3, 4],
    ]);
    expect(log.committed).toEqual([1, 2, 4]);
    expect(log.aside).toEqual([[2, 'The function reported it as failed.']]);
    expect(log.waits).toEqual([100, 200, 400, 800]);
  });

  test('is halved until the record that makes the function throw is isolated', async () => {
    const log = await delivered(8, (numbers) => {
      if (numbers.includes(6)) throw new Error('poison');
      return null;
    });
    expect(log.calls.slice(ATTEMPTS)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [5, 6],
      [5],
      ...Array.from({ length: ATTEMPTS }, () => [6]),
      [7, 8],
    ]);
    expect(log.committed).toEqual([4, 5, 6, 8]);
    expect(log.aside).toEqual([[6, 'poison']]);
  });

  test('has all its records set aside one by one if the function always throws', async () => {
    const log = await delivered(3, () => {
      throw new Error('broken');
    });
    expect(log.aside).toEqual([
      [1, 'broken'],
      [2, 'broken'],
      [3, 'broken'],
    ]);
    expect(log.committed).toEqual([1, 2, 3]);
  });

  test('is retried until the database is reachable again, without losing records', async () => {
    let outage = 20;
    const log = await delivered(
      1,
      (_, call) => {
        if (call <= 30) throw new Error('connection refused');
        return null;
      },
      () => {
        outage -= 1;
        return outage < 0;
      },
    );
    expect(log.aside).toEqual([[1, 'connection refused']]);
    expect(log.calls).toHaveLength(ATTEMPTS + 20);
  });

  test('is retried as a whole if the function reports a record that is not in it', async () => {
    const log = await delivered(2, (_, call) => (call === 1 ? failing(7) : null));
    expect(log.calls).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(log.committed).toEqual([2]);
  });
});
