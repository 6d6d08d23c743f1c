import { type Command, InvalidArgumentError } from 'commander';
import type { DraftMapping } from '../../../intake/draft/draft-mapping.ts';
import { sampleOf, type OpenedFile } from '../../../intake/draft/opened-file.ts';
import { withEnds } from '../../../intake/draft/said-draft.ts';
import { stepsOfFile } from '../../../intake/draft/survey/steps-of-file.ts';
import { withMapping } from '../../../intake/draft/saved-mapping.ts';
import { unusedColumns } from '../../../intake/draft/unused-columns.ts';
import { suggestDraft } from '../../../intake/draft/suggest-draft.ts';
import type { JobSteps } from '../../../intake/import/responses/response-plan.ts';
import { layoutOf } from '../../../intake/mapping/parse-mapping.ts';
import { openTable } from '../../../intake/table/table.ts';
import type { GraphqlClient } from '../../api/client.ts';
import { createJob } from '../../api/create-job.ts';
import { hasJob, requireJob } from '../../api/job.ts';
import { Failure } from '../../failure.ts';
import { importFile } from '../../import/import-file.ts';
import {
  assertReadyToImport,
  type Hints,
  inspected,
  MONTH_HINTS,
  openAndInterpret,
} from '../../import/open-file.ts';
import { readMapping } from '../../mapping/mapping-file.ts';
import { counted } from '../../progress.ts';
import { type CommandContext, notice } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import {
  countFrom1,
  IMPORT_HELP,
  withImportOptions,
  type ImportOptions,
} from './import-options.ts';
import { RESPONSES_HELP } from './import-responses-help.ts';

interface Options extends ImportOptions {
  job: string;
  createJob?: string;
  account?: string;
  accountEach?: boolean;
  accountByDomain?: boolean;
  answeredOn?: string;
  easiest?: number;
  hardest?: number;
  createAccounts?: boolean;
  batch?: string;
  attempt: number;
}

const HINTS: Hints = {
  chooseAnswerAccount:
    'Use --map account=COLUMN, --account NAME if all belong to one account, --account-by-domain to use the ' +
    'domain of the e-mail address, or --account-each if each row is a separate account.',
  sayWhen: 'Use --map submittedAt=COLUMN, or --answered-on 2026-11-30.',
  ...MONTH_HINTS,
  chooseAnyStep: 'Use --map step:KEY=COLUMN, or create job steps with the names of the columns.',
  sayMeanings: 'Use --easiest 1 --hardest 5 with the ends of the scale, or a --mapping.',
  sayWhichSteps: 'Use a --mapping with "stepNames".',
};

/** `import responses FILE --job KEY`. */
export function addImportResponsesCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('responses').argument('<file>'))
    .description('Import survey answers.')
    .requiredOption('--job <key>', 'the job that the survey asked about')
    .option('--create-job <statement>', 'create the job with the steps that the survey asks about')
    .option('--account <name>', 'the account that all answers belong to')
    .option('--account-by-domain', 'use the domain of the e-mail address as the account')
    .option('--account-each', 'treat every row as a separate account')
    .option('--answered-on <day>', 'the date of all answers, if no column has it or to override it')
    .option('--easiest <number>', 'the easiest end of a scale of numbers', scaleEnd)
    .option('--hardest <number>', 'the hardest end of a scale of numbers', scaleEnd)
    .option('--create-accounts', 'create unknown accounts, with their id as the name')
    .option('--batch <name>', 'the name of the batch (default: made from file, mapping and job)')
    .option('--attempt <number>', 'a higher number imports retracted rows again', countFrom1, 1)
    .addHelpText('after', RESPONSES_HELP + IMPORT_HELP)
    .action((path: string, options: Options) => importResponses(path, options, context));
}

