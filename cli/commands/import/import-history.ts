import type { Command } from 'commander';
import { latestBatches, type ListedBatch } from '../../api/imports/import-batches.ts';
import { counted, grouped } from '../../progress.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect, withConnection, type ConnectionOptions } from '../connection.ts';
import { countFrom1 } from './import-options.ts';

interface HistoryOptions extends ConnectionOptions {
  last: number;
  json?: boolean;
}

/** `import history`. */
export function addImportHistoryCommand(parent: Command, context: CommandContext): void {
  withConnection(parent.command('history'))
    .description('List imported files, newest first.')
    .option('--last <number>', 'number of imports to list, at most 100', countFrom1, 20)
    .option('--json', 'print one JSON object per line')
    .action((options: HistoryOptions) => history(options, context));
}

async function history(options: HistoryOptions, context: CommandContext): Promise<void> {
  const client = connect(options, context);
  const batches = await latestBatches(client, Math.min(100, options.last));
  const lines = batches.map((batch) =>
    options.json === true ? JSON.stringify(batch) : linesOf(batch).join('\n'),
  );
  context.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function linesOf(batch: ListedBatch): string[] {
  const { startedAt, importedBy, fileName, kind, rows, imported, unchanged, rejected } = batch;
  const counts = `${counted(rows, 'row')}: ${grouped(imported)} imported, ${grouped(unchanged)} unchanged, ${grouped(rejected)} rejected`;
  const state =
    batch.retractedAt === null
      ? batch.endedAt === null
        ? ', not completed'
        : ''
      : `, undone ${minute(batch.retractedAt)}`;
  return [
    `${minute(startedAt)}  ${fileName}  (${kind.toLowerCase().replace('_', ' ')}, by ${importedBy})`,
    `  ${counts}${state}`,
    `  batch ${batch.batch}`,
    ...batch.notices.map((text) => `  - ${text}`),
  ];
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
