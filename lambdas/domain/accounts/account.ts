import type { Values } from '../kernel/field.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';
import type { ACCOUNT_FIELDS } from './account-fields.ts';
import type { StatedSentiment } from '../work/sentiment.ts';
import type { Attribute } from './attributes.ts';

/** A customer company. */
export interface Account extends Values<typeof ACCOUNT_FIELDS> {
  id: string;
  /** The account's id in the company's own systems. */
  externalId: string;
  /** Sorted by key. */
  attributes: readonly Attribute[];
  /** 0 if the account is older than this field. */
  createdAt: Instant;
  /** When a field last changed. 0 if the account is older than this field. */
  updatedAt: Instant;
  /** When the account was archived. It is in no list and no total then. Null if it is not archived. */
  archivedAt: Instant | null;
  /** A colleague's own view. Null if there is none, or if the owner has changed since. */
  sentiment: StatedSentiment | null;
  /** True if undoing an import archived the account. Saving it again then creates it again. */
  isUndone: boolean;
}

export const OUTCOME_KINDS = ['RENEWED', 'EXPANDED', 'CONTRACTED', 'CHURNED'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** An account's decision to renew, expand, contract or churn. One per day and kind. */
export interface Outcome {
  kind: OutcomeKind;
  occurredOn: Day;
  /** When the decision was made, on or before `occurredOn`. Null if unknown. */
  decidedAt: Day | null;
  reason: string | null;
  recordedAt: Instant;
  /** When the outcome was retracted and stopped counting. Null if it counts. */
  retractedAt: Instant | null;
}

/**
 * True if the account's latest outcome by `asOf` is CHURNED. Ties on a day go to the outcome recorded later,
 * then to the kind that sorts first.
 */
export function isChurned(outcomes: readonly Outcome[], asOf: Instant): boolean {
  const latest = outcomes
    .filter(({ occurredOn, retractedAt }) => retractedAt === null && startOfDay(occurredOn) <= asOf)
    .toSorted(laterFirst)
    .at(0);
  return latest?.kind === 'CHURNED';
}

function laterFirst(a: Outcome, b: Outcome): number {
  return (
    startOfDay(b.occurredOn) - startOfDay(a.occurredOn) ||
    b.recordedAt - a.recordedAt ||
    (a.kind < b.kind ? -1 : 1)
  );
}
