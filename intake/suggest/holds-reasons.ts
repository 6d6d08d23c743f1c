import { REASON_WORDS, REASONS } from '../mapping/efforts.ts';
import { fold } from '../table/fold.ts';

/** Share of the words in a column that must be reasons. */
const MOSTLY = 0.8;
const NAMES: ReadonlySet<string> = new Set([...REASONS.map(fold), ...REASON_WORDS.keys()]);

/** Whether what cells say, so far as they are filled, are reasons from the list and no words of one's own. */
export function holdsReasons(cells: readonly string[]): boolean {
  const said = new Set(cells.map(fold).filter((cell) => cell !== ''));
  const known = [...said].filter((cell) => NAMES.has(cell)).length;
  return known > 0 && known / said.size >= MOSTLY;
}
