import type { Consumed } from '../../lambdas/store/engine/table.ts';

/** Capacity units that the calls to the table consumed. */
export function unitsOf(calls: readonly Consumed[], operation: Consumed['operation']): number {
  return calls
    .filter((call) => call.operation === operation)
    .reduce((sum, { units }) => sum + units, 0);
}

/** The consumed units per kind of call, e.g. `Get 2 + Query 14.5`. */
export function partsOf(calls: readonly Consumed[], operation: Consumed['operation']): string {
  const parts = new Map<string, number>();
  for (const { call, units } of calls.filter((each) => each.operation === operation)) {
    parts.set(call, (parts.get(call) ?? 0) + units);
  }
  return [...parts].map(([call, units]) => `${call} ${units}`).join(' + ');
}
