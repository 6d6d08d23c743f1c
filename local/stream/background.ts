import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { fileCheckpoint, memoryCheckpoint } from './checkpoint.ts';
import { failedRecords } from './failed-records.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { startScheduled } from './scheduled-function.ts';
import { type StreamPoller, startStreamPoller } from './stream-poller.ts';
import type { StreamSource } from './stream-source.ts';

const SWEEP_EVERY_MS = 1_000;
const EXPORT_EVERY_MS = 1_000;
const REFRESH_EVERY_MS = 60_000;
const STOP_PATIENCE_MS = 2_000;

export interface BackgroundOptions {
  host: FunctionHost;
  source(): StreamSource;
  /** Where checkpoints and failed records are kept; null: nowhere. */
  stateDir: string | null;
  warn(line: string): void;
}

/** What on AWS the stream and the scheduler start: projector, notifier, sweeper, exporter and refresh. */
export interface Background {
  /** Something has probably been written. */
  nudge(): void;
  /** Resolves when every change so far has been projected, job-wide changes included. */
  drained(): Promise<void>;
  /** Stops the functions too: what they are at is done again after the next start. */
  stop(): Promise<void>;
}

export function startBackground(options: BackgroundOptions): Background {
  const { host, warn } = options;
  const pollers = [startConsumer('projector', options), startConsumer('notifier', options)];
  const warnOf = (name: string) => (reason: string) => warn(`The ${name} failed: ${reason}`);
  const sweeper = startScheduled({
    everyMs: SWEEP_EVERY_MS,
    run: async () => hasWorked(await host.invoke('sweeper', {})),
    warn: warnOf('sweeper'),
  });
  const exporter = startScheduled({
    everyMs: EXPORT_EVERY_MS,
    run: async () => hasWorked(await host.invoke('exporter', {})),
    warn: warnOf('exporter'),
  });
  const refresh = startScheduled({
    everyMs: REFRESH_EVERY_MS,
    run: () => host.invoke('refresh', {}).then(() => false),
    warn: warnOf('refresh'),
  });
  const projected = () => Promise.all(pollers.map((poller) => poller.drained()));
  return {
    nudge: () => pollers.forEach((poller) => poller.nudge()),
    drained: async () => {
      await projected();
      await sweeper.settle();
      await projected();
    },
    stop: async () => {
      const stopped = Promise.all(
        [...pollers, sweeper, exporter, refresh].map((part) => part.stop()),
      );
      await Promise.race([stopped, sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
      await host.stop();
      await stopped;
    },
  };
}

function startConsumer(name: string, options: BackgroundOptions): StreamPoller {
  const { host, stateDir, warn } = options;
  const failed = failedRecords(stateDir && join(stateDir, 'failed-records.jsonl'), warn);
  return startStreamPoller({
    source: options.source(),
    checkpoints:
      stateDir === null ? memoryCheckpoint() : fileCheckpoint(join(stateDir, `${name}.json`)),
    invoke: async (records) => {
      const event: DynamoDBStreamEvent = { Records: [...records] };
      return (await host.invoke(name, event)) as DynamoDBBatchResponse | null;
    },
    setAside: (record, reason) => failed.add(name, record, reason),
    warn,
  });
}

/** Whether any of the counts that a function returned is above zero. */
function hasWorked(counts: unknown): boolean {
  if (typeof counts !== 'object' || counts === null) return false;
  return Object.values(counts).some((count) => typeof count === 'number' && count > 0);
}
