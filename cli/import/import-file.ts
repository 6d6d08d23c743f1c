import type { DraftMapping } from '../../intake/draft/draft-mapping.ts';
import type { OpenedFile } from '../../intake/draft/opened-file.ts';
import {
  planImport,
  type ImportManner,
  type PlannedImport,
} from '../../intake/import/plan-import.ts';
import type { JobSteps } from '../../intake/import/response-plan.ts';
import { noticeSentence } from '../../intake/notices.ts';
import type { GraphqlClient } from '../api/client.ts';
import { accountsImport, respondentsImport, submissionsImport } from '../api/imports.ts';
import { accountFinder } from '../api/find-accounts.ts';
import { Interrupted } from '../failure.ts';
import type { CommandContext } from '../surroundings.ts';
import { notice } from '../surroundings.ts';
import { checkRows } from './check-rows.ts';
import { runImport } from './run-import.ts';
import { printSummary } from './summary.ts';

/** What is imported, by whom and how. */
export interface FileToImport {
  opened: Pick<OpenedFile, 'file' | 'layout' | 'header'>;
  draft: DraftMapping;
  /** Null unless it is of answers. */
  job: JobSteps | null;
  client: GraphqlClient;
  dryRun: boolean;
  json: boolean;
  attempt?: number;
  batch?: string | null;
}

/** Checks all rows, then sends them, and says how it went. */
export async function importFile(given: FileToImport, context: CommandContext): Promise<void> {
  const { dryRun, json, opened } = given;
  const check = await planOf(given, context);
  await checkRows(check, context);
  const plan = await planOf(given, context);
  const result = await runImport({ ...plan, name: opened.file.name, dryRun }, context);
  const texts = plan.textsLeftOut();
  if (texts > 0) notice(context, `${texts} texts stand beside no answer and were left out.`);
  const known = new Set(check.notices.list.map(noticeSentence));
  for (const found of plan.notices.list.map(noticeSentence)) {
    if (!known.has(found)) notice(context, found);
  }
  printSummary(context, result, { json, dryRun, batch: plan.batch });
}

function planOf(given: FileToImport, context: CommandContext): Promise<PlannedImport> {
  const { opened, draft, job, client, dryRun, attempt, batch } = given;
  const calls = {
    accounts: accountsImport(client, dryRun),
    contacts: respondentsImport(client, dryRun),
    responses: submissionsImport(client, dryRun),
    find: accountFinder(client),
  };
  const manner: ImportManner = {
    dryRun,
    ...(attempt !== undefined && { attempt }),
    ...(batch !== undefined && { batch }),
    checkStop: () => {
      if (context.stop.aborted) throw new Interrupted('Stopped.');
    },
  };
  return planImport(opened, draft, job, calls, manner);
}
