import type { Values } from '../kernel/field.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';
import type { ACCOUNT_FIELDS } from './account-fields.ts';
import type { StatedSentiment } from '../work/sentiment.ts';
import type { Attribute } from './attributes.ts';

/** A customer company. */
export interface Account extends Values<typeof ACCOUNT_FIELDS> {
  id: string;
  /** The id that the company's own systems know it by. */
  externalId: string;
  /** By key. */
  attributes: readonly Attribute[];
  /** 0: before this was kept. */
  createdAt: Instant;
  /** When a field of it last changed; 0: before this was kept. */
  updatedAt: Instant;
  /** Since when it is in no list and no total; null while it is. */
  archivedAt: Instant | null;
  /** The view of a colleague; null: none, or the owner has changed since. */
  sentiment: StatedSentiment | null;
  /** Archived with the import that created it: saving it again creates it again. */
  isUndone: boolean;
}

export const OUTCOME_KINDS = ['RENEWED', 'EXPANDED', 'CONTRACTED', 'CHURNED'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What an account did in the end. One per day and kind. */
export interface Outcome {
  kind: OutcomeKind;
  occurredOn: Day;
  /** When it was decided, where that is known; not after `occurredOn`. */
  decidedAt: Day | null;
  reason: string | null;
  recordedAt: Instant;
  /** Since when it no longer counts; null while it does. */
  retractedAt: Instant | null;
}

/**
 * Whether an account has left by `asOf`: its latest outcome is CHURNED. Of two outcomes on one day the
 * one recorded later counts, of two recorded at once the one with the lesser kind by name.
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
