import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { CheckpointStore } from './checkpoint.ts';
import { deliverBatch } from './deliver-batch.ts';
import { messageOf } from '../startup/startup-error.ts';
import { type Pause, createPause } from '../process/pause.ts';
import { ShardReader } from './shard-reader.ts';
import type { StreamSource } from './stream-source.ts';

export interface StreamPollerOptions {
  source: StreamSource;
  checkpoints: CheckpointStore;
  invoke(records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse | null | undefined>;
  setAside(record: DynamoDBRecord, reason: string): Promise<void>;
  warn(line: string): void;
  /** Records per batch. */
  batchSize?: number;
  /** Pause after reading nothing. */
  idleMs?: number;
}

/** Feeds a function from a stream: in order, at least once, resuming at the last checkpoint. */
export interface StreamPoller {
  /** Polls at once, because something has probably been written. */
  nudge(): void;
  /** Resolves when everything currently in the stream is delivered. */
  drained(): Promise<void>;
  /** Resolves after the current batch. */
  stop(): Promise<void>;
}

const BATCH_SIZE = 100;
const IDLE_MS = 250;
const ERROR_PAUSE_MS = 1_000;

export function startStreamPoller(options: StreamPollerOptions): StreamPoller {
  const { idleMs = IDLE_MS } = options;
  const pause = createPause();
  // A separate pause, so that a nudge does not shorten the backoff of a failing record.
  const retryPause = createPause();
  const reader = createReader(options, retryPause);
  let waiting: (() => void)[] = [];
  let lastWarning = '';

  async function run() {
    while (!pause.isOver()) {
      const present = waiting;
      try {
        const read = await reader.readEach();
        lastWarning = '';
        if (read > 0) continue;
        waiting = waiting.filter((tell) => !present.includes(tell));
        for (const tell of present) tell();
        if (waiting.length === 0) await pause.wait(idleMs);
      } catch (error) {
        reader.forget();
        if (messageOf(error) !== lastWarning) options.warn(`Stream: ${messageOf(error)}`);
        lastWarning = messageOf(error);
        await pause.wait(ERROR_PAUSE_MS);
      }
    }
  }

  const finished = run();
  return {
    nudge: () => pause.interrupt(),
    drained: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        pause.interrupt();
      }),
    stop: () => {
      pause.end();
      retryPause.end();
      return finished;
    },
  };
}

function createReader(options: StreamPollerOptions, pause: Pause): ShardReader {
  const { source, checkpoints, invoke, setAside, batchSize = BATCH_SIZE } = options;
  const isReachable = () =>
    source.describe().then(
      () => true,
      () => false,
    );
  const isStopped = () => pause.isOver();
  const wait = (milliseconds: number) => pause.wait(milliseconds);
  const port = { invoke, setAside, isReachable, wait, isStopped };
  return new ShardReader({
    source,
    checkpoints,
    batchSize,
    isStopped,
    deliver: (records, commit) => deliverBatch(records, { ...port, commit }),
  });
}
