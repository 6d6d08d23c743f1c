import type { DraftMapping } from '../../draft/draft-mapping.ts';
import type { OpenedFile } from '../../draft/opened-file.ts';
import { foldedLookup } from '../../mapping/scale.ts';
import { openTable } from '../../table/table.ts';
import { namingDuplicates } from '../duplicates.ts';
import { parseFigures, type FigureInput } from './figure-rows.ts';
import { importRows } from '../import-rows.ts';
import { ofAccounts, saidToBeNew } from './create-accounts.ts';
import { AccountMatcher, NONE_UNMATCHED } from './match-accounts.ts';
import { parseOutcomes, type OutcomeInput } from './outcome-rows.ts';
import type { ImportCalls, ImportManner, UnnamedImport } from '../planned-import.ts';
import { recordCells } from './record-cells.ts';
import { stepLookup, type JobSteps } from '../responses/step-lookup.ts';

type Opened = Pick<OpenedFile, 'file' | 'layout'>;

/** Plans an import of outcomes. */
export async function planOutcomes(
  { file, layout }: Opened,
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

/** Plans an import of market figures or competitor ratings. */
export async function planFigures(
  { file, layout }: Opened,
  draft: DraftMapping,
  kind: 'market' | 'ratings',
  job: JobSteps,
  calls: ImportCalls,
  { checkStop }: ImportManner,
): Promise<UnnamedImport> {
  const table = await openTable(file, layout);
  const entries = parseFigures(table, recordCells(table.header, draft[kind]), {
    job,
    stepOf: stepLookup(job, {}),
    dateOrder: draft.dateOrder ?? undefined,
    percentForm: draft.percentForm ?? undefined,
  });
  const name = ({ solution, stepKey }: FigureInput) =>
    solution ? `${solution.key}, ${stepKey}` : stepKey;
  const parsed = namingDuplicates(entries, name, name, table.notices);
  // Every call writes the same job item, so they run one after the other.
  const keyOf = () => job.key;
  const call = calls[kind](job.key);
  const run = importRows({ parsed, call, keyOf, mayRepeat: true }, checkStop);
  return { ...table, parsed, run, textsLeftOut: () => 0, unmatched: NONE_UNMATCHED };
}
