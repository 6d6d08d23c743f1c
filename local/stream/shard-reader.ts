import type { DynamoDBRecord } from 'aws-lambda';
import type { CheckpointStore, ShardPosition } from './checkpoint.ts';
import { PositionLost, type StreamShard, type StreamSource } from './stream-source.ts';

const AT_THE_OLDEST: ShardPosition = { after: null, isDone: false };

export interface ShardReaderOptions {
  source: StreamSource;
  checkpoints: CheckpointStore;
  /** Records per batch. */
  batchSize: number;
  /** Delivers a batch. Calls `commit` with each record up to which all are processed. */
  deliver(
    records: readonly DynamoDBRecord[],
    commit: (record: DynamoDBRecord) => Promise<void>,
  ): Promise<void>;
  isStopped(): boolean;
}

/** Reads the shards of a stream, each from its own position. */
export class ShardReader {
  readonly #options: ShardReaderOptions;
  #streamArn = '';
  /** Null if the shards must be listed again. */
  #shards: readonly StreamShard[] | null = null;
  #positions: Readonly<Record<string, ShardPosition>> = {};
  readonly #iterators = new Map<string, string>();

  constructor(options: ShardReaderOptions) {
    this.#options = options;
  }

  /** Reads a batch of each open shard. Resolves with the amount of work found. */
  async readEach(): Promise<number> {
    let read = 0;
    for (const shard of (this.#shards ?? (await this.#look())).filter((s) => this.#isReadable(s))) {
      read += await this.#read(shard.id);
    }
    // A closed shard may have children, so this counts as work.
    return this.#shards === null ? read + 1 : read;
  }

  /** Lists the shards again before the next read. */
  forget(): void {
    this.#shards = null;
  }

  async #look(): Promise<readonly StreamShard[]> {
    const { arn, shards } = await this.#options.source.describe();
    const stored = await this.#options.checkpoints.load();
    const places = stored?.streamArn === arn ? stored.shards : {};
    this.#streamArn = arn;
    this.#positions = Object.fromEntries(shards.map(({ id }) => [id, places[id] ?? AT_THE_OLDEST]));
    this.#iterators.clear();
    this.#shards = shards;
    return shards;
  }

  /** Child shards wait for their parents, since both may contain the same key. */
  #isReadable({ id, parentId }: StreamShard): boolean {
    if (this.#positions[id]?.isDone === true) return false;
    return parentId === null || (this.#positions[parentId]?.isDone ?? true);
  }

  async #read(id: string): Promise<number> {
    const { source, batchSize, deliver, isStopped } = this.#options;
    try {
      const after = this.#positions[id]?.after ?? null;
      const iterator = this.#iterators.get(id) ?? (await source.open(id, after));
      const { records, next } = await source.read(iterator, batchSize);
      await deliver(records, ({ dynamodb }) =>
        this.#move(id, { after: dynamodb?.SequenceNumber ?? null, isDone: false }),
      );
      if (isStopped()) return records.length;
      if (next !== null) this.#iterators.set(id, next);
      else await this.#close(id);
      return records.length;
    } catch (error) {
      if (!(error instanceof PositionLost)) throw error;
      this.#iterators.delete(id);
      if (error.trimmed) await this.#move(id, AT_THE_OLDEST);
      return 1;
    }
  }

  /** The children of a closed shard are found only by listing the shards again. */
  async #close(id: string): Promise<void> {
    await this.#move(id, { after: this.#positions[id]?.after ?? null, isDone: true });
    this.#shards = null;
  }

  async #move(id: string, position: ShardPosition): Promise<void> {
    this.#positions = { ...this.#positions, [id]: position };
    const checkpoint = { streamArn: this.#streamArn, shards: this.#positions };
    await this.#options.checkpoints.save(checkpoint);
  }
}
