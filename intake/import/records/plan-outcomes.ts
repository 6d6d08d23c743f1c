import type { DraftMapping } from '../../draft/draft-mapping.ts';
import type { OpenedFile } from '../../draft/opened-file.ts';
import { foldedLookup } from '../../mapping/scale.ts';
import { openTable } from '../../table/table.ts';
import { namingDuplicates } from '../duplicates.ts';
import { importRows } from '../import-rows.ts';
import { ofAccounts, saidToBeNew } from './create-accounts.ts';
import { AccountMatcher } from './match-accounts.ts';
import { parseOutcomes, type OutcomeInput } from './outcome-rows.ts';
import type { ImportCalls, ImportManner, UnnamedImport } from '../planned-import.ts';
import { recordCells } from './record-cells.ts';

/** Plans an import of outcomes. */
export async function planOutcomes(
  { file, layout }: Pick<OpenedFile, 'file' | 'layout'>,
  draft: DraftMapping,
  calls: ImportCalls,
  { checkStop, dryRun }: ImportManner,
): Promise<UnnamedImport> {
  const table = await openTable(file, layout);
  const entries = parseOutcomes(table, recordCells(table.header, draft.outcomes), {
    dateOrder: draft.dateOrder ?? undefined,
    words: foldedLookup('outcomes', draft.outcomeWords),
    accountIds: foldedLookup('accountIds', draft.accountIds),
  });
  const keyOf = ({ account, kind, occurredOn }: OutcomeInput) =>
    JSON.stringify([account.externalId, kind, occurredOn]);
  const label = ({ account, kind }: OutcomeInput) => `${kind} of ${account.externalId}`;
  const parsed = namingDuplicates(entries, keyOf, label, table.notices);
  const matcher = new AccountMatcher(calls.find, table.notices);
  const isNew = saidToBeNew(draft.accountIds);
  const call = ofAccounts(calls.outcomes, calls.accounts, matcher, { isNew, dryRun });
  const run = importRows({ parsed, call, keyOf, mayRepeat: false }, checkStop);
  return { ...table, parsed, run, textsLeftOut: () => 0, unmatched: matcher };
}
