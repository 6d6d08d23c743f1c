import type { DraftMapping } from '../../draft/draft-mapping.ts';
import type { OpenedFile } from '../../draft/opened-file.ts';
import type { FigureKind } from '../../figure-fields.ts';
import { openTable } from '../../table/table.ts';
import { namingDuplicates } from '../duplicates.ts';
import { parseFigures, type FigureInput } from './figure-rows.ts';
import { importRows } from '../import-rows.ts';
import { NONE_UNMATCHED } from './match-accounts.ts';
import type { ImportCalls, ImportManner, UnnamedImport } from '../planned-import.ts';
import { recordCells } from './record-cells.ts';
import { stepLookup, type JobSteps } from '../responses/step-lookup.ts';

/** Plans an import of market figures or competitor ratings. */
export async function planFigures(
  { file, layout }: Pick<OpenedFile, 'file' | 'layout'>,
  draft: DraftMapping,
  kind: FigureKind,
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
