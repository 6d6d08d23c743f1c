import type { Command } from 'commander';
import { undoAll } from '../../api/imports/import-undo.ts';
import { grouped, startProgress } from '../../progress.ts';
import { type CommandContext, notice } from '../../cli-environment.ts';
import { connect, withConnection, type ConnectionOptions } from '../connection.ts';

interface UndoOptions extends ConnectionOptions {
  reason?: string;
  dryRun?: boolean;
  json?: boolean;
}

const HELP = `
Answers no longer count, but stay on record. Accounts that the import created are archived, unless they have
contacts, answers, outcomes or later changes. Contacts that it created are removed, unless they have responded
or were asked to since; changes to other contacts are reverted. Outcomes no longer count, and earlier figures are
restored. What was changed later is kept and listed, as are changes to existing accounts.
--dry-run counts what would be undone and what would be kept. To import the same answers again, use a higher --attempt.`;

const REASONS: Readonly<Record<string, string>> = {
  CHANGED_SINCE: 'it was changed since',
  HAS_PEOPLE: 'it has contacts or answers',
  HAS_OUTCOMES: 'it has outcomes',
  IN_USE: 'the person has responded or was asked to',
};

/** `import undo BATCH`. */
export function addImportUndoCommand(parent: Command, context: CommandContext): void {
  withConnection(parent.command('undo').argument('<batch>'))
    .description('Undo an import, except for what was changed or used since.')
    .option('--reason <text>', 'the reason, for the record (only for answers, which require it)')
    .option('--dry-run', 'count what would be undone and kept, without changing anything')
    .option('--json', 'print one JSON object to stdout at the end: undone, left')
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
        `${each.name} ${dryRun ? 'would be kept' : 'was kept'}: ${REASONS[each.reason] ?? each.reason}.`,
      );
    }
    context.stdout.write(
      json
        ? `${JSON.stringify({ undone, left })}\n`
        : aligned([
            [dryRun ? 'would be undone' : 'undone', undone],
            [dryRun ? 'would be kept' : 'kept', left.length],
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
