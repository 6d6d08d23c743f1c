import type { ComplaintCode } from '../complaints/complaint.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Columns (from 0) of the records that a file holds, by field. */
export function recordColumns(
  draft: DraftMapping,
  kind: RecordKind,
): Readonly<Partial<Record<string, number>>> {
  return draft[kind];
}

/** What asks for a column. */
export type Choose = Extract<ComplaintCode, `choose${string}`>;

/** The fields that a record cannot be without, with what is asked where they have no column. */
export const REQUIRED_FIELDS: Readonly<Record<RecordKind, Readonly<Record<string, Choose>>>> = {
  accounts: { externalId: 'chooseAccountId', name: 'chooseAccountName' },
  contacts: { account: 'choosePersonAccount', externalId: 'choosePersonId' },
  outcomes: {
    account: 'chooseOutcomeAccount',
    kind: 'chooseOutcome',
    occurredOn: 'chooseOutcomeDay',
  },
  market: { step: 'chooseStep', ces: 'choosePercent' },
  ratings: { solution: 'chooseCompetitor', step: 'chooseStep', ces: 'choosePercent' },
};
