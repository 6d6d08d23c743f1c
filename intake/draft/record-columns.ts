import type { ComplaintCode } from '../complaints/complaint.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Column index (from 0) of each field of the file's records. */
export function recordColumns(
  draft: DraftMapping,
  kind: RecordKind,
): Readonly<Partial<Record<string, number>>> {
  return draft[kind];
}

/** A message that asks for a column. */
export type Choose = Extract<ComplaintCode, `choose${string}`>;

/** Required fields of a record, with the message to show if they have no column. */
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
