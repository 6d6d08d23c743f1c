import { REASON_WORDS, REASONS } from '../mapping/efforts.ts';
import { fold } from '../table/fold.ts';

/** Minimum share of a column's distinct values that must be reasons. */
const MOSTLY = 0.8;
const NAMES: ReadonlySet<string> = new Set([...REASONS.map(fold), ...REASON_WORDS.keys()]);

/**
 * Whether the cells of a column, ignoring empty ones, are mostly reasons from the list rather than free text.
 */
export function holdsReasons(cells: readonly string[]): boolean {
  const said = new Set(cells.map(fold).filter((cell) => cell !== ''));
  const known = [...said].filter((cell) => NAMES.has(cell)).length;
  return known > 0 && known / said.size >= MOSTLY;
}
