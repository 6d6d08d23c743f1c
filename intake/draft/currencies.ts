import { currencyIn } from '../values/money.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { cellsOf, tellingCells, type Sample } from './sample.ts';

export const DEFAULT_CURRENCY = 'USD';

/** Currencies that a file's amounts are in, as far as they are written down. */
export function currenciesOf({ accounts }: DraftMapping, sample: Sample): string[] {
  const stated = cellsOf(sample, [accounts.currencyCode]).map((cell) => cell.trim().toUpperCase());
  const beside = tellingCells(sample, accounts.arr).flatMap((cell) => currencyIn(cell) ?? []);
  const codes = [...stated, ...beside].filter((code) => /^[A-Z]{3}$/.test(code));
  return [...new Set(codes)];
}
