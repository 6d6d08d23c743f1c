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

/** The currency that all amounts of a file are in, where every one says so; else the default. */
export function usualCurrency(draft: DraftMapping, sample: Sample): string {
  const [currency, another] = currenciesOf(draft, sample);
  if (currency === undefined || another !== undefined) return DEFAULT_CURRENCY;
  const { arr, currencyCode } = draft.accounts;
  const amounts = tellingCells(sample, arr).filter((cell) => /\d/.test(cell));
  const isStated = currencyCode !== undefined || amounts.every((cell) => currencyIn(cell) !== null);
  return isStated ? currency : DEFAULT_CURRENCY;
}
