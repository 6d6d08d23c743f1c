import type { ReactNode } from 'react';
import { PageLink } from '../../shell/address/page-link.tsx';
import { bandWord, WORST_FIRST } from '../../design/bands/band-words.ts';
import { Band } from '../../design/bands/band.tsx';
import { FigureTable } from '../../design/figure/figure-table.tsx';
import type { SortValue } from '../../design/tables/order.ts';
import type { RiskBand } from '../../generated/graphql.ts';
import { StackedBar } from './stacked-bar.tsx';
import { t } from './texts.ts';
import { currencyOf, shownValue, type Totals, type Unit, valueOf, wholeOf } from './unit.ts';

export interface BandsRow {
  key: string;
  /** Name of the row in downloads and sentences. */
  name: string;
  head: ReactNode;
  /** Null if there are no figures. */
  totals: Totals | null;
  /** URL of the accounts behind a band's figure, if there is such a list. */
  listOf?: ((band: RiskBand) => string) | undefined;
  /** An additional cell: displayed text, and value for the download. */
  extra?: { shown: string; amount: string | null };
}

interface BandsFigureProps {
  /** The finding, as a sentence. */
  title: string;
  summary: ReactNode;
  /** What a row stands for, such as a quarter or an owner. */
  rowName: string;
  rows: readonly BandsRow[];
  unit: Unit;
  file: string;
  /** Header of the additional cell. */
  extraName?: string;
  /** Query parameter of the order. Absent for rows by time, which keep their order. */
  sortName?: string;
}

/** Bands row by row, as a bar and as numbers. */
export function BandsFigure(props: BandsFigureProps) {
  const { title, summary, rowName, rows, unit, file, extraName, sortName } = props;
  const most = Math.max(0, ...rows.map(({ totals }) => (totals ? wholeOf(totals, unit) : 0)));
  return (
    <FigureTable
      title={title}
      summary={summary}
      columns={[rowName, '', ...WORST_FIRST.map(bandWord), ...(extraName ? [extraName] : [])]}
      chart={() => <BandLegend />}
      rows={rows.map((row) => ({
        key: row.key,
        says: sentenceOf(row, unit),
        values: valuesOf(row, unit),
        cells: [
          row.head,
          row.totals ? (
            <StackedBar key="bar" totals={row.totals} unit={unit} most={most} />
          ) : (
            <span key="bar" className="muted">
              {t('missing')}
            </span>
          ),
          ...WORST_FIRST.map((band) => cellOf(row, band, unit)),
          ...(extraName ? [row.extra?.shown ?? '–'] : []),
        ],
      }))}
      {...(sortName !== undefined && { sortName })}
      files={{ name: file, data: rows.map((row) => recordOf(row, rowName, extraName)) }}
    />
  );
}

/** A figure that links to its accounts. */
function cellOf({ totals, listOf }: BandsRow, band: RiskBand, unit: Unit): ReactNode {
  if (!totals) return '–';
  const shown = shownValue(valueOf(totals, band, unit), unit, currencyOf(totals));
  if (listOf === undefined || valueOf(totals, band, 'accounts') === 0) return shown;
  return (
    <PageLink key={band} href={listOf(band)}>
      {shown}
    </PageLink>
  );
}

function BandLegend() {
  return (
    <div className="portfolio-legend" aria-hidden="true">
      {WORST_FIRST.map((band) => (
        <Band key={band} band={band} />
      ))}
    </div>
  );
}

/** Sort values: the name and each band. */
function valuesOf({ name, totals }: BandsRow, unit: Unit): readonly SortValue[] {
  if (!totals) return [name];
  return [name, undefined, ...WORST_FIRST.map((band) => valueOf(totals, band, unit))];
}

function sentenceOf({ name, totals }: BandsRow, unit: Unit): string {
  if (!totals) return t('rowMissing', { name });
  const of = (band: RiskBand) => shownValue(valueOf(totals, band, unit), unit, currencyOf(totals));
  return t('rowSays', {
    name,
    high: of('HIGH'),
    medium: of('MEDIUM'),
    low: of('LOW'),
    unknown: of('UNKNOWN'),
    whole: shownValue(wholeOf(totals, unit), unit, currencyOf(totals)),
  });
}

/** Includes both units, regardless of the one shown, since the download is used on its own. */
function recordOf({ name, totals, extra }: BandsRow, rowName: string, extraName?: string) {
  const figures = WORST_FIRST.flatMap((band) => [
    [t('accountsIn', { band: bandWord(band) }), totals ? valueOf(totals, band, 'accounts') : null],
    [t('arrIn', { band: bandWord(band) }), totals ? valueOf(totals, band, 'arr') : null],
  ]);
  return {
    [rowName]: name,
    ...(Object.fromEntries(figures) as Record<string, number | null>),
    ...(extraName ? { [extraName]: extra?.amount ?? null } : {}),
  };
}
