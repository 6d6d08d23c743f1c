import { type ReactNode, useId, useState } from 'react';
import type { SortValue } from '../tables/order.ts';
import { type PageKey, usePageKeys } from '../tables/page-keys.ts';
import { rowKeys } from '../tables/row-keys.ts';
import { type Ordering, SortHeader } from '../tables/sort-header.tsx';
import { type SortField, useOrdered } from '../tables/use-ordered.ts';
import { t } from '../texts.ts';
import { FigureCard, type FigureCardProps } from './figure-card.tsx';

interface FigureRow {
  key: string;
  /** The head of the row, then one cell for each further column. */
  cells: readonly ReactNode[];
  /** The row in plain words, for who points at it or comes to it by keys. */
  says?: string;
  /** What it is sorted by, column by column, where the figure can be sorted. */
  values?: readonly SortValue[];
}

/** A column by its name, or by a term with what it means. */
type FigureColumn = string | { term: string; means: string };

interface FigureTableProps extends Omit<FigureCardProps, 'children'> {
  /** The place of the marks is the one without a name. */
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  /** What is drawn above the table, where the marks are not in it; told which row is pointed at. */
  chart?: (rowAt: number | null) => ReactNode;
  /** What the address calls its order, where headers sort; rows of an order of their own are not sorted. */
  sortName?: string;
}

const KEYS: readonly PageKey[] = ['move'];
const NO_KEYS: readonly PageKey[] = [];

/** A chart with its table: marks in one column or above it, the same in numbers, each row in words. */
export function FigureTable(props: FigureTableProps) {
  const { title, summary, columns, rows, chart, files, sortName = null } = props;
  const [at, setAt] = useState<number | null>(null);
  const spoken = useId();
  const { rows: shown, ordering } = useOrdered(rows, fieldsOf(rows), sortName);
  const isExplained = rows.some(({ says }) => says !== undefined);
  usePageKeys(isExplained ? KEYS : NO_KEYS);
  return (
    <FigureCard title={title} summary={summary} files={files}>
      {chart?.(at)}
      <div className="table-frame" tabIndex={0} role="group" aria-label={title}>
        <table className={`table table-dense figure-table${chart ? '' : ' figure-marked'}`}>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <Header key={nameOf(column)} column={column} place={place} ordering={ordering} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, shownAt) => {
              const [head, ...cells] = row.cells;
              const place = rows.indexOf(row);
              return (
                <tr
                  key={row.key}
                  {...(isExplained && {
                    ...rowKeys(),
                    // One stop for the tab key: the arrows go on from there.
                    tabIndex: (at === null ? shownAt === 0 : place === at) ? 0 : -1,
                    'aria-describedby': place === at ? spoken : undefined,
                    onFocus: () => setAt(place),
                    onMouseEnter: () => setAt(place),
                  })}
                >
                  <th scope="row">{head}</th>
                  {cells.map((cell, cellAt) => (
                    <td key={nameOf(columns[cellAt + 1] ?? '')}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isExplained ? (
        <p id={spoken} className="figure-says label no-print">
          {(at === null ? null : rows[at]?.says) ?? t('pointAtRow')}
        </p>
      ) : null}
    </FigureCard>
  );
}

/** What the rows can be sorted by: columns by their place, numbers from the greatest on. */
function fieldsOf(rows: readonly FigureRow[]): ReadonlyMap<string, SortField<FigureRow>> {
  const places = Math.max(0, ...rows.map(({ values }) => values?.length ?? 0));
  const fields = Array.from({ length: places }, (_, place) => {
    const valueOf = ({ values }: FigureRow) => values?.[place];
    const known = rows.map(valueOf).find((value) => value !== undefined);
    return { place, known, valueOf };
  });
  return new Map(
    fields
      .filter(({ known }) => known !== undefined)
      .map(({ place, known, valueOf }) => [
        String(place),
        { first: typeof known === 'number' ? 'DESC' : 'ASC', valueOf },
      ]),
  );
}

interface HeaderProps {
  column: FigureColumn;
  place: number;
  ordering: Ordering | null;
}

function Header({ column, place, ordering }: HeaderProps) {
  const by = String(place);
  if (ordering && by in ordering.orders) {
    return <SortHeader by={by} name={nameOf(column)} ordering={ordering} />;
  }
  return (
    <th scope="col">
      <ColumnName column={column} />
    </th>
  );
}

function nameOf(column: FigureColumn): string {
  return typeof column === 'string' ? column : column.term;
}

function ColumnName({ column }: { column: FigureColumn }) {
  if (column === '') return <span className="visually-hidden">{t('chart')}</span>;
  if (typeof column === 'string') return column;
  return <abbr title={column.means}>{column.term}</abbr>;
}
