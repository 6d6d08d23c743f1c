import type { Header } from '../../../../../intake/table/layout/header.ts';
import { columnLabel } from '../../../../../intake/table/layout/header.ts';
import { counted, wholeNumber } from '../../../format/format.ts';
import type { Rejected } from './rejections.ts';

const FAULTS_SHOWN = 20;

interface RejectedTableProps {
  header: Header;
  rejected: Rejected;
  /** How many rows there are in all. */
  rows: number;
}

/** What is wrong, in how many rows, and then the rows themselves: line, column, cell, and how to mend it. */
export function RejectedTable({ header, rejected, rows }: RejectedTableProps) {
  const { first, faults } = rejected;
  const left = rows - first.length;
  return (
    <>
      {faults.length < first.length ? <Faults rejected={rejected} /> : null}
      <h2>{left > 0 ? `The first ${counted(first.length, 'rejected row')}` : 'Rejected rows'}</h2>
      <div className="table-frame">
        <table className="table table-dense rejected">
          <thead>
            <tr>
              <th scope="col" className="number">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">It says</th>
              <th scope="col">What is wrong, and how to mend it</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ row, column, reason }) => (
              <tr key={`${row.line} ${column ?? ''} ${reason}`}>
                <td className="number">{row.line}</td>
                <td>{column ?? <span className="muted">the row</span>}</td>
                <td className="wrong-cells">
                  <WrongCells header={header} cells={row.cells} column={column} />
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <p className="muted">
          {wholeNumber(left)} more {left === 1 ? 'is' : 'are'} in the file of rejected rows.
        </p>
      ) : null}
    </>
  );
}

/** What the columns say that something is wrong with. */
function WrongCells({ header, cells, column }: WrongCellsProps) {
  const wrong = [...header.names.keys()].filter((index) =>
    column?.split('; ').includes(columnLabel(header, index)),
  );
  return wrong.map((index) => {
    const cell = cells[index] ?? '';
    return cell.trim() === '' ? (
      <span key={index} className="muted">
        nothing
      </span>
    ) : (
      <mark key={index} className="wrong-cell">
        {cell}
      </mark>
    );
  });
}

interface WrongCellsProps {
  header: Header;
  cells: readonly string[];
  column: string | null;
}

function Faults({ rejected: { faults } }: { rejected: Rejected }) {
  return (
    <>
      <h2>What is wrong most often</h2>
      <div className="table-frame">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
              <th scope="col" className="number">
                First in line
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, FAULTS_SHOWN).map(({ column, reason, rows, firstLine }) => (
              <tr key={`${column ?? ''} ${reason}`}>
                <td className="number">{wholeNumber(rows)}</td>
                <td>{column ?? <span className="muted">the row</span>}</td>
                <td>{reason}</td>
                <td className="number">{firstLine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