async function importResponses(
  path: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, attempt, batch = null, saveMapping } = options;
  const client = connect(options, context);
  const { opened, draft, job } =
    options.mapping === undefined
      ? await recognized(path, options, client, context)
      : await mapped(path, options.mapping, options, client, context);
  const createsAccounts = options.createAccounts ?? draft.createsAccounts;
  await importFile(
    {
      opened,
      draft: { ...draft, createsAccounts },
      job,
      client,
      dryRun,
      json,
      attempt,
      batch,
      saveMapping,
    },
    context,
  );
}

interface Understood {
  opened: Pick<OpenedFile, 'file' | 'layout' | 'header'>;
  draft: DraftMapping;
  job: JobSteps;
}

/** Reads the file with a mapping file, which replaces everything that would be recognized. */
async function mapped(
  path: string,
  mappingPath: string,
  options: Options,
  client: GraphqlClient,
  context: CommandContext,
): Promise<Understood> {
  const mapping = await readMapping(mappingPath);
  const file = await inspected(path, options, context);
  const job = await requireJob(client, options.job);
  const { header, layout } = await openTable(file, layoutOf(mapping));
  const nothing = suggestDraft({ names: [], rows: [] }, []);
  const draft = withMapping(
    { ...nothing, accountIds: Object.fromEntries(options.match ?? []) },
    { kind: 'responses', mapping },
    mappingPath,
    header,
  );
  return { opened: { file, header, layout }, draft, job };
}

async function recognized(
  path: string,
  options: Options,
  client: GraphqlClient,
  context: CommandContext,
): Promise<Understood> {
  if (options.createJob !== undefined) {
    await createJobOf(path, options.createJob, options, client, context);
  }
  const job = await requireJob(client, options.job);
  const file = await openAndInterpret(path, 'responses', options, job.steps ?? [], context);
  const draft = withSaid(file.draft, options);
  assertReadyToImport({ ...file, draft }, HINTS, context);
  const unused = unusedColumns(draft, file.opened.header);
  if (unused.length > 0) {
    notice(context, `Ignored columns, which match no step or field: ${unused.join(', ')}.`);
  }
  return { opened: file.opened, draft, job };
}

/**
 * Creates the job from the survey question whose rows are rated by difficulty, unless the job exists. An
 * existing job keeps its steps. Throws a Failure on a dry run, since answers to steps that do not exist
 * cannot be checked.
 */
async function createJobOf(
  path: string,
  statement: string,
  options: Options,
  client: GraphqlClient,
  context: CommandContext,
): Promise<void> {
  if (await hasJob(client, options.job)) return;
  const { opened } = await openAndInterpret(path, 'responses', options, [], context);
  const found = stepsOfFile(sampleOf(opened));
  if (!found) {
    throw new Failure(
      `${path} has no question whose rows are rated by difficulty: create the job first with the jobUpsert mutation.`,
    );
  }
  const steps = `${counted(found.steps.length, 'step')}, the rows of "${found.question}"`;
  if (options.dryRun === true) {
    throw new Failure(
      `The job "${options.job}" would have ${steps}. Nothing was written in this dry run: answers can be ` +
        'checked once the job exists.',
    );
  }
  await createJob(client, options.job, statement, found);
  notice(context, `The job has ${steps}.`);
}

function withSaid(draft: DraftMapping, options: Options): DraftMapping {
  const { account, accountEach, accountByDomain, answeredOn, easiest, hardest } = options;
  const { submittedAt: _column, ...undated } = draft.answers;
  const said: DraftMapping = {
    ...draft,
    ...(account !== undefined && { accountFrom: 'same' as const, accountName: account }),
    ...(accountByDomain === true && { accountFrom: 'domain' as const }),
    ...(accountEach === true && { accountFrom: 'each' as const }),
    ...(answeredOn !== undefined && { answers: undated, answeredOn, dateOrder: null }),
  };
  return easiest === undefined || hardest === undefined ? said : withEnds(said, easiest, hardest);
}

function scaleEnd(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Use a whole number, such as 1 or 5.');
}
