import { type Contribution, NO_COUNTERS, type StepCounters } from '../hotspots/contribution.ts';

/** The counters that a step's published figures are made of. */
export type ShownCounters = Omit<StepCounters, 'candidates' | 'approved'>;

/** The counters of a step that nobody answered. */
export const NOTHING_SHOWN: ShownCounters = shownOf(NO_COUNTERS);

/** What one account adds to the figures of one step. */
export interface AccountPart {
  /** Null: the account has none. */
  segment: string | null;
  counters: ShownCounters;
}

/** What stands behind a change of counters, at the least. */
interface AccountChange {
  /** Whether anything differs. */
  differs: boolean;
  /** People whose answers must have changed for the counters to differ so: fewer than really did. */
  respondents: number;
  /** Change of riskWeightedArr, minor units, as an amount. */
  arr: number;
  /** Change of arrSavedIfEasy, minor units, as an amount. */
  saved: number;
}

/** Greatest difference that one answer makes to a sum of (rank − 1). */
const RANKS = 4;

/** An account's part at a step; null where nobody there answered it. */
export function partOf(contribution: Contribution | null, ordinal: number): AccountPart | null {
  const step = contribution?.steps[ordinal];
  if (!contribution || !step || step.respondents === 0) return null;
  return { segment: contribution.segment, counters: shownOf(step) };
}

function shownOf({ candidates: _candidates, approved: _approved, ...shown }: StepCounters) {
  return shown satisfies ShownCounters;
}

export function isSamePart(a: AccountPart | null, b: AccountPart | null): boolean {
  if (!a || !b) return a === b;
  return a.segment === b.segment && !changeBetween(a.counters, b.counters).differs;
}

/** What has changed in one account's counters at a step. */
export function changeBetween(a: ShownCounters, b: ShownCounters): AccountChange {
  const arr = Math.abs(b.riskWeightedArr - a.riskWeightedArr);
  const saved = Math.abs(b.arrSavedIfEasy - a.arrSavedIfEasy);
  const respondents = changedRespondents(a, b);
  // A role's weight can turn a step's state without any answer.
  const isTurned = a.accountsDifficult !== b.accountsDifficult;
  return {
    differs: respondents > 0 || arr > 0 || saved > 0 || isTurned,
    respondents,
    arr,
    saved,
  };
}

/** Each person stands in one class of answers, before and after, and moves the sums by so much. */
function changedRespondents(a: ShownCounters, b: ShownCounters): number {
  const difficult = b.difficult - a.difficult;
  const easy = b.easy - a.easy;
  const neither = b.respondents - a.respondents - difficult - easy;
  const more = Math.max(difficult, 0) + Math.max(easy, 0) + Math.max(neither, 0);
  const fewer = Math.max(-difficult, 0) + Math.max(-easy, 0) + Math.max(-neither, 0);
  const about = Math.abs(b.aboutConsumption - a.aboutConsumption);
  const ranks = Math.ceil(Math.abs(b.rankSum - a.rankSum) / RANKS);
  return Math.max(more, fewer, about, ranks);
}
