import { setImmediate as turn } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { Random } from '../../../demo/kernel/random.ts';
import { deliverBatch } from '../../../local/stream/deliver-batch.ts';
import type { FaultTally } from '../inject/fault-kinds.ts';
import type { StreamTail } from './stream-tail.ts';

export interface StreamSimulatorOptions {
  tail: StreamTail;
  chance: Random;
  tally: FaultTally;
  /** Passes records to the function in a new process. If `isFair`, nothing fails. */
  invoke(records: readonly DynamoDBRecord[], isFair: boolean): Promise<DynamoDBBatchResponse>;
  /** A record that the function can never process. */
  poison(): DynamoDBRecord;
  isPoison(record: DynamoDBRecord): boolean;
}

/** Records of one item stay in order, but lanes are independent, like Lambda's four batches per shard. */
const LANES = 4;
const SERVED_AT_ONCE = 3;
const REMEMBERED = 200;

/**
 * Simulates the worst behavior of a table's stream: late and repeated delivery, no order except among records
 * of one item, partial batches, poison records, and concurrent invocations.
 */
export class StreamSimulator {
  /** Records that were set aside although they are not poison. Must stay empty. */
  readonly lost: DynamoDBRecord[] = [];
  readonly #options: StreamSimulatorOptions;
  readonly #lanes: DynamoDBRecord[][] = Array.from({ length: LANES }, () => []);
  #delivered: DynamoDBRecord[] = [];

  constructor(options: StreamSimulatorOptions) {
    this.#options = options;
  }

  /** Delivers some of the waiting records. */
  async deliverSome(): Promise<void> {
    const { chance, tally } = this.#options;
    await this.#pull();
    if (chance.chance(0.15)) this.#insertPoison();
    const waiting = chance.shuffled(this.#lanes.filter((lane) => lane.length > 0));
    const served = waiting.slice(0, chance.between(1, SERVED_AT_ONCE));
    for (const lane of waiting.slice(served.length)) tally.add('DELIVERED_LATE', lane.length);
    await Promise.all([
      ...served.map((lane) => this.#deliver(lane, this.#part(lane), false)),
      ...(chance.chance(0.4) ? [this.#deliverAgain()] : []),
    ]);
  }

  /** Delivers all waiting records, without faults unless `isFair` is false. */
  async drain(isFair = true): Promise<void> {
    for (;;) {
      await this.#pull();
      const waiting = this.#lanes.filter((lane) => lane.length > 0);
      if (waiting.length === 0) return;
      await Promise.all(waiting.map((lane) => this.#deliver(lane, [...lane], isFair)));
    }
  }

  /** Appends new records to their item's lane. */
  async #pull(): Promise<void> {
    for (const record of await this.#options.tail.read()) {
      this.#lanes[laneOf(record)]?.push(record);
    }
  }

  #part(lane: readonly DynamoDBRecord[]): DynamoDBRecord[] {
    const size = this.#options.chance.between(1, lane.length);
    if (size < lane.length) this.#options.tally.add('TORN_BATCH');
    return lane.slice(0, size);
  }

  #insertPoison(): void {
    const record = this.#options.poison();
    const lane = this.#lanes[this.#options.chance.between(0, LANES - 1)] ?? [];
    lane.splice(this.#options.chance.between(0, lane.length), 0, record);
    this.#options.tally.add('POISON_RECORD');
  }

  async #deliverAgain(): Promise<void> {
    const { chance, tally, invoke } = this.#options;
    const from = chance.between(0, Math.max(0, this.#delivered.length - 1));
    const records = this.#delivered.slice(from, from + chance.between(1, 10));
    if (records.length === 0) return;
    tally.add('DELIVERED_TWICE', records.length);
    // A failure does not matter, because these records were processed before.
    await invoke(records, false).catch(() => undefined);
  }

  /** Retries without faults until every record of the batch is done. */
  async #deliver(lane: DynamoDBRecord[], batch: DynamoDBRecord[], isFair: boolean): Promise<void> {
    let isFairNow = isFair;
    await deliverBatch(batch, {
      invoke: (records) => this.#options.invoke(records, isFairNow),
      commit: async (record) => {
        const done = lane.splice(0, lane.indexOf(record) + 1);
        const good = done.filter((each) => !this.#options.isPoison(each));
        this.#delivered = [...this.#delivered, ...good].slice(-REMEMBERED);
      },
      setAside: async (record) => {
        if (!this.#options.isPoison(record)) this.lost.push(record);
      },
      isReachable: async () => {
        const wasFair = isFairNow;
        isFairNow = true;
        return wasFair;
      },
      wait: async () => {
        await turn();
      },
      isStopped: () => false,
    });
  }
}

function laneOf({ dynamodb }: DynamoDBRecord): number {
  const pk = dynamodb?.Keys?.pk?.S ?? '';
  return Buffer.from(pk).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7) % LANES;
}
