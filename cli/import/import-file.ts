import { basename } from 'node:path';
import type { DraftMapping } from '../../intake/draft/draft-mapping.ts';
import { savedMapping } from '../../intake/draft/saved-mapping.ts';
import type { OpenedFile } from '../../intake/draft/opened-file.ts';
import { batchRecord } from '../../intake/import/sending/batch-record.ts';
import { NO_COUNTS } from '../../intake/import/import-rows.ts';
import { planImport } from '../../intake/import/plan-import.ts';
import type { CallsOf, ImportManner, PlannedImport } from '../../intake/import/planned-import.ts';
import type { JobSteps } from '../../intake/import/responses/response-plan.ts';
import { sentence } from '../../intake/complaints/sentences.ts';
import { noticed, type Notice } from '../../intake/notices.ts';
import type { GraphqlClient } from '../api/client.ts';
import { figuresImport } from '../api/figures.ts';
import {
  accountsImport,
  outcomesImport,
  respondentsImport,
  submissionsImport,
} from '../api/imports/imports.ts';
import { recordBatch } from '../api/imports/import-batches.ts';
import { accountFinder } from '../api/find-accounts.ts';
import { Interrupted } from '../failure.ts';
import { counted } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { writeMapping } from '../mapping/mapping-file.ts';
import { checkRows } from './check-rows.ts';
import { runImport, type ImportResult } from './run-import.ts';
import { printSummary } from './summary.ts';

/** The file to import and how to import it. */
export interface FileToImport {
  opened: Pick<OpenedFile, 'file' | 'layout' | 'header'>;
  draft: DraftMapping;
  /** Null for accounts, contacts and outcomes, which belong to no job. */
  job: JobSteps | null;
  client: GraphqlClient;
  dryRun: boolean;
  json: boolean;
  attempt?: number;
  batch?: string | null;
  /** Path of a file to save the mapping of the columns to. */
  saveMapping?: string | undefined;
}

/** Checks all rows, then sends them, and prints a summary. */
export async function importFile(given: FileToImport, context: CommandContext): Promise<void> {
  const { dryRun, json, opened, draft, saveMapping } = given;
  if (saveMapping !== undefined) await writeMapping(saveMapping, savedMapping(opened, draft));
  const check = await planOf(given, context);
  await checkRows(check, context);
  const plan = await planOf(given, context);
  const { result, isRecorded } = await recorded(given, plan, context);
  const texts = plan.textsLeftOut();
  if (texts > 0) {
    const left = texts === 1 ? 'belongs to no answer and was' : 'belong to no answer and were';
    notice(context, `${counted(texts, 'text')} ${left} left out.`);
  }
  const said = (found: Notice) => sentence(noticed(found));
  const known = new Set(check.notices.list.map(said));
  for (const found of plan.notices.list.map(said)) {
    if (!known.has(found)) notice(context, found);
  }
  const { batch } = plan;
  printSummary(context, result, { json, dryRun, kind: draft.kind, batch, isRecorded });
}

/** Sends the rows, and records the import in the history when it begins and when it ends. */
async function recorded(
  { opened, draft, job, client, dryRun }: FileToImport,
  plan: PlannedImport,
  context: CommandContext,
): Promise<{ result: ImportResult; isRecorded: boolean }> {
  const { name } = opened.file;
  const file = { ...plan, name, dryRun };
  if (dryRun) return { result: await runImport(file, context), isRecorded: false };
  const told = {
    batch: plan.batch,
    kind: draft.kind,
    jobKey: job?.key ?? null,
    fileName: basename(name),
  };
  const refused = await recordBatch(client, batchRecord(told, NO_COUNTS, [], false));
  if (refused !== null) notice(context, `This import is not in the import history: ${refused}`);
  const result = await runImport(file, context);
  if (refused === null) {
    await recordBatch(client, batchRecord(told, result, plan.notices.list, true));
  }
  return { result, isRecorded: refused === null };
}

function planOf(given: FileToImport, context: CommandContext): Promise<PlannedImport> {
  const { opened, draft, job, client, dryRun, attempt, batch } = given;
  const callsOf: CallsOf = (importBatch) => ({
    accounts: accountsImport(client, { dryRun, importBatch }),
    contacts: respondentsImport(client, { dryRun, importBatch }),
    responses: submissionsImport(client, { dryRun }),
    outcomes: outcomesImport(client, { dryRun, importBatch }),
    market: figuresImport(client, 'marketBenchmarkSet', { dryRun, importBatch }),
    ratings: figuresImport(client, 'solutionRatingSet', { dryRun, importBatch }),
    find: accountFinder(client),
  });
  const manner: ImportManner = {
    dryRun,
    ...(attempt !== undefined && { attempt }),
    ...(batch !== undefined && { batch }),
    checkStop: () => {
      if (context.stop.aborted) throw new Interrupted('Stopped.');
    },
  };
  return planImport(opened, draft, job, callsOf, manner);
}
