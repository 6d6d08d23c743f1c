import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';
import type { Config } from '../config.ts';

/** Capacity units that one operation consumed. */
export interface ConsumedUnits {
  read: number;
  write: number;
}

/** What is counted, in embedded metric format: added up over an invocation, printed at its end. */
export interface Measures {
  submissions(count: number): void;
  /** Input refused, by the code that the caller was given. */
  rejectedInput(code: string, count: number): void;
  /** From the write to the assessment. */
  projectionLag(milliseconds: number): void;
  bandCrossings(count: number): void;
  /** By name of the GraphQL operation or of the function. */
  capacity(operation: string, units: ConsumedUnits): void;
  /** Prints what has been added since the last time. */
  publish(): void;
}

/** Measures of one function; without metrics switched on, ones that do nothing. */
export function createMeasures({ metrics, stage }: Pick<Config, 'metrics' | 'stage'>): Measures {
  if (!metrics) return SILENT;
  const settings = { namespace: 'Foothold', serviceName: 'foothold' };
  const plain = new Metrics({ ...settings, defaultDimensions: { stage } });
  const rejected = new Map<string, number>();
  const consumed = new Map<string, ConsumedUnits>();
  return {
    submissions: (count) => plain.addMetric('Submissions', MetricUnit.Count, count),
    rejectedInput: (code, count) => rejected.set(code, (rejected.get(code) ?? 0) + count),
    projectionLag: (lag) => plain.addMetric('ProjectionLag', MetricUnit.Milliseconds, lag),
    bandCrossings: (count) => plain.addMetric('BandCrossings', MetricUnit.Count, count),
    capacity: (operation, { read, write }) => {
      const before = consumed.get(operation) ?? { read: 0, write: 0 };
      consumed.set(operation, { read: before.read + read, write: before.write + write });
    },
    publish: () => {
      if (plain.hasStoredMetrics()) plain.publishStoredMetrics();
      for (const [code, count] of rejected) {
        printWith({ stage, code }, { RejectedInput: count });
      }
      for (const [operation, { read, write }] of consumed) {
        printWith({ stage, operation }, { ReadUnits: read, WriteUnits: write });
      }
      rejected.clear();
      consumed.clear();
    },
  };

  /** Metrics of other dimensions are a line of their own. */
  function printWith(dimensions: Record<string, string>, counts: Record<string, number>) {
    const line = new Metrics({ ...settings, defaultDimensions: dimensions });
    for (const [name, count] of Object.entries(counts)) {
      line.addMetric(name, MetricUnit.Count, count);
    }
    line.publishStoredMetrics();
  }
}

const SILENT: Measures = {
  submissions: () => undefined,
  rejectedInput: () => undefined,
  projectionLag: () => undefined,
  bandCrossings: () => undefined,
  capacity: () => undefined,
  publish: () => undefined,
};
