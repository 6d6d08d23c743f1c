import type { Command } from 'commander';
import { undoAll } from '../../api/imports/import-undo.ts';
import { grouped, startProgress } from '../../progress.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { notice } from '../../cli-environment.ts';
import { connect, withConnection, type ConnectionOptions } from '../connection.ts';

interface UndoOptions extends ConnectionOptions {
  reason?: string;
  dryRun?: boolean;
  json?: boolean;
}

const HELP = `
Answers no longer count, and stay on record. Accounts that the import created are archived, unless they have
contacts, answers, outcomes or a later change. Contacts that it brought are removed, unless they have answered or
were asked to since, and what it changed of others goes back. Outcomes no longer count, and figures from before are
put back. Whatever was changed since stays and is named, as do changes to accounts that were there before.
--dry-run counts first what would be undone and what would stay. The same rows of answers come in again only under a higher --attempt of the import.`;

const REASONS: Readonly<Record<string, string>> = {
  CHANGED_SINCE: 'it was changed since',
  HAS_PEOPLE: 'it has contacts or answers',
  HAS_OUTCOMES: 'it has outcomes',
  IN_USE: 'the person has answered or was asked to',
};

/** `import undo BATCH`. */
export function addImportUndoCommand(parent: Command, context: CommandContext): void {
  withConnection(parent.command('undo').argument('<batch>'))
    .description('Undo an import, as far as nothing else has come of it since.')
    .option('--reason <text>', 'of answers: why, for the record')
    .option('--dry-run', 'count what would be undone and what would stay, and change nothing')
    .option('--json', 'end with one JSON object on stdout: undone, left')
    .addHelpText('after', HELP)
    .action((batch: string, options: UndoOptions) => undo(batch, options, context));
}

async function undo(batch: string, options: UndoOptions, context: CommandContext): Promise<void> {
  const { reason, dryRun = false, json = false } = options;
  const progress = startProgress(context, null, 'undone');
  try {
    const input = { batch, ...(reason !== undefined && { reason }), ...(dryRun && { dryRun }) };
    const client = connect(options, context);
    const { undone, left } = await undoAll(client, input, (count) => progress.update(count, count));
    for (const each of left) {
      notice(
        context,
        `${each.name} ${dryRun ? 'would stay' : 'stays'}: ${REASONS[each.reason] ?? each.reason}.`,
      );
    }
    context.stdout.write(
      json
        ? `${JSON.stringify({ undone, left })}\n`
        : aligned([
            [dryRun ? 'would be undone' : 'undone', undone],
            [dryRun ? 'would be left' : 'left', left.length],
          ]),
    );
  } finally {
    progress.stop();
  }
}

function aligned(counts: readonly (readonly [string, number])[]): string {
  const width = Math.max(...counts.map(([label]) => label.length));
  return counts.map(([label, count]) => `${label.padEnd(width)}  ${grouped(count)}\n`).join('');
}
