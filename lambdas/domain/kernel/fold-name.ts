/**
 * Folds a name for comparison: NFKC-normalized, trimmed and case-folded. Converts to upper case first,
 * because only then do ß and ss, and ς and σ, become equal.
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC');
}
