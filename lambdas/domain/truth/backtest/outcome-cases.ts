import type { Outcome } from '../../accounts/account.ts';
import { DAY_MS, type Day, dayOf, type Instant, startOfDay } from '../../kernel/time.ts';

/** An outcome as the back-test counts it. */
export interface OutcomeCase {
  kind: Outcome['kind'];
  decidedOn: Day;
  isAssumed: boolean;
  /** True if another outcome of the account within the horizon counts instead. */
  isDuplicate: boolean;
}

/** Days after which a renewal date without an outcome may count as a renewal. */
const ASSUMED_AFTER_DAYS = 30;

export interface OutcomeFacts {
  outcomes: readonly Outcome[];
  renewalDate: Day | null;
}

/**
 * Returns the account's outcomes decided by `asOf`, oldest first. Of two within the horizon, the churned one
 * counts, otherwise the earlier one. Contractions are never duplicates and cause none.
 */
export function outcomeCases(
  { outcomes, renewalDate }: OutcomeFacts,
  { asOf, horizonDays, assumeRenewals }: BacktestTerms,
): OutcomeCase[] {
  const decided = outcomes
    .filter(({ retractedAt }) => retractedAt === null)
    .map(({ kind, decidedAt, occurredOn }) => ({
      kind,
      decidedOn: decidedAt ?? occurredOn,
      isAssumed: false,
    }))
    .filter(({ decidedOn }) => startOfDay(decidedOn) <= asOf);
  const assumed = assumeRenewals ? assumedRenewal(decided, renewalDate, asOf, horizonDays) : [];
  return withoutDuplicates([...decided, ...assumed], horizonDays);
}

export interface BacktestTerms {
  asOf: Instant;
  /** Days before the decision at which the score is assessed. */
  horizonDays: number;
  /** Whether a renewal date that passed without an outcome counts as a renewal. */
  assumeRenewals: boolean;
}

type Decided = Omit<OutcomeCase, 'isDuplicate'>;

/**
 * Assumes a renewal only if nothing was decided since `horizonDays` before it and the account had not
 * churned.
 */
function assumedRenewal(
  decided: readonly Decided[],
  renewalDate: Day | null,
  asOf: Instant,
  horizonDays: number,
): Decided[] {
  if (renewalDate === null) return [];
  const due = startOfDay(renewalDate);
  if (asOf - due < ASSUMED_AFTER_DAYS * DAY_MS) return [];
  const from = dayOf(due - horizonDays * DAY_MS);
  const hasLeft = decided.toSorted(byDay).findLast((item) => item.decidedOn < from);
  if (decided.some((item) => item.decidedOn >= from) || hasLeft?.kind === 'CHURNED') return [];
  return [{ kind: 'RENEWED', decidedOn: renewalDate, isAssumed: true }];
}

function withoutDuplicates(decided: readonly Decided[], horizonDays: number): OutcomeCase[] {
  const sorted = decided.toSorted(byDay);
  const counted: Decided[] = [];
  for (const isChurned of [true, false]) {
    for (const item of sorted) {
      if (item.kind === 'CONTRACTED' || (item.kind === 'CHURNED') !== isChurned) continue;
      if (counted.every((other) => daysBetween(item, other) > horizonDays)) counted.push(item);
    }
  }
  return sorted.map((item) => ({
    ...item,
    isDuplicate: item.kind !== 'CONTRACTED' && !counted.includes(item),
  }));
}

function daysBetween(a: Decided, b: Decided): number {
  return Math.abs(startOfDay(a.decidedOn) - startOfDay(b.decidedOn)) / DAY_MS;
}

function byDay(a: Decided, b: Decided): number {
  return a.decidedOn < b.decidedOn ? -1 : Number(a.decidedOn > b.decidedOn);
}
