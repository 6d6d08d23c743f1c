import { compactBytes, counted } from '../../format/format.ts';
import type { ImportState } from './import-session.ts';
import type { RunState } from './run/import-run.ts';

/** What the page is about, by where the import stands. */
export function headline(state: ImportState): string {
  switch (state.stage) {
    case 'choosing':
      return 'Import accounts, contacts, answers and more from a file';
    case 'reading':
      return `Looking through ${state.name}`;
    case 'mapping':
      return `What do the columns of ${state.opened.file.name} mean?`;
    case 'running':
      return runHeadline(state.opened.file.name, state.run);
  }
}

function runHeadline(name: string, { dryRun, tally, end }: RunState): string {
  const { imported, unchanged, rejected } = tally;
  const good = `${counted(imported + unchanged, 'row')} ${imported + unchanged === 1 ? 'is' : 'are'}`;
  if (end === null) return `${dryRun ? 'Checking' : 'Importing'} ${name}`;
  if (end.kind !== 'done') {
    if (dryRun) return `The check of ${name} did not come to its end`;
    return `The import of ${name} did not come to its end: ${good} in`;
  }
  if (!dryRun) {
    const refused = `, ${counted(rejected, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected`;
    return `${good} in${rejected === 0 ? '' : refused}`;
  }
  const bad = rejected === 0 ? '' : `, ${counted(rejected, 'row')} cannot`;
  const isNothingNew = imported === 0 && unchanged > 0;
  return isNothingNew
    ? `Nothing is new: ${good} in already${rejected === 0 ? '' : `, ${counted(rejected, 'row')} cannot be`}`
    : `${counted(imported, 'row')} can be imported${bad}`;
}

/** How a file was read, in a line. */
export function fileFacts(
  { bytes, encoding }: { bytes: number; encoding: string },
  columns: number,
): string {
  return `${compactBytes(bytes)}, ${counted(columns, 'column')}, read as ${encoding}`;
}
