import { isAtLeast } from '../../kernel/is-at-least.ts';
import { wilsonInterval } from '../../kernel/wilson.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { PlaybookReason } from './playbook.ts';

/** Days from a start until its effect is measured. The same playbook cannot be started again in between. */
export const EFFECT_DAYS = 90;
/** Points by which a score must fall to count as improved. */
const IMPROVED_BY = 10;

/** One start of a playbook for an account, with the playbook's data at that time. */
export interface PlaybookStart {
  id: string;
  accountId: string;
  jobKey: string;
  playbookKey: string;
  /** Counts a playbook's starts for an account, from 1. */
  number: number;
  /** The playbook's name when it was started. */
  name: string;
  reason: PlaybookReason;
  stepKey: string | null;
  startedAt: Instant;
  /** E-mail address, or name at the token's issuer. */
  startedBy: string;
  taskIds: readonly string[];
}

/** The instant at which the effect of a start is measured. */
export function effectAt({ startedAt }: Pick<PlaybookStart, 'startedAt'>): Instant {
  return startedAt + EFFECT_DAYS * DAY_MS;
}

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
