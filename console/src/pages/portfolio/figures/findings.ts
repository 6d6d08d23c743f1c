import { monthName, percent, wholeNumber } from '../../../format/format.ts';
import type { PortfolioQuarterFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { currencyOf, shownValue, type Totals, type Unit, valueOf, wholeOf } from '../unit.ts';

/** An owner or a segment; the key of those without one is empty. */
interface PartRow {
  key: string;
  name: string;
  totals: Totals;
}

/** Which part has the most at high risk; where several have as much, none is named. */
export function partsFinding(
  rows: readonly PartRow[],
  unit: Unit,
  parts: 'owners' | 'segments',
): string {
  const highOf = (row: { totals: Totals }) => valueOf(row.totals, 'HIGH', unit);
  const [most] = rows.toSorted((a, b) => highOf(b) - highOf(a));
  if (!most || highOf(most) === 0) return t(`${parts}.none`);
  const count = highOf(most);
  const given = { count, worth: shownValue(count, unit, currencyOf(most.totals)) };
  const leading = rows.filter((row) => highOf(row) === count).length;
  if (leading > 1) {
    return t(`${parts}.tie.${unit}`, {
      ...given,
      leading: wholeNumber(leading),
      all: wholeNumber(rows.length),
    });
  }
  // "No owner has the most accounts" would say the opposite.
  if (most.key === '') return t(`${parts}.unnamed.${unit}`, given);
  return t(`${parts}.${unit}`, { ...given, name: most.name });
}

/**
 * What is at high risk today against the last quarter that is known. Less at high risk is no progress where more went
 * silent, so the title says that too.
 */
export function quartersFinding(
  quarters: readonly Pick<PortfolioQuarterFragment, 'day' | 'source' | 'bands'>[],
  today: Totals,
  unit: Unit,
): string {
  const now = valueOf(today, 'HIGH', unit);
  const last = quarters.findLast(({ source }) => source !== 'MISSING');
  const words = (value: number) => shownValue(value, unit, currencyOf(today));
  const given = { count: now, worth: words(now) };
  if (!last) return t(`finding.${unit}.alone`, given);
  const difference = now - valueOf(last.bands, 'HIGH', unit);
  const direction = difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';
  const finding = t(`finding.${unit}.${direction}`, {
    ...given,
    difference: words(Math.abs(difference)),
    month: monthName(last.day),
  });
  const unknown = valueOf(today, 'UNKNOWN', unit) - valueOf(last.bands, 'UNKNOWN', unit);
  if (difference >= 0 || unknown <= 0) return finding;
  return t('finding.moreUnknown', { finding, difference: words(unknown), count: unknown });
}

/** The one figure of the page: the share of accounts with answers that are in band Low. */
export function northStar(today: Totals): string {
  if (knownOf(today) === 0) return t('star.unknown');
  return t('star.heading', { share: percent(Math.round(lowShare(today))) });
}

/** What it was at the end of the last quarter that is known; nothing where none is. */
export function northStarBefore(
  quarters: readonly Pick<PortfolioQuarterFragment, 'day' | 'source' | 'bands'>[],
): string {
  const last = quarters.findLast(({ source }) => source !== 'MISSING');
  if (!last || knownOf(last.bands) === 0) return '';
  const before = percent(Math.round(lowShare(last.bands)));
  return t('star.before', { before, month: monthName(last.day) });
}

/** Accounts of which anything is known. */
export function knownOf(bands: Totals): number {
  return wholeOf(bands, 'accounts') - valueOf(bands, 'UNKNOWN', 'accounts');
}

/** Those at low risk, in percent of those of which anything is known. */
function lowShare(bands: Totals): number {
  return (100 * valueOf(bands, 'LOW', 'accounts')) / knownOf(bands);
}
