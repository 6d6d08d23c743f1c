import { TABLE_DEFINITION } from '../../../lambdas/store/engine/table-definition.ts';

/** Matches a sort key by prefix or suffix, the only options Lambda has. */
export type KeyMatch = { prefix: string } | { suffix: string };

/** A filter of an event source mapping. A record that matches any filter is delivered. */
export interface StreamFilter {
  eventName?: readonly string[];
  dynamodb: { Keys: Record<string, { S: readonly KeyMatch[] }> };
}

/**
 * Input of assessments: accounts, contacts, outcomes, and answers on each job. Excludes what the projector
 * itself writes.
 */
export const PROJECTOR_FILTERS: readonly StreamFilter[] = [
  {
    dynamodb: sortKey(
      { prefix: 'A#ACCOUNT' },
      { prefix: 'A#OUTCOME#' },
      { prefix: 'A#RESP#' },
      { suffix: '#INPUT' },
    ),
  },
];

/** New outbox events. Excludes their removal when they expire. */
export const NOTIFIER_FILTERS: readonly StreamFilter[] = [
  { eventName: ['INSERT'], dynamodb: sortKey({ prefix: 'OUTBOX#' }) },
];

function sortKey(...matches: readonly KeyMatch[]) {
  return { Keys: { [TABLE_DEFINITION.sortKey]: { S: matches } } };
}
