import { currencyIn } from '../values/money.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { cellsOf, tellingCells, type Sample } from './sample.ts';

export const DEFAULT_CURRENCY = 'USD';

/** The currencies that a file states for its amounts. */
export function currenciesOf({ accounts }: DraftMapping, sample: Sample): string[] {
  const stated = cellsOf(sample, [accounts.currencyCode]).map((cell) => cell.trim().toUpperCase());
  const beside = tellingCells(sample, accounts.arr).flatMap((cell) => currencyIn(cell) ?? []);
  const codes = [...stated, ...beside].filter((code) => /^[A-Z]{3}$/.test(code));
  return [...new Set(codes)];
}

/** The currency of all amounts if every amount states the same one, otherwise the default. */
export function usualCurrency(draft: DraftMapping, sample: Sample): string {
  const [currency, another] = currenciesOf(draft, sample);
  if (currency === undefined || another !== undefined) return DEFAULT_CURRENCY;
  const { arr, currencyCode } = draft.accounts;
  const amounts = tellingCells(sample, arr).filter((cell) => /\d/.test(cell));
  const isStated = currencyCode !== undefined || amounts.every((cell) => currencyIn(cell) !== null);
  return isStated ? currency : DEFAULT_CURRENCY;
}
