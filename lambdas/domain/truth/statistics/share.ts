import { wilsonInterval } from '../../kernel/wilson.ts';
import type { Bounds } from './auc-interval.ts';

/** k of n, with Wilson's 95 % interval, which is null if n is 0. */
export interface Share {
  count: number;
  of: number;
  /** 0..1. */
  interval: Bounds | null;
}

export function shareOf(count: number, of: number): Share {
  return { count, of, interval: of > 0 ? wilsonInterval(count / of, of) : null };
}

export function shareWhere<T>(cases: readonly T[], meets: (item: T) => boolean): Share {
  return shareOf(cases.filter(meets).length, cases.length);
}

/**
 * True if two shares differ significantly: Newcombe's 95 % interval of the difference excludes 0
 * (square-and-add of two Wilson intervals; Statistics in Medicine 17, 1998, method 10).
 */
export function sharesDiffer(a: Share, b: Share): boolean {
  const difference = shareDifference(a, b);
  return difference !== null && (difference.lower > 0 || difference.upper < 0);
}

/** Newcombe's 95 % interval of a − b. Null if either share has n = 0. */
export function shareDifference(a: Share, b: Share): Bounds | null {
  if (!a.interval || !b.interval) return null;
  const p = a.count / a.of;
  const q = b.count / b.of;
  return {
    lower: p - q - Math.hypot(p - a.interval.lower, b.interval.upper - q),
    upper: p - q + Math.hypot(a.interval.upper - p, q - b.interval.lower),
  };
}
