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
  /** Folder of checkpoints and failed records; null to keep none. */
  stateDir: string | null;
  warn(line: string): void;
}

/**
 * The functions that the stream and the scheduler start on AWS: projector, notifier, sweeper, exporter and
 * refresh.
 */
export interface Background {
  /** Called when something has probably been written. */
  nudge(): void;
  /** Resolves when all changes so far are projected, including job-wide ones. */
  drained(): Promise<void>;
  /** Also stops the functions. Interrupted work is repeated after the next start. */
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

/** Whether any of a function's counts is above zero. */
function hasWorked(counts: unknown): boolean {
  if (typeof counts !== 'object' || counts === null) return false;
  return Object.values(counts).some((count) => typeof count === 'number' && count > 0);
}
