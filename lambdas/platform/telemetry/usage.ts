import type { ConsumedUnits } from './metrics.ts';

/** Capacity units consumed since the sum was last taken. */
export interface Usage {
  add(consumed: { operation: 'read' | 'write'; units: number }): void;
  /** Returns the sum so far and resets it to zero. */
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
