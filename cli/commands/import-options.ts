import type { Command } from 'commander';
import type { InspectedFile } from '../../intake/table/csv-file.ts';
import type { CommandContext } from '../surroundings.ts';
import { notice } from '../surroundings.ts';
import { inspectFile } from '../table/inspect-file.ts';
import type { ConnectionOptions } from './connection.ts';
import { withConnection } from './connection.ts';

export interface ImportOptions extends ConnectionOptions {
  dryRun?: boolean;
  json?: boolean;
}

export const IMPORT_HELP = `
FILE is CSV: delimiter (comma, semicolon, tab, bar), quotes, line endings and encoding (UTF-8, UTF-16,
else windows-1252) are recognised. A leading apostrophe that an export put before = + - @ is undone.
Rejected rows go to FILE.rejected.csv with line, column and reason. Repeating an import is safe.
Exit code: 0 done, 2 done but for rejected rows, 1 nothing could be done or it broke off.`;

/** Adds the options that the three imports share. */
export function withImportOptions(command: Command): Command {
  return withConnection(command)
    .option('--dry-run', 'have the server check every row, and write nothing')
    .option('--json', 'end with one JSON object on stdout: rows, imported, unchanged, rejected');
}

/** Looks a file over, and says so where its encoding had to be guessed. */
export async function inspected(path: string, context: CommandContext): Promise<InspectedFile> {
  const file = await inspectFile(path);
  if (file.encoding === 'windows-1252') {
    notice(context, `${path} is not UTF-8: it is read as windows-1252.`);
  }
  return file;
}

export function warnOfUnknown(columns: readonly string[], context: CommandContext): void {
  if (columns.length === 0) return;
  notice(context, `Left out, as no such column is known: ${columns.join(', ')}.`);
}
