import { fold } from '../fold.ts';

/** Columns that precede the original ones in a file of rejected rows. */
export const REJECTED_COLUMNS = ['line', 'column', 'reason'] as const;

/** Whether the first record is that of a file of rejected rows. If so, the original columns follow these. */
export function isRejectedFile(first: readonly string[]): boolean {
  return (
    first.length > REJECTED_COLUMNS.length &&
    REJECTED_COLUMNS.every((name, index) => fold(first[index] ?? '') === name)
  );
}
