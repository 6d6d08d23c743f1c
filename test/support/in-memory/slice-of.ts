import type { Slice, SliceRequest } from '../../../lambdas/app/kernel/ports.ts';

/** A part of a list whose entries are ordered by a text that names each of them. */
export function sliceOf<T>(
  values: readonly T[],
  positionOf: (value: T) => string,
  { limit, after }: SliceRequest,
): Slice<T> {
  const ordered = values
    .map((value) => ({ value, position: positionOf(value) }))
    .sort((a, b) => (a.position < b.position ? -1 : 1))
    .filter(({ position }) => after === null || position > after);
  const entries = ordered.slice(0, limit);
  const hasMore = ordered.length > limit;
  return { entries, resumeAfter: hasMore ? (entries.at(-1)?.position ?? null) : null };
}

/** A text that orders numbers from the greatest to the smallest; null comes last. */
export function descending(value: number | null): string {
  return ascending(value === null ? null : -value);
}

/** A text that orders numbers from the smallest to the greatest; null comes last. */
export function ascending(value: number | null): string {
  if (value === null) return '~';
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value + 0);
  // The bits of doubles order like the numbers once the sign is turned, and negative ones reversed.
  const isNegative = value < 0;
  const turned = bytes.map((byte, i) => (isNegative ? ~byte : i === 0 ? byte ^ 0x80 : byte));
  return Buffer.from(turned).toString('hex');
}
