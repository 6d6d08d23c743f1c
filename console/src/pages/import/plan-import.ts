import { accountDrafts } from '../../../../intake/import/account-rows.ts';
import { contactDrafts } from '../../../../intake/import/contact-rows.ts';
import { creatingAccounts } from '../../../../intake/import/create-accounts.ts';
import { importRows, type ImportStep } from '../../../../intake/import/import-rows.ts';
import { chosenColumns } from '../../../../intake/import/record-columns.ts';
import { type JobSteps, planResponses } from '../../../../intake/import/response-plan.ts';
import { responseDrafts } from '../../../../intake/import/response-rows.ts';
import { batchName } from '../../../../intake/import/submission.ts';
import { layoutOf } from '../../../../intake/mapping/parse-mapping.ts';
import { foldedLookup } from '../../../../intake/mapping/scale.ts';
import type { Header } from '../../../../intake/table/header.ts';
import { openTable } from '../../../../intake/table/table.ts';
import { type Columns, type DraftMapping, mappingOf, rolesOf } from './draft-mapping.ts';
import { accountsCall, type Caller, contactsCall, responsesCall } from './import-calls.ts';
import type { OpenedFile } from './opened-file.ts';

/** An import that is ready to go. */
export interface PlannedImport {
  header: Header;
  /** What the bytes read grow to. */
  expectedBytes: number;
  /** The name that it can be taken back by; null where it cannot be. */
  batch: string | null;
  steps: AsyncGenerator<ImportStep>;
  /** Texts that stood beside no answer so far. */
  textsLeftOut(): number;
}

/** Plans an import of all rows, just as the command line does. Throws a Failure for a mapping that does not fit. */
export async function planImport(
  opened: OpenedFile,
  draft: DraftMapping,
  job: JobSteps,
  caller: Caller,
): Promise<PlannedImport> {
  const checkStop = () => caller.signal.throwIfAborted();
  switch (draft.kind) {
    case 'accounts': {
      const table = await openTable(opened.file, opened.layout);
      const columns = chosenColumns(table.header, chosen(draft.accounts));
      const parsed = accountDrafts(table, columns, draft.currencyCode);
      const keyOf = ({ externalId }: { externalId: string }) => externalId;
      const call = accountsCall(caller);
      const steps = importRows({ parsed, call, keyOf, mayRepeat: false }, checkStop);
      return { ...table, batch: null, steps, textsLeftOut: () => 0 };
    }
    case 'contacts': {
      const table = await openTable(opened.file, opened.layout);
      const columns = chosenColumns(table.header, chosen(draft.contacts));
      const parsed = contactDrafts(
        table,
        columns,
        foldedLookup('roles', rolesOf(draft).roles ?? {}),
      );
      const call = contactsCall(caller);
      const steps = importRows({ parsed, call, keyOf: personOf, mayRepeat: false }, checkStop);
      return { ...table, batch: null, steps, textsLeftOut: () => 0 };
    }
    case 'responses':
      return planAnswers(opened, draft, job, caller, checkStop);
  }
}

async function planAnswers(
  { file, layout, header }: OpenedFile,
  draft: DraftMapping,
  job: JobSteps,
  caller: Caller,
  checkStop: () => void,
): Promise<PlannedImport> {
  const mapping = savedMapping({ layout, header }, draft);
  const table = await openTable(file, layoutOf(mapping));
  const plan = planResponses(mapping, table.header, job);
  const batch = batchName({ job: job.key, mapping, sha256: file.sha256, attempt: 1 });
  const parsed = responseDrafts(table, plan, job, { job: job.key, batch, attempt: 1 });
  const submissions = responsesCall(caller);
  const call = draft.createsAccounts
    ? creatingAccounts(submissions, accountsCall(caller), caller.dryRun)
    : submissions;
  const steps = importRows({ parsed, call, keyOf: personOf, mayRepeat: true }, checkStop);
  return { ...table, batch, steps, textsLeftOut: () => plan.leftOut.texts };
}

/** The mapping of answers with where the file's data begin, as it is kept in a file. */
export function savedMapping(
  { layout, header }: Pick<OpenedFile, 'layout' | 'header'>,
  draft: DraftMapping,
) {
  const mapping = mappingOf(draft, header);
  const isPlain = layout.headerRows === 1 && layout.nameRows.join() === '1';
  if (draft.given || isPlain) return mapping;
  return { ...mapping, headerRow: [...layout.nameRows], headerRows: layout.headerRows };
}

function personOf(input: {
  account: { externalId: string };
  respondent: { externalId: string };
}): string {
  return JSON.stringify([input.account.externalId, input.respondent.externalId]);
}

function chosen<Field extends string>(columns: Columns<Field>): [Field, number][] {
  return Object.entries<number | undefined>(columns).flatMap(([field, index]) =>
    index === undefined ? [] : [[field as Field, index]],
  );
}
