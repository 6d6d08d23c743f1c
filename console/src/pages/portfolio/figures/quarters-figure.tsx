import { monthName, shortMonthName } from '../../../format/format.ts';
import type { PortfolioQuarterFragment } from '../../../generated/graphql.ts';
import { BandsFigure, type BandsRow } from '../bands-figure.tsx';
import { t } from '../texts.ts';
import { currencyOf, shownValue, type Totals, type Unit, valueOf } from '../unit.ts';

interface QuartersFigureProps {
  quarters: readonly PortfolioQuarterFragment[];
  /** How things stand today. */
  today: Totals;
  unit: Unit;
}

/** How the bands developed over quarters, up to today. */
export function QuartersFigure({ quarters, today, unit }: QuartersFigureProps) {
  const isComputed = quarters.some(({ source }) => source === 'COMPUTED');
  return (
    <BandsFigure
      title={findingOf(quarters, today, unit)}
      summary={[
        t('quarters.summary'),
        ...(isComputed ? [t('quarters.computed')] : []),
        ...(quarters.length === 0 ? [t('quarters.none')] : []),
      ].join(' ')}
      rowName={t('quarters.when')}
      rows={[
        ...quarters.map(rowOf),
        { key: 'today', name: t('today'), head: t('today'), totals: today },
      ]}
      unit={unit}
      file="portfolio-by-quarter"
    />
  );
}

function rowOf({ day, source, bands }: PortfolioQuarterFragment): BandsRow {
  const name = shortMonthName(day);
  return {
    key: day,
    name,
    head:
      source === 'COMPUTED' ? (
        <>
          {name} <span className="muted label portfolio-note">{t('computed')}</span>
        </>
      ) : (
        name
      ),
    totals: source === 'MISSING' ? null : bands,
  };
}

/** `End of September 2026`. */
export function endName(day: string): string {
  return t('endOf', { month: monthName(day) });
}

/** What is at high risk today against the last quarter that is known. */
function findingOf(
  quarters: readonly PortfolioQuarterFragment[],
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
  return t(`finding.${unit}.${direction}`, {
    ...given,
    difference: words(Math.abs(difference)),
    month: monthName(last.day),
  });
}
