import type { Command } from 'commander';
import { type Erasure, ERASURES, replayErasures } from '../api/people/erasures.ts';
import { inCalls, readLedger } from '../erasures/ledger-file.ts';
import { pagesOf } from '../export/pages.ts';
import { fileSink } from '../export/sink.ts';
import { counted, grouped, startProgress } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface ReplayOptions extends ConnectionOptions {
  json?: boolean;
}

const EXPORT_HELP = `
The ledger lists who was erased and when. It contains only random internal ids, no names, addresses or texts.
Export it from the latest table, and replay it to a restored table.`;

const REPLAY_HELP = `
People whom the restored table contains again are erased again, and their submissions are rejected as before.
It is safe to repeat. Replay the ledger before you resend submissions of the time in between.`;

/** `erasures export FILE`, `erasures replay FILE`. */
export function addErasuresCommand(program: Command, context: CommandContext): void {
  const erasures = program
    .command('erasures')
    .description('Export erasures, and replay them to a restored table.');
  withConnection(erasures.command('export'))
    .description('Write the ledger of erasures to a file, one entry per line.')
    .argument('<file>', 'the file to write')
    .addHelpText('after', EXPORT_HELP)
    .action((file: string, options: ConnectionOptions) => exportLedger(file, options, context));
  withConnection(erasures.command('replay'))
    .description('Erase the same people again in a restored table.')
    .argument('<file>', 'a file written by `erasures export`')
    .option('--json', 'print one JSON object to stdout at the end: erasures, replayed')
    .addHelpText('after', REPLAY_HELP)
    .action((file: string, options: ReplayOptions) => replayLedger(file, options, context));
}

async function exportLedger(
  file: string,
  options: ConnectionOptions,
  context: CommandContext,
): Promise<void> {
  const client = connect(options, context);
  const sink = await fileSink(file, 'choose another file');
  const progress = startProgress(context, null, 'erasures');
  let count = 0;
  let isComplete = false;
  try {
    for await (const page of pagesOf<Erasure>(client, ERASURES, {})) {
      await sink.write(page.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''));
      count += page.length;
      progress.update(count, count);
    }
    isComplete = true;
  } finally {
    progress.stop();
    await sink.end(isComplete);
  }
  notice(context, `${counted(count, 'erasure')} written to ${file}.`);
}

async function replayLedger(
  file: string,
  options: ReplayOptions,
  context: CommandContext,
): Promise<void> {
  const erasures = await readLedger(file);
  const client = connect(options, context);
  const progress = startProgress(context, erasures.length, 'erasures');
  let done = 0;
  let replayed = 0;
  try {
    for (const part of inCalls(erasures)) {
      context.stop.throwIfAborted();
      replayed += await replayErasures(client, part);
      done += part.length;
      progress.update(done, done);
    }
  } finally {
    progress.stop();
  }
  const counts = { erasures: erasures.length, replayed };
  context.stdout.write(options.json === true ? `${JSON.stringify(counts)}\n` : report(counts));
}

function report({ erasures, replayed }: { erasures: number; replayed: number }): string {
  return `erasures      ${grouped(erasures)}\nerased again  ${grouped(replayed)}\n`;
}
