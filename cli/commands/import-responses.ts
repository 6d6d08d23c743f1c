import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { creatingAccounts } from '../../intake/import/create-accounts.ts';
import type { ImportCall } from '../../intake/import/import-call.ts';
import { planResponses } from '../../intake/import/response-plan.ts';
import { responseDrafts } from '../../intake/import/response-rows.ts';
import type { SubmissionInput } from '../../intake/import/submission.ts';
import { batchName } from '../../intake/import/submission.ts';
import { layoutOf } from '../../intake/mapping/parse-mapping.ts';
import { openTable } from '../../intake/table/table.ts';
import type { GraphqlClient } from '../api/client.ts';
import { accountsImport, submissionsImport } from '../api/imports.ts';
import { requireJob } from '../api/job.ts';
import { runImport } from '../import/run-import.ts';
import { printSummary } from '../import/summary.ts';
import { readMapping } from '../mapping/mapping-file.ts';
import type { CommandContext } from '../surroundings.ts';
import { notice } from '../surroundings.ts';
import { connect } from './connection.ts';
import type { ImportOptions } from './import-options.ts';
import { IMPORT_HELP, inspected, withImportOptions } from './import-options.ts';

interface Options extends ImportOptions {
  job: string;
  mapping: string;
  createAccounts?: boolean;
  batch?: string;
  attempt: number;
}

const HELP = `
The mapping is a JSON file that says what the columns mean. One row a respondent:
  {"account":     {"column": "Company"},       or {"column": 3} (from 1), {"rowNumber": true}, {"fixed": "…"}
   "respondent":  {"column": "Email"},         optional, as are "name", "email", "role", "mayContact"
   "submittedAt": {"column": "Date"},          or {"fixed": "2026-11-01T00:00:00Z"}
   "steps":       {"plan-stops": {"column": "Q1", "explanation": {"column": "Q1 why"}, "alternative": {"column": "Q1 else"}}},
   "scale":       {"5": "VERY_EASY", "4": "EASY", "3": "NEITHER", "2": "DIFFICULT", "1": "VERY_DIFFICULT", "0": null}}
One row an answer: "step": {"column": "Step"}, "effort": {"column": "Answer"}, "explanation": … in place of
"steps"; consecutive rows of the same account, respondent and date are one submission.
null in the scale is "not applicable"; an empty cell is no answer. Values compare without case and outer
spaces. Without "respondent", different answers are different people. Times without an offset are UTC.
Optional: "dateFormat" (MM/DD/YYYY, DD/MM/YYYY, DD.MM.YYYY), "headerRows" (rows above the data), "headerRow"
(the one that names the columns: 1, 3 or, joined by " / ", [1, 2]), "roles" ({"Dispatcher": "EXECUTOR"}).

A row is recognised by what it says about the job, and by nothing else: it is written once, in whatever
file and batch it comes again, and counts as unchanged then. The batch is called after the file's content,
the mapping and the job, so that an import that broke off goes on in the same one. Rows that were
retracted come in again under a higher --attempt.`;

/** `import responses FILE --job KEY --mapping FILE`. */
export function addImportResponsesCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('responses').argument('<file>'))
    .description('Import the answers of a survey.')
    .requiredOption('--job <key>', 'the job that the survey asked about')
    .requiredOption('--mapping <file>', 'what the columns mean, see below')
    .option('--create-accounts', 'create accounts that are unknown, named by their id')
    .option('--batch <name>', 'call the batch so (default: made from file, mapping and job)')
    .option('--attempt <number>', 'import once more what was retracted', attemptNumber, 1)
    .addHelpText('after', HELP + IMPORT_HELP)
    .action((path: string, options: Options) => importResponses(path, options, context));
}

async function importResponses(
  path: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, attempt } = options;
  const client = connect(options, context);
  const mapping = await readMapping(options.mapping);
  const file = await inspected(path, context);
  const job = await requireJob(client, options.job);
  const table = await openTable(file, layoutOf(mapping));
  const plan = planResponses(mapping, table.header, job);
  const batch = options.batch ?? batchName({ job: job.key, mapping, sha256: file.sha256, attempt });
  const result = await runImport(
    {
      file,
      table,
      parsed: responseDrafts(table, plan, job, { job: job.key, batch, attempt }),
      call: submissionsCall(client, dryRun, options.createAccounts === true),
      // Order does not matter to the outcome, as answers merge by their dates: the turns only keep
      // requests from contending for the same person.
      keyOf: ({ account, respondent }) =>
        JSON.stringify([account.externalId, respondent.externalId]),
      mayRepeat: true,
    },
    context,
  );
  if (plan.leftOut.texts > 0) {
    notice(context, `${plan.leftOut.texts} texts stand beside no answer and were left out.`);
  }
  printSummary(context, result, { json, dryRun, batch });
}

function submissionsCall(
  client: GraphqlClient,
  dryRun: boolean,
  createAccounts: boolean,
): ImportCall<SubmissionInput> {
  const submissions = submissionsImport(client, dryRun);
  if (!createAccounts) return submissions;
  return creatingAccounts(submissions, accountsImport(client, dryRun), dryRun);
}

function attemptNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}
