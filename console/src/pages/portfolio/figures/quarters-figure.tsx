import { monthName, shortMonthName } from '../../../format/format.ts';
import type { PortfolioQuarterFragment, RiskBand } from '../../../generated/graphql.ts';
import { BandsFigure, type BandsRow } from '../bands-figure.tsx';
import { t } from '../texts.ts';
import type { Totals, Unit } from '../unit.ts';
import { quartersFinding } from './findings.ts';

interface QuartersFigureProps {
  quarters: readonly PortfolioQuarterFragment[];
  /** Today's totals. */
  today: Totals;
  unit: Unit;
  /** URL of the accounts in a band. */
  listOf: (band: RiskBand) => string;
}

/** The bands by quarter, up to today. */
export function QuartersFigure({ quarters, today, unit, listOf }: QuartersFigureProps) {
  const isComputed = quarters.some(({ source }) => source === 'COMPUTED');
  return (
    <BandsFigure
      title={quartersFinding(quarters, today, unit)}
      summary={[
        t('quarters.summary'),
        ...(isComputed ? [t('quarters.computed')] : []),
        ...(quarters.length === 0 ? [t('quarters.none')] : []),
      ].join(' ')}
      rowName={t('quarters.when')}
      rows={[
        ...quarters.map(rowOf),
        { key: 'today', name: t('today'), head: t('today'), totals: today, listOf },
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
