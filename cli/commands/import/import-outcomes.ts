import { InvalidArgumentError, type Command } from 'commander';
import { OUTCOME_COLUMN_OF } from '../../../intake/outcome-fields.ts';
import { OUTCOME_KINDS, type OutcomeMeaning } from '../../../intake/suggest/suggest-outcome.ts';
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

interface OutcomeOptions extends ImportOptions {
  outcome?: Readonly<Record<string, OutcomeMeaning>>;
}

const HELP = `
The columns are found by their headers: ${Object.keys(OUTCOME_COLUMN_OF).join(', ')}. account is the
account's id or name, kind is renewed, expanded, contracted or churned in one of eight languages, and occurredOn
is the date of the outcome. Map other words with --outcome "Closed lost=CHURNED"; rows mapped to NONE are
skipped. decidedAt is the date of the decision, and reason is the reason for it.`;

const HINTS: Hints = {
  chooseOutcomeAccount: CHOOSE_COLUMN,
  chooseOutcome: CHOOSE_COLUMN,
  chooseOutcomeDay: CHOOSE_COLUMN,
  ...MONTH_HINTS,
  sayOutcomes: 'Use --outcome "WORD=CHURNED", or RENEWED, EXPANDED, CONTRACTED, NONE.',
};

/** `import outcomes FILE`. */
export function addImportOutcomesCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('outcomes').argument('<file>'))
    .description('Import account outcomes: renewals, expansions, contractions and churn.')
    .option('--outcome <word=kind>', 'what a word for an outcome means (repeatable)', outcomeSaid)
    .addHelpText('after', HELP + IMPORT_HELP)
    .action((path: string, options: OutcomeOptions) => importOutcomes(path, options, context));
}

async function importOutcomes(
  path: string,
  options: OutcomeOptions,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, saveMapping } = options;
  const client = connect(options, context);
  const { opened, draft: guess } = await openAndInterpret(path, 'outcomes', options, [], context);
  const draft = { ...guess, outcomeWords: { ...guess.outcomeWords, ...options.outcome } };
  assertReadyToImport({ opened, draft }, HINTS, context);
  reportColumns(opened.header, draft.outcomes, context);
  await importFile({ opened, draft, job: null, client, dryRun, json, saveMapping }, context);
}

function outcomeSaid(
  text: string,
  before: OutcomeOptions['outcome'] = {},
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
