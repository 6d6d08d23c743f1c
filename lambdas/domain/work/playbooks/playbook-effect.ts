import { isAtLeast } from '../../kernel/is-at-least.ts';
import { wilsonInterval } from '../../kernel/wilson.ts';
import { IMPROVED_BY } from './playbook-start.ts';

/**
 * An account's score when a playbook was started, and when its effect is measured. Null if there was no
 * score.
 */
export interface ScorePair {
  before: number | null;
  after: number | null;
}

/** How many accounts improved, as k of n with an interval. */
export interface PlaybookEffect {
  /** Number of starts whose effect period is over. */
  ended: number;
  /** n: ended starts with both scores. */
  scored: number;
  /** k: scored starts after which the score fell by 10 points or more. */
  improved: number;
  /** Scored starts after which the score rose by 10 points or more. */
  worsened: number;
  /** 95 % Wilson interval of k of n, in percent. Null if n is 0. */
  interval: { lower: number; upper: number } | null;
}

/** Compares unrounded scores. Shows what followed the playbook, not what it caused. */
export function playbookEffect(pairs: readonly ScorePair[]): PlaybookEffect {
  const falls = pairs.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [before - after],
  );
  const scored = falls.length;
  const improved = falls.filter((fall) => isAtLeast(fall, IMPROVED_BY)).length;
  const share = scored === 0 ? null : wilsonInterval(improved / scored, scored);
  return {
    ended: pairs.length,
    scored,
    improved,
    worsened: falls.filter((fall) => isAtLeast(-fall, IMPROVED_BY)).length,
    interval: share && { lower: 100 * share.lower, upper: 100 * share.upper },
  };
}
