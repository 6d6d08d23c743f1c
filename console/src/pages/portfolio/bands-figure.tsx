import type { ReactNode } from 'react';
import { RoomLink } from '../../shell/address/room-link.tsx';
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
  /** What the row is called in a file and in a sentence. */
  name: string;
  head: ReactNode;
  /** Null: there are no figures. */
  totals: Totals | null;
  /** The address of the list that the figure of a band stands for, where there is one. */
  listOf?: ((band: RiskBand) => string) | undefined;
  /** One more cell, in words and for the file. */
  extra?: { shown: string; amount: string | null };
}

interface BandsFigureProps {
  /** The finding, as a sentence. */
  title: string;
  summary: ReactNode;
  /** What the rows are: a quarter, an owner. */
  rowName: string;
  rows: readonly BandsRow[];
  unit: Unit;
  file: string;
  /** The name of the further cell. */
  extraName?: string;
  /** What the address calls its order; rows of time are in their own. */
  sortName?: string;
}

/** Bands row by row: a bar, and the same in numbers. */
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

/** A figure, which leads to its accounts. */
function cellOf({ totals, listOf }: BandsRow, band: RiskBand, unit: Unit): ReactNode {
  if (!totals) return '–';
  const shown = shownValue(valueOf(totals, band, unit), unit, currencyOf(totals));
  if (listOf === undefined || valueOf(totals, band, 'accounts') === 0) return shown;
  return (
    <RoomLink key={band} href={listOf(band)}>
      {shown}
    </RoomLink>
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

/** By the name and by each band. */
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

/** Both units, whichever is shown: a file is looked at again without the page. */
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
