import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  MARKET_COLUMN_OF,
  OUTCOME_COLUMN_OF,
  RATING_COLUMN_OF,
} from '../../../intake/fact-fields.ts';
import { recordColumns } from '../../../intake/draft/record-columns.ts';
import type { JobSteps } from '../../../intake/import/responses/response-plan.ts';
import { OUTCOME_KINDS, type OutcomeMeaning } from '../../../intake/suggest/suggest-outcome.ts';
import type { PercentForm } from '../../../intake/values/percent.ts';
import type { GraphqlClient } from '../../api/client.ts';
import { solutionsOf } from '../../api/figures.ts';
import { requireJob } from '../../api/job.ts';
import { importFile } from '../../import/import-file.ts';
import { reportColumns } from '../../import/report-columns.ts';
import { type Hints, assertReadyToImport, openAndInterpret } from '../../import/open-file.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import { IMPORT_HELP, withImportOptions, type ImportOptions } from './import-options.ts';

interface FactOptions extends ImportOptions {
  outcome?: Readonly<Record<string, OutcomeMeaning>>;
  job?: string;
  percent?: PercentForm;
}

type FactKind = 'outcomes' | 'market' | 'ratings';

const columns = (names: object): string => Object.keys(names).join(', ');

const OUTCOMES_HELP = `
The columns are found by their headers: ${columns(OUTCOME_COLUMN_OF)}. account is the
account's id or name, kind is renewed, expanded, contracted or churned in one of eight languages, and occurredOn
is the date of the outcome. Map other words with --outcome "Closed lost=CHURNED"; rows mapped to NONE are
skipped. decidedAt is the date of the decision, and reason is the reason for it.`;

const FIGURES_HELP = (names: object): string => `
The columns are found by their headers: ${columns(names)}. step is the step's key or
statement, and ces the percentage who find it difficult: 45, 45 % or, with --percent share, 0.45. Rows of the
same source are written together, all or none. Steps without a row keep their figures.`;

const COLUMN = 'Use --map FIELD=COLUMN.';
const MONTH = 'Use --date-order MM/DD/YYYY or DD/MM/YYYY.';

const HINTS: Hints = {
  chooseOutcomeAccount: COLUMN,
  chooseOutcome: COLUMN,
  chooseOutcomeDay: COLUMN,
  chooseStep: COLUMN,
  choosePercent: COLUMN,
  chooseCompetitor: COLUMN,
  sayMonth: MONTH,
  sayMonthContradicted: MONTH,
  sayOutcomes: 'Use --outcome "WORD=CHURNED", or RENEWED, EXPANDED, CONTRACTED, NONE.',
  sayShareOrPercent: 'Use --percent share or --percent percent.',
};

/** `import outcomes|market|ratings FILE`. */
export function addImportFactsCommands(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('outcomes').argument('<file>'))
    .description('Import account outcomes: renewals, expansions, contractions and churn.')
    .option('--outcome <word=kind>', 'what a word for an outcome means (repeatable)', outcomeSaid)
    .addHelpText('after', OUTCOMES_HELP + IMPORT_HELP)
    .action((path: string, options: FactOptions) =>
      importFacts(path, 'outcomes', options, context),
    );
  figures(parent.command('market'), 'market', MARKET_COLUMN_OF, context).description(
    'Import how difficult the market finds the steps of a job.',
  );
  figures(parent.command('ratings'), 'ratings', RATING_COLUMN_OF, context).description(
    'Import how difficult the steps of a job are with competitors.',
  );
}

function figures(
  command: Command,
  kind: FactKind,
  names: object,
  context: CommandContext,
): Command {
  return withImportOptions(command.argument('<file>'))
    .requiredOption('--job <key>', 'the job that the figures are about')
    .addOption(
      new Option('--percent <form>', 'how to read a number up to 1 without a percent sign').choices(
        ['percent', 'share'],
      ),
    )
    .addHelpText('after', FIGURES_HELP(names) + IMPORT_HELP)
    .action((path: string, options: FactOptions) => importFacts(path, kind, options, context));
}

async function importFacts(
  path: string,
  kind: FactKind,
  options: FactOptions,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, saveMapping } = options;
  const client = connect(options, context);
  const job = options.job === undefined ? null : await jobOf(client, options.job, kind);
  const { opened, draft: guess } = await openAndInterpret(path, kind, options, [], context);
  const draft = {
    ...guess,
    outcomeWords: { ...guess.outcomeWords, ...options.outcome },
    percentForm: options.percent ?? guess.percentForm,
  };
  assertReadyToImport({ opened, draft }, HINTS, context);
  reportColumns(opened.header, recordColumns(draft, kind), context);
  await importFile({ opened, draft, job, client, dryRun, json, saveMapping }, context);
}

async function jobOf(client: GraphqlClient, key: string, kind: FactKind): Promise<JobSteps> {
  const job = await requireJob(client, key);
  return kind === 'ratings' ? { ...job, solutions: await solutionsOf(client, key) } : job;
}

function outcomeSaid(
  text: string,
  before: FactOptions['outcome'] = {},
): Record<string, OutcomeMeaning> {
  const at = text.lastIndexOf('=');
  const kind = text
    .slice(at + 1)
    .trim()
    .toUpperCase();
  const known = [...OUTCOME_KINDS, 'NONE' as const].find((each) => each === kind);
  if (at < 1 || !known) {
    throw new InvalidArgumentError(`Write word=${OUTCOME_KINDS.join('|')}|NONE.`);
  }
  return { ...before, [text.slice(0, at).trim()]: known };
}
