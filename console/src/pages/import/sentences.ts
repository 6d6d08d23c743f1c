import { compactBytes } from '../../format/format.ts';
import type { ImportState } from './import-session.ts';
import type { RunState } from './run/import-run.ts';
import { t } from './texts.ts';

/** The page's heading, by stage of the import. */
export function headline(state: ImportState): string {
  switch (state.stage) {
    case 'choosing':
      return t('heading');
    case 'reading':
      return t('reading', { file: state.name });
    case 'mapping':
      return t('mapping', { file: state.opened.file.name });
    case 'running':
      return runHeadline(state.opened.file.name, state.run);
  }
}

function runHeadline(file: string, { dryRun, counts, end }: RunState): string {
  const { imported, unchanged, rejected } = counts;
  const good = imported + unchanged;
  if (end === null) return dryRun ? t('checking', { file }) : t('importing', { file });
  if (end.kind !== 'done') {
    return dryRun ? t('checkBroke', { file }) : t('importBroke', { file, good });
  }
  if (!dryRun) return t('imported', { good, rejected });
  return imported === 0 && unchanged > 0
    ? t('nothingNew', { good, rejected })
    : t('canBeImported', { count: imported, rejected });
}

/** How a file was read, in one line. */
export function fileFacts(
  { bytes, encoding }: { bytes: number; encoding: string },
  columns: number,
): string {
  return t('fileFacts', { size: compactBytes(bytes), columns, encoding });
}
