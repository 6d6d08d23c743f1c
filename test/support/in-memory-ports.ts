import type { Ports } from '../../lambdas/app/ports.ts';
import {
  historyPointOf,
  type SegmentSnapshot,
  withContribution,
} from '../../lambdas/domain/snapshot.ts';
import { type Instant, dayOf } from '../../lambdas/domain/time.ts';
import { computedPorts } from './in-memory/computed.ts';
import { Memory } from './in-memory/memory.ts';
import { Projection } from './in-memory/projection.ts';
import { recordedPorts } from './in-memory/recorded.ts';

/** Ports without a store, and the hold that tests have on them. */
export interface InMemoryWorld {
  ports: Ports;
  /** Moves the clock, and everything computed with it. */
  advance(ms: number): void;
  /** Runs before the next write, as somebody else does who writes in between. */
  meanwhile(act: () => Promise<unknown>): void;
  /** How many transactions went through so far. */
  writes(): number;
  /** Takes the weekly snapshot of a job, and adds it to the history. */
  takeSnapshot(jobKey: string): void;
  /** Brings the changes of a job that are on their way to their end. */
  finishSweep(jobKey: string): void;
}

/**
 * Everything that use cases need from outside, in memory: versions, conditions and idempotency as
 * the store has them; what the projector computes in time is computed at once.
 */
export function inMemoryWorld(now: Instant, reportingCurrency = 'USD'): InMemoryWorld {
  const memory = new Memory(now);
  const projection = new Projection(memory);
  return {
    ports: {
      ...recordedPorts(memory, projection),
      ...computedPorts(memory, projection),
      now: () => memory.now,
      backOff: async () => {},
      reportingCurrency,
    },
    advance: (ms) => {
      memory.now += ms;
      projection.refresh();
    },
    meanwhile: (act) => memory.meanwhile.push(act),
    writes: () => memory.writes,
    takeSnapshot: (jobKey) => {
      const contributions = projection.contributions(jobKey);
      const segments = contributions.reduce<SegmentSnapshot[]>(withContribution, []);
      const day = dayOf(memory.now);
      memory.snapshots.set(jobKey, { day, segments });
      const points = memory.points.get(jobKey) ?? [];
      memory.points.set(jobKey, [...points, historyPointOf(day, segments)]);
    },
    finishSweep: (jobKey) => {
      const sweep = memory.sweeps.get(jobKey);
      if (sweep) memory.sweeps.set(jobKey, { ...sweep, done: sweep.total, finishedAt: memory.now });
    },
  };
}
