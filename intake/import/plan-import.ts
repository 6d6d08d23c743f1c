import { parseAccounts, type AccountInput } from './records/account-rows.ts';
import { parseContacts, type ContactInput } from './records/contact-rows.ts';
import { ofAccounts, saidToBeNew } from './records/create-accounts.ts';
import { consentsOf, type DraftMapping, rolesOf } from '../draft/draft-mapping.ts';
import type { OpenedFile } from '../draft/opened-file.ts';
import { answersMapping, savedMapping } from '../draft/saved-mapping.ts';
import { layoutOf } from '../mapping/parse-mapping.ts';
import { foldedLookup } from '../mapping/scale.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import type { InspectedFile } from '../table/csv-file.ts';
import type { Header } from '../table/layout/header.ts';
import { openTable, type Layout } from '../table/table.ts';
import { namingDuplicates } from './duplicates.ts';
import { importRows } from './import-rows.ts';
import { AccountMatcher, namingAccounts, NONE_UNMATCHED } from './records/match-accounts.ts';
import type { PersonWords } from './records/person-fields.ts';
import { planFigures } from './records/plan-figures.ts';
import { planOutcomes } from './records/plan-outcomes.ts';
import type {
  CallsOf,
  ImportCalls,
  ImportManner,
  PlannedImport,
  UnnamedImport,
} from './planned-import.ts';
import { recordCells } from './records/record-cells.ts';
import { planResponses, type JobSteps } from './responses/response-plan.ts';
import { parseResponses } from './responses/response-rows.ts';
import { batchName } from './responses/submission.ts';

/** Plans the import of all rows. Throws a Failure if the mapping does not fit the file. */
export async function planImport(
  opened: Pick<OpenedFile, 'file' | 'layout' | 'header'>,
  draft: DraftMapping,
  job: JobSteps | null,
  callsOf: CallsOf,
  manner: ImportManner,
): Promise<PlannedImport> {
  if (draft.kind === 'responses') {
    return planAnswers(opened, draft, neededJob(job), callsOf(null), manner);
  }
  const about = job === null ? draft.kind : `${draft.kind} of ${job.key}`;
  const mapping = savedMapping(opened, draft);
  const { attempt = 1 } = manner;
  const batch = batchName({ about, mapping, sha256: opened.file.sha256, attempt });
  const named = callsOf(batch);
  // Accounts created by an import of another kind are kept when that import is undone.
  const calls = draft.kind === 'accounts' ? named : { ...named, accounts: callsOf(null).accounts };
  const plan = await planRecords(opened, draft, draft.kind, job, calls, manner);
  return { ...plan, batch };
}

function neededJob(job: JobSteps | null): JobSteps {
  if (job === null) throw new Error('The file is about a job.');
  return job;
}

function planRecords(
  opened: Pick<OpenedFile, 'file' | 'layout'>,
  draft: DraftMapping,
  kind: RecordKind,
  job: JobSteps | null,
  calls: ImportCalls,
  manner: ImportManner,
): Promise<UnnamedImport> {
  switch (kind) {
    case 'accounts':
      return planAccounts(opened, draft, calls, manner);
    case 'contacts':
      return planContacts(opened, draft, calls, manner);
    case 'outcomes':
      return planOutcomes(opened, draft, calls, manner);
    case 'market':
    case 'ratings':
      return planFigures(opened, draft, kind, neededJob(job), calls, manner);
  }
}

