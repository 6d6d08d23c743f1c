import './chart.css';
import './figure.css';
import type { ReactNode } from 'react';

interface FigureRow {
  key: string;
  /** The head of the row, then one cell for each further column. */
  cells: readonly ReactNode[];
}

interface FigureTableProps {
  title: string;
  /** What the figure shows, in one sentence. */
  summary: ReactNode;
  /** Names of the columns; the place of the marks is the one without a name. */
  columns: readonly string[];
  rows: readonly FigureRow[];
}

/** A chart that is a table: marks in one column, the same in numbers beside it. */
export function FigureTable({ title, summary, columns, rows }: FigureTableProps) {
  return (
    <figure className="card chart">
      <h2>{title}</h2>
      <figcaption className="muted">{summary}</figcaption>
      <div className="table-frame" tabIndex={0} role="group" aria-label={title}>
        <table className="table table-dense figure-table">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name === '' ? <span className="visually-hidden">Chart</span> : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
