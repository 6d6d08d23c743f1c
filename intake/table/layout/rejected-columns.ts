import { fold } from '../fold.ts';

/** Columns that a file of rejected rows has before those of the file that they come from. */
export const REJECTED_COLUMNS = ['line', 'column', 'reason'] as const;

/** Whether a file, by its first record, is one of rejected rows: its own columns then begin behind these. */
export function isRejectedFile(first: readonly string[]): boolean {
  return (
    first.length > REJECTED_COLUMNS.length &&
    REJECTED_COLUMNS.every((name, index) => fold(first[index] ?? '') === name)
  );
}