async function planAccounts(
  { file, layout }: Pick<OpenedFile, 'file' | 'layout'>,
  draft: DraftMapping,
  calls: ImportCalls,
  { checkStop }: ImportManner,
): Promise<UnnamedImport> {
  const table = await openTable(file, layout);
  const cells = recordCells(table.header, draft.accounts);
  const attributes = recordCells(table.header, draft.attributes);
  const entries = parseAccounts(table, cells, {
    attributes,
    currencyCode: draft.currencyCode,
    dateOrder: draft.dateOrder ?? undefined,
    decimalMark: draft.decimalMark ?? undefined,
    rates: new Map(Object.entries(draft.rates).filter(([, rate]) => rate !== '')),
    owners: foldedLookup(
      'owners',
      Object.fromEntries(Object.entries(draft.owners).filter(([, address]) => address !== '')),
    ),
  });
  const keyOf = ({ externalId }: AccountInput) => externalId;
  const parsed = namingDuplicates(entries, keyOf, keyOf, table.notices);
  const matcher = new AccountMatcher(calls.find, table.notices);
  // A company without an id of its own is matched to an existing account by name.
  const hasIds = draft.accounts.externalId !== draft.accounts.name;
  const call = hasIds ? calls.accounts : namingAccounts(calls.accounts, matcher);
  const run = importRows({ parsed, call, keyOf, mayRepeat: false }, checkStop);
  return { ...table, parsed, run, textsLeftOut: () => 0, unmatched: NONE_UNMATCHED };
}

async function planContacts(
  { file, layout }: Pick<OpenedFile, 'file' | 'layout'>,
  draft: DraftMapping,
  calls: ImportCalls,
  { checkStop, dryRun }: ImportManner,
): Promise<UnnamedImport> {
  const table = await openTable(file, layout);
  const cells = recordCells(table.header, draft.contacts);
  const entries = parseContacts(table, cells, wordsOf(draft), draft.accountIds);
  const matcher = new AccountMatcher(calls.find, table.notices);
  const isNew = saidToBeNew(draft.accountIds);
  const call = ofAccounts(calls.contacts, calls.accounts, matcher, { isNew, dryRun });
  const label = ({ respondent }: ContactInput) => respondent.externalId;
  const parsed = namingDuplicates(entries, personOf, label, table.notices);
  const run = importRows({ parsed, call, keyOf: personOf, mayRepeat: false }, checkStop);
  return { ...table, parsed, run, textsLeftOut: () => 0, unmatched: matcher };
}

async function planAnswers(
  { file, layout, header }: { file: InspectedFile; layout: Layout; header: Header },
  draft: DraftMapping,
  job: JobSteps,
  calls: ImportCalls,
  { dryRun, attempt = 1, batch: named = null, checkStop }: ImportManner,
): Promise<PlannedImport> {
  const mapping = answersMapping({ layout, header }, draft);
  const table = await openTable(file, layoutOf(mapping) ?? layout);
  const plan = planResponses(mapping, table.header, job, table.notices);
  // Whether accounts are created does not change the batch name.
  const { createAccounts: _, ...meaning } = mapping;
  const batch =
    named ?? batchName({ about: job.key, mapping: meaning, sha256: file.sha256, attempt });
  const parsed = parseResponses(table, plan, job, { job: job.key, batch, attempt });
  const matcher = new AccountMatcher(calls.find, table.notices);
  const call = ofAccounts(calls.responses, calls.accounts, matcher, {
    isNew: saidToBeNew(mapping.accountIds ?? {}),
    createsAll: draft.createsAccounts,
    dryRun,
  });
  // The order does not affect the result, since answers are merged by date. The queue per person only avoids
  // conflicts between requests.
  const run = importRows({ parsed, call, keyOf: personOf, mayRepeat: true }, checkStop);
  const textsLeftOut = () => plan.leftOut.texts;
  const unmatched = matcher;
  return { ...table, batch, parsed, run, textsLeftOut, unmatched };
}

function wordsOf(draft: DraftMapping): PersonWords {
  return {
    roles: foldedLookup('roles', rolesOf(draft).roles ?? {}),
    consents: foldedLookup('consents', consentsOf(draft).consents ?? {}),
    otherTitles: draft.otherRoles === '' ? null : draft.otherRoles,
  };
}

function personOf(input: {
  account: { externalId: string };
  respondent: { externalId: string };
}): string {
  return JSON.stringify([input.account.externalId, input.respondent.externalId]);
}
