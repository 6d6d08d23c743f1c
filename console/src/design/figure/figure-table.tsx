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
  /** The row header, followed by one cell per further column. */
  cells: readonly ReactNode[];
  /** The row in plain words, shown on hover and keyboard focus. */
  says?: string;
  /** Sort value for each column, if the figure can be sorted. */
  values?: readonly SortValue[];
}

/** A column name, or a term with its definition. */
type FigureColumn = string | { term: string; means: string };

interface FigureTableProps extends Omit<FigureCardProps, 'children'> {
  /** The column without a name holds the chart marks. */
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  /**
   * Chart above the table, if its marks are not in a column. Receives the index of the hovered or focused
   * row.
   */
  chart?: (rowAt: number | null) => ReactNode;
  /** Query parameter of the order. Without it, rows keep their order and headers do not sort. */
  sortName?: string;
}

const KEYS: readonly PageKey[] = ['move'];
const NO_KEYS: readonly PageKey[] = [];

/**
 * A chart with its table: marks in a column or above the table, the same data as numbers, and each row in
 * words.
 */
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
                    // Roving tabindex: Tab reaches one row, arrow keys move on from there.
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

/** The sortable columns by index. Numbers sort in descending order first. */
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
