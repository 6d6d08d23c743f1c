/**
 * A name as it is compared: compatibility-normalised (NFKC), trimmed and case-folded. Upper case
 * first, because only so do ß and ss, ς and σ meet.
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC');
}
