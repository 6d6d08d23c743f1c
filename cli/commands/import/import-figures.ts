import { Option, type Command } from 'commander';
import {
  type FigureKind,
  MARKET_COLUMN_OF,
  RATING_COLUMN_OF,
} from '../../../intake/figure-fields.ts';
import type { JobSteps } from '../../../intake/import/responses/response-plan.ts';
import type { PercentForm } from '../../../intake/values/percent.ts';
import type { GraphqlClient } from '../../api/client.ts';
import { solutionsOf } from '../../api/figures.ts';
import { requireJob } from '../../api/job.ts';
import { importFile } from '../../import/import-file.ts';
import {
  assertReadyToImport,
  CHOOSE_COLUMN,
  type Hints,
  MONTH_HINTS,
  openAndInterpret,
} from '../../import/open-file.ts';
import { reportColumns } from '../../import/report-columns.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import { IMPORT_HELP, withImportOptions, type ImportOptions } from './import-options.ts';

interface FigureOptions extends ImportOptions {
  job: string;
  percent?: PercentForm;
}

const HELP = (names: object): string => `
The columns are found by their headers: ${Object.keys(names).join(', ')}. step is the step's key or
statement, and ces the percentage who find it difficult: 45, 45 % or, with --percent share, 0.45. Rows of the
same source are written together, all or none. Steps without a row keep their figures.`;

const HINTS: Hints = {
  chooseStep: CHOOSE_COLUMN,
  choosePercent: CHOOSE_COLUMN,
  chooseCompetitor: CHOOSE_COLUMN,
  ...MONTH_HINTS,
  sayShareOrPercent: 'Use --percent share or --percent percent.',
};

/** `import market|ratings FILE`. */
export function addImportFiguresCommands(parent: Command, context: CommandContext): void {
  figures(parent.command('market'), 'market', MARKET_COLUMN_OF, context).description(
    'Import how difficult the market finds the steps of a job.',
  );
  figures(parent.command('ratings'), 'ratings', RATING_COLUMN_OF, context).description(
    'Import how difficult the steps of a job are with competitors.',
  );
}

function figures(
  command: Command,
  kind: FigureKind,
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
    .addHelpText('after', HELP(names) + IMPORT_HELP)
    .action((path: string, options: FigureOptions) => importFigures(path, kind, options, context));
}

async function importFigures(
  path: string,
  kind: FigureKind,
  options: FigureOptions,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, saveMapping } = options;
  const client = connect(options, context);
  const job = await jobOf(client, options.job, kind);
  const { opened, draft: guess } = await openAndInterpret(path, kind, options, [], context);
  const draft = { ...guess, percentForm: options.percent ?? guess.percentForm };
  assertReadyToImport({ opened, draft }, HINTS, context);
  reportColumns(opened.header, draft[kind], context);
  await importFile({ opened, draft, job, client, dryRun, json, saveMapping }, context);
}

async function jobOf(client: GraphqlClient, key: string, kind: FigureKind): Promise<JobSteps> {
  const job = await requireJob(client, key);
  return kind === 'ratings' ? { ...job, solutions: await solutionsOf(client, key) } : job;
}
