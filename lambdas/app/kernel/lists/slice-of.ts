import type { Order } from './order.ts';
import type { Position, Slice, SliceRequest } from '../records.ts';

/** Returns a slice of a list that was read completely, in the order of its positions. */
export function sliceOf<T>(
  values: readonly T[],
  positionOf: (value: T) => Position,
  { limit, after }: SliceRequest,
  direction: Order<string>['direction'] = 'ASC',
): Slice<T> {
  const sign = direction === 'ASC' ? 1 : -1;
  const compared = (a: Position, b: Position) => sign * (a < b ? -1 : Number(a > b));
  const left = values
    .map((value) => ({ value, position: positionOf(value) }))
    .sort((a, b) => compared(a.position, b.position))
    .filter(({ position }) => after === null || compared(position, after) > 0);
  const entries = left.slice(0, limit);
  const hasMore = left.length > limit;
  return { entries, resumeAfter: hasMore ? (entries.at(-1)?.position ?? null) : null };
}
