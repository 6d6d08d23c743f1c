import type { RecordKind } from '../suggest/import-kind.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Columns (from 0) of the records that a file holds, by field. */
export function recordColumns(
  draft: DraftMapping,
  kind: RecordKind,
): Readonly<Partial<Record<string, number>>> {
  return draft[kind];
}

/** The fields that a record cannot be without, with what is asked where they have no column. */
export const REQUIRED_FIELDS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  accounts: { externalId: 'the id of each account', name: 'the name of each account' },
  contacts: { account: 'the account of each person', externalId: 'the id of each person' },
  outcomes: {
    account: 'the account of each outcome',
    kind: 'what each account did',
    occurredOn: 'the day of each outcome',
  },
  market: { step: 'the step', ces: 'how many percent find it difficult' },
  ratings: {
    solution: 'the competitor',
    step: 'the step',
    ces: 'how many percent find it difficult',
  },
};
