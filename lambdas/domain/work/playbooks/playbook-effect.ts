import { wilsonInterval } from '../../kernel/wilson.ts';
import { IMPROVED_BY } from './playbook-start.ts';

/** The score of an account as a playbook was started, and at the end of its time; null where none is known. */
export interface ScorePair {
  before: number | null;
  after: number | null;
}

/** How many of the accounts with both scores improved: k of n, and what that may stand for. */
export interface PlaybookEffect {
  /** Starts whose time is over. */
  ended: number;
  /** n: those of them with a score at both ends. */
  scored: number;
  /** k: those of n whose score fell by 10 points or more. */
  improved: number;
  /** Those of n whose score rose by 10 points or more. */
  worsened: number;
  /** 95 % interval of k of n by Wilson, in percent; null where n is 0. */
  interval: { lower: number; upper: number } | null;
}

/** Compares unrounded scores. It says what followed, not what the playbook brought about. */
export function playbookEffect(pairs: readonly ScorePair[]): PlaybookEffect {
  const falls = pairs.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [before - after],
  );
  const scored = falls.length;
  const improved = falls.filter((fall) => fall >= IMPROVED_BY).length;
  const share = scored === 0 ? null : wilsonInterval(improved / scored, scored);
  return {
    ended: pairs.length,
    scored,
    improved,
    worsened: falls.filter((fall) => fall <= -IMPROVED_BY).length,
    interval: share && { lower: 100 * share.lower, upper: 100 * share.upper },
  };
}
