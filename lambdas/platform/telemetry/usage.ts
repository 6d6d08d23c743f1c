import type { ConsumedUnits } from './metrics.ts';

/** Capacity units used since someone last took the sum. */
export interface Usage {
  add(consumed: { operation: 'read' | 'write'; units: number }): void;
  /** The sum so far; it starts again from nothing. */
  take(): ConsumedUnits;
}

export function createUsage(): Usage {
  let used: ConsumedUnits = { read: 0, write: 0 };
  return {
    add: ({ operation, units }) => {
      used = { ...used, [operation]: used[operation] + units };
    },
    take: () => {
      const taken = used;
      used = { read: 0, write: 0 };
      return taken;
    },
  };
}
