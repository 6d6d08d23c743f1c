import { WORST_FIRST } from '../../design/bands/band-words.ts';
import { compactMoney, wholeNumber } from '../../format/format.ts';
import type { BandTotalFragment, RiskBand } from '../../generated/graphql.ts';

/** The unit of the figures: number of accounts, or their ARR. */
export type Unit = 'accounts' | 'arr';

export type Totals = readonly BandTotalFragment[];

export function valueOf(totals: Totals, band: RiskBand, unit: Unit): number {
  const total = totals.find((each) => each.band === band);
  if (!total) return 0;
  return unit === 'accounts' ? total.accounts : Number(total.arr.amount);
}

/** Sum over all bands, including UNKNOWN. */
export function wholeOf(totals: Totals, unit: Unit): number {
  return WORST_FIRST.reduce((sum, band) => sum + valueOf(totals, band, unit), 0);
}

/** `12`, or `$1.9M`. */
export function shownValue(value: number, unit: Unit, currencyCode: string): string {
  return unit === 'accounts'
    ? wholeNumber(value)
    : compactMoney({ amount: String(value), currencyCode });
}

export function currencyOf(totals: Totals): string {
  return totals[0]?.arr.currencyCode ?? 'USD';
}
