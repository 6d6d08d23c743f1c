import { monthName, percent, wholeNumber } from '../../../format/format.ts';
import type { PortfolioQuarterFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { currencyOf, shownValue, type Totals, type Unit, valueOf, wholeOf } from '../unit.ts';

/** An owner or a segment. The key is empty for accounts without one. */
interface PartRow {
  key: string;
  name: string;
  totals: Totals;
}

/** Names the owner or segment with the most at high risk, or none in case of a tie. */
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
  // `No owner has the most accounts` would say the opposite.
  if (most.key === '') return t(`${parts}.unnamed.${unit}`, given);
  return t(`${parts}.${unit}`, { ...given, name: most.name });
}

/**
 * Compares what is at high risk today with the last known quarter. If fewer are at high risk but more have no
 * answers, mentions that too, since it is no progress.
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

/** The page's key figure: the share of accounts with answers that are at low risk. */
export function northStar(today: Totals): string {
  if (knownOf(today) === 0) return t('star.unknown');
  return t('star.heading', { share: percent(Math.round(lowShare(today))) });
}

/** The key figure at the end of the last known quarter. Empty if there is none. */
export function northStarBefore(
  quarters: readonly Pick<PortfolioQuarterFragment, 'day' | 'source' | 'bands'>[],
): string {
  const last = quarters.findLast(({ source }) => source !== 'MISSING');
  if (!last || knownOf(last.bands) === 0) return '';
  const before = percent(Math.round(lowShare(last.bands)));
  return t('star.before', { before, month: monthName(last.day) });
}

/** Number of accounts with answers. */
export function knownOf(bands: Totals): number {
  return wholeOf(bands, 'accounts') - valueOf(bands, 'UNKNOWN', 'accounts');
}

/** The percentage of accounts with answers that are at low risk. */
function lowShare(bands: Totals): number {
  return (100 * valueOf(bands, 'LOW', 'accounts')) / knownOf(bands);
}
