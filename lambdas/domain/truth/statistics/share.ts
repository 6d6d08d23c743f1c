import { wilsonInterval } from '../../kernel/wilson.ts';
import type { Bounds } from './auc-interval.ts';

/** k of n, with Wilson's 95 % interval; null of none. */
export interface Share {
  count: number;
  of: number;
  /** 0..1. */
  interval: Bounds | null;
}

export function shareOf(count: number, of: number): Share {
  return { count, of, interval: of > 0 ? wilsonInterval(count / of, of) : null };
}

/** How many of some cases meet a condition. */
export function shareWhere<T>(cases: readonly T[], meets: (item: T) => boolean): Share {
  return shareOf(cases.filter(meets).length, cases.length);
}

/**
 * Whether two shares differ beyond chance: Newcombe's 95 % interval of the difference (square-and-add
 * of two Wilson intervals; Statistics in Medicine 17, 1998, method 10) leaves 0 out.
 */
export function sharesDiffer(a: Share, b: Share): boolean {
  const difference = shareDifference(a, b);
  return difference !== null && (difference.lower > 0 || difference.upper < 0);
}

/** Newcombe's 95 % interval of a − b; null where one of the shares is of none. */
export function shareDifference(a: Share, b: Share): Bounds | null {
  if (!a.interval || !b.interval) return null;
  const p = a.count / a.of;
  const q = b.count / b.of;
  return {
    lower: p - q - Math.hypot(p - a.interval.lower, b.interval.upper - q),
    upper: p - q + Math.hypot(a.interval.upper - p, q - b.interval.lower),
  };
}
