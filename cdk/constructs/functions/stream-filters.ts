import { TABLE_DEFINITION } from '../../../lambdas/store/engine/table-definition.ts';

/** What Lambda can tell a sort key by: its beginning or its end, and no pattern between. */
export type KeyMatch = { prefix: string } | { suffix: string };

/** One filter of an event source mapping; a record that passes any of them is delivered. */
export interface StreamFilter {
  eventName?: readonly string[];
  dynamodb: { Keys: Record<string, { S: readonly KeyMatch[] }> };
}

/**
 * What an assessment is made from: accounts, people and outcomes, and the answers on each job.
 * What the projector writes itself does not come back to it.
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

/** Events on their way out. Their removal, once they have expired, is none. */
export const NOTIFIER_FILTERS: readonly StreamFilter[] = [
  { eventName: ['INSERT'], dynamodb: sortKey({ prefix: 'OUTBOX#' }) },
];

function sortKey(...matches: readonly KeyMatch[]) {
  return { Keys: { [TABLE_DEFINITION.sortKey]: { S: matches } } };
}
