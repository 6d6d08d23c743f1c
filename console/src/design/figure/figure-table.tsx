import '../charts/chart.css';
import './figure.css';
import { type ReactNode, useId, useRef, useState } from 'react';
import { rowKeys } from '../tables/row-keys.ts';
import { t } from '../texts.ts';
import { type FigureData, FigureFiles } from './figure-files.tsx';

interface FigureRow {
  key: string;
  /** The head of the row, then one cell for each further column. */
  cells: readonly ReactNode[];
  /** The row in plain words, for who points at it or comes to it by keys. */
  says?: string;
}

/** A column by its name, or by a term with what it means. */
type FigureColumn = string | { term: string; means: string };

interface FigureTableProps {
  title: string;
  /** What the figure shows, in one sentence. */
  summary: ReactNode;
  /** The place of the marks is the one without a name. */
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  /** What is drawn above the table, where the marks are not in it; told which row is pointed at. */
  chart?: (rowAt: number | null) => ReactNode;
  /** The same as files: what they are called, and the exact figures. */
  files?: { name: string; data: FigureData };
}

/** A chart with its table: marks in one column or above it, the same in numbers, each row in words. */
export function FigureTable({ title, summary, columns, rows, chart, files }: FigureTableProps) {
  const figure = useRef<HTMLElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const spoken = useId();
  const isExplained = rows.some(({ says }) => says !== undefined);
  return (
    <figure ref={figure} className="card chart">
      <div className="figure-head">
        <h2>{title}</h2>
        {files ? <FigureFiles title={title} {...files} figure={figure} /> : null}
      </div>
      <figcaption className="muted">{summary}</figcaption>
      {chart?.(at)}
      <div className="table-frame" tabIndex={0} role="group" aria-label={title}>
        <table className={`table table-dense figure-table${chart ? '' : ' figure-marked'}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={nameOf(column)} scope="col">
                  <ColumnName column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }, row) => (
              <tr
                key={key}
                {...(isExplained && {
                  ...rowKeys(),
                  // One stop for the tab key: the arrows go on from there.
                  tabIndex: row === (at ?? 0) ? 0 : -1,
                  'aria-describedby': row === at ? spoken : undefined,
                  onFocus: () => setAt(row),
                  onMouseEnter: () => setAt(row),
                })}
              >
                <th scope="row">{head}</th>
                {cells.map((cell, cellAt) => (
                  <td key={nameOf(columns[cellAt + 1] ?? '')}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isExplained ? (
        <p id={spoken} className="figure-says label no-print">
          {(at === null ? null : rows[at]?.says) ?? t('pointAtRow')}
        </p>
      ) : null}
    </figure>
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
