import type { Command } from 'commander';
import { retractAll } from '../api/retract.ts';
import { Failure } from '../failure.ts';
import { grouped, startProgress } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import { notice } from '../cli-environment.ts';
import type { ConnectionOptions } from './connection.ts';
import { connect, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  batch?: string;
  submission?: string;
  reason: string;
  json?: boolean;
}

const HELP = `
Every figure is then as if the answers had never come; the lists follow in a moment. Repeating it is
safe. The same rows come in again only under a higher --attempt of the import.`;

/** `retract --batch NAME | --submission ID --reason TEXT`. */
export function addRetractCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('retract'))
    .description('Take back a whole import batch, or one submission.')
    .option('--batch <name>', 'the batch, as the import printed it')
    .option('--submission <id>', 'the id of one submission')
    .requiredOption('--reason <text>', 'why, for the record')
    .option('--json', 'end with one JSON object on stdout: retracted')
    .addHelpText('after', HELP)
    .action((options: Options) => retract(options, context));
}

/** Retracts what the options name, and prints how many submissions were retracted. */
async function retract(options: Options, context: CommandContext): Promise<void> {
  const { batch, submission, reason, json = false } = options;
  if ((batch === undefined) === (submission === undefined)) {
    throw new Failure('Say what to take back: --batch NAME or --submission ID, one of the two.');
  }
  const target = batch === undefined ? { submissionId: submission } : { importBatch: batch };
  const retracted = await withProgress(context, (onProgress) =>
    retractAll(connect(options, context), { ...target, reason }, onProgress),
  );
  context.stdout.write(
    json ? `${JSON.stringify({ retracted })}\n` : `retracted  ${grouped(retracted)}\n`,
  );
  if (retracted > 0 && batch !== undefined) {
    notice(context, 'To import the same rows again, say --attempt 2 (then 3, …) with the import.');
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
