import type { Command } from 'commander';
import { retractAll } from '../api/retract.ts';
import { Failure } from '../failure.ts';
import { grouped, startProgress } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  batch?: string;
  submission?: string;
  reason: string;
  json?: boolean;
}

const HELP = `
All figures are then as if the answers had never been received; lists follow in a moment. Repeating it is
safe. To import the same rows again, use a higher --attempt.`;

/** `retract --batch NAME | --submission ID --reason TEXT`. */
export function addRetractCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('retract'))
    .description('Retract a whole import batch, or one submission.')
    .option('--batch <name>', 'the batch name that the import printed')
    .option('--submission <id>', 'the id of one submission')
    .requiredOption('--reason <text>', 'the reason, for the record')
    .option('--json', 'print one JSON object to stdout at the end: retracted')
    .addHelpText('after', HELP)
    .action((options: Options) => retract(options, context));
}

/** Retracts what the options name, and prints how many submissions were retracted. */
async function retract(options: Options, context: CommandContext): Promise<void> {
  const { batch, submission, reason, json = false } = options;
  if ((batch === undefined) === (submission === undefined)) {
    throw new Failure('Choose what to retract: --batch NAME or --submission ID.');
  }
  const target = batch === undefined ? { submissionId: submission } : { importBatch: batch };
  const retracted = await withProgress(context, (onProgress) =>
    retractAll(connect(options, context), { ...target, reason }, onProgress),
  );
  context.stdout.write(
    json ? `${JSON.stringify({ retracted })}\n` : `retracted  ${grouped(retracted)}\n`,
  );
  if (retracted > 0 && batch !== undefined) {
    notice(context, 'To import the same rows again, add --attempt 2 (then 3, …) to the import.');
  }
}

/** Shows progress on stderr while a large batch is retracted. */
async function withProgress(
  context: CommandContext,
  run: (onProgress: (retracted: number) => void) => Promise<number>,
): Promise<number> {
  const progress = startProgress(context, null, 'submissions');
  try {
    return await run((retracted) => progress.update(retracted, retracted));
  } finally {
    progress.stop();
  }
}
