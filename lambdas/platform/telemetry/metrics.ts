import type { Config } from '../config.ts';
import { printMetrics } from './metric-line.ts';

/** Capacity units that one operation consumed. */
export interface ConsumedUnits {
  read: number;
  write: number;
}

/** Metrics in embedded metric format, summed up during an invocation and printed at its end. */
export interface Measures {
  submissions(count: number): void;
  /** Rejected input, by the error code that the caller got. */
  rejectedInput(code: string, count: number): void;
  /** Time from the write to the assessment. */
  projectionLag(milliseconds: number): void;
  bandCrossings(count: number): void;
  /** Number of quarantined entries waiting for a retry. Reported as long as there are any. */
  quarantine(entries: number): void;
  /** Whether the canary passed. */
  canary(passed: boolean): void;
  /** Capacity by name of the GraphQL operation or of the function. */
  capacity(operation: string, units: ConsumedUnits): void;
  /** Prints what was added since the last call. */
  publish(): void;
}

/** The metrics of one function. Does nothing if metrics are switched off. */
export function createMeasures({ metrics, stage }: Pick<Config, 'metrics' | 'stage'>): Measures {
  if (!metrics) return SILENT;
  const added = new Map<string, number[]>();
  const rejected = new Map<string, number>();
  const consumed = new Map<string, ConsumedUnits>();
  const add = (name: string, value: number): void => {
    added.set(name, [...(added.get(name) ?? []), value]);
  };
  return {
    submissions: (count) => add('Submissions', count),
    rejectedInput: (code, count) => rejected.set(code, (rejected.get(code) ?? 0) + count),
    projectionLag: (lag) => add('ProjectionLag', lag),
    bandCrossings: (count) => add('BandCrossings', count),
    quarantine: (entries) => add('Quarantined', entries),
    canary: (passed) => add('CanaryPassed', passed ? 1 : 0),
    capacity: (operation, { read, write }) => {
      const before = consumed.get(operation) ?? { read: 0, write: 0 };
      consumed.set(operation, { read: before.read + read, write: before.write + write });
    },
    publish: () => {
      printMetrics({ stage }, added);
      for (const [code, count] of rejected) {
        printMetrics({ stage, code }, new Map([['RejectedInput', [count]]]));
      }
      // Metrics with other dimensions need a separate line.
      for (const [operation, { read, write }] of consumed) {
        const units = new Map([
          ['ReadUnits', [read]],
          ['WriteUnits', [write]],
        ]);
        printMetrics({ stage, operation }, units);
      }
      for (const each of [added, rejected, consumed]) each.clear();
    },
  };
}

const SILENT: Measures = {
  submissions: () => undefined,
  rejectedInput: () => undefined,
  projectionLag: () => undefined,
  bandCrossings: () => undefined,
  quarantine: () => undefined,
  canary: () => undefined,
  capacity: () => undefined,
  publish: () => undefined,
};
