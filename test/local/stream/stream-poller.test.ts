import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { type CheckpointStore, memoryCheckpoint } from '../../../local/stream/checkpoint.ts';
import { startStreamPoller } from '../../../local/stream/stream-poller.ts';
import { PositionLost, type StreamSource } from '../../../local/stream/stream-source.ts';

interface FakeShard {
  id: string;
  parentId: string | null;
  numbers: number[];
  isClosed: boolean;
}

/** An in-memory stream. An iterator has the form `shard:position`. */
class FakeStream implements StreamSource {
  arn = 'stream-1';
  shards: FakeShard[] = [{ id: 'a', parentId: null, numbers: [], isClosed: false }];
  /** Errors thrown by the next reads, in order. */
  troubles: Error[] = [];

  async describe() {
    return { arn: this.arn, shards: this.shards.map(({ id, parentId }) => ({ id, parentId })) };
  }

  async open(shardId: string, after: string | null) {
    const numbers = this.shards.find(({ id }) => id === shardId)?.numbers ?? [];
    const position = after === null ? 0 : numbers.filter((n) => n <= Number(after)).length;
    return `${shardId}:${position}`;
  }

  async read(iterator: string, limit: number) {
    const trouble = this.troubles.shift();
    if (trouble !== undefined) throw trouble;
    const [shardId, position] = iterator.split(':');
    const shard = this.shards.find(({ id }) => id === shardId);
    if (shard === undefined) throw new Error('There is no such shard.');
    const end = Number(position) + limit;
    const records = shard.numbers.slice(Number(position), end).map((number) => ({
      dynamodb: { SequenceNumber: String(number) },
    }));
    const next = Number(position) + records.length;
    const isAtEnd = shard.isClosed && next === shard.numbers.length;
    return { records, next: isAtEnd ? null : `${shard.id}:${next}` };
  }
}

function consume(
  stream: FakeStream,
  checkpoints: CheckpointStore = memoryCheckpoint(),
  answer: (numbers: number[]) => DynamoDBBatchResponse | null = () => null,
) {
  const received: number[][] = [];
  const aside: string[] = [];
  const warnings: string[] = [];
  const poller = startStreamPoller({
    source: stream,
    checkpoints,
    batchSize: 3,
    idleMs: 1,
    invoke: async (records) => {
      const numbers = records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber));
      received.push(numbers);
      return answer(numbers);
    },
    setAside: async ({ dynamodb }: DynamoDBRecord) =>
      void aside.push(dynamodb?.SequenceNumber ?? ''),
    warn: (line) => warnings.push(line),
  });
  return { poller, received, aside, warnings };
}

describe('the stream poller', () => {
  test('delivers existing records in batches, and then new ones', async () => {
    const stream = new FakeStream();
    stream.shards[0]?.numbers.push(1, 2, 3, 4);
    const { poller, received } = consume(stream);
    await poller.drained();
    stream.shards[0]?.numbers.push(5);
    await poller.drained();
    await poller.stop();
    expect(received).toEqual([[1, 2, 3], [4], [5]]);
  });

  test('continues after the committed records when restarted', async () => {
    const stream = new FakeStream();
    const checkpoints = memoryCheckpoint();
    stream.shards[0]?.numbers.push(1, 2, 3, 4);
    const first = consume(stream, checkpoints);
    await first.poller.drained();
    await first.poller.stop();
    stream.shards[0]?.numbers.push(5);
    const second = consume(stream, checkpoints);
    await second.poller.drained();
    await second.poller.stop();
    expect(second.received).toEqual([[5]]);
  });

  test('starts from the oldest record if the checkpoint belongs to another stream', async () => {
    const stream = new FakeStream();
    const checkpoints = memoryCheckpoint();
    await checkpoints.save({
      streamArn: 'stream-0',
      shards: { a: { after: '100', isDone: false } },
    });
    stream.shards[0]?.numbers.push(1, 2);
    const { poller, received } = consume(stream, checkpoints);
    await poller.drained();
    await poller.stop();
    expect(received).toEqual([[1, 2]]);
  });

  test('delivers records again that were not committed when it stopped', async () => {
    const stream = new FakeStream();
    const checkpoints = memoryCheckpoint();
    stream.shards[0]?.numbers.push(1, 2, 3);
    let stopped: Promise<void> | null = null;
    const first = consume(stream, checkpoints, () => {
      stopped = first.poller.stop();
      return { batchItemFailures: [{ itemIdentifier: '2' }] };
    });
    await new Promise<void>((resolve) => {
      const look = () => (stopped === null ? setImmediate(look) : resolve(stopped));
      look();
    });
    const second = consume(stream, checkpoints);
    await second.poller.drained();
    await second.poller.stop();
    expect([first.received, second.received]).toEqual([[[1, 2, 3]], [[2, 3]]]);
  });

  test('reads the children of a shard only once it is closed and processed', async () => {
    const stream = new FakeStream();
    stream.shards[0]?.numbers.push(1, 2, 3, 4);
    stream.shards.push({ id: 'b', parentId: 'a', numbers: [7], isClosed: false });
    stream.shards.push({ id: 'c', parentId: 'gone', numbers: [9], isClosed: false });
    const { poller, received } = consume(stream);
    await poller.drained();
    expect(received).toEqual([[1, 2, 3], [9], [4]]);
    if (stream.shards[0]) stream.shards[0].isClosed = true;
    await poller.drained();
    stream.shards[1]?.numbers.push(8);
    await poller.drained();
    await poller.stop();
    expect(received).toEqual([[1, 2, 3], [9], [4], [7], [8]]);
  });

  test('continues where it was when an iterator has expired', async () => {
    const stream = new FakeStream();
    stream.shards[0]?.numbers.push(1, 2);
    const { poller, received } = consume(stream);
    await poller.drained();
    stream.troubles.push(new PositionLost(false));
    stream.shards[0]?.numbers.push(3);
    await poller.drained();
    await poller.stop();
    expect(received).toEqual([[1, 2], [3]]);
  });

  test('starts from the oldest remaining record if its position was trimmed', async () => {
    const stream = new FakeStream();
    const checkpoints = memoryCheckpoint();
    await checkpoints.save({ streamArn: 'stream-1', shards: { a: { after: '2', isDone: false } } });
    stream.shards[0]?.numbers.push(7, 8);
    stream.troubles.push(new PositionLost(true));
    const { poller, received } = consume(stream, checkpoints);
    await poller.drained();
    await poller.stop();
    expect(received).toEqual([[7, 8]]);
  });

  test('reports a stream error once, and continues when reads succeed again', async () => {
    const stream = new FakeStream();
    stream.shards[0]?.numbers.push(1);
    stream.troubles.push(new Error('refused'));
    const { poller, received, warnings } = consume(stream);
    const drained = poller.drained();
    await new Promise<void>((resolve) => {
      const look = () => (warnings.length === 0 ? setImmediate(look) : resolve());
      look();
    });
    poller.nudge();
    await drained;
    await poller.stop();
    expect({ received, warnings }).toEqual({ received: [[1]], warnings: ['Stream: refused'] });
  });
});
