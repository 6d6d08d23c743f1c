import { useMemo } from 'react';
import { formatterOf } from '../words/complaints.ts';
import { columnLabel, type Header } from '../../../../../intake/table/layout/header.ts';
import { wholeNumber } from '../../../format/format.ts';
import type { Rejected } from './rejections.ts';
import { t } from '../texts.ts';

const FAULTS_SHOWN = 20;

interface RejectedTableProps {
  header: Header;
  rejected: Rejected;
  /** Total number of rejected rows. */
  rows: number;
}

/** The errors with their numbers of rows, followed by the rows: line, column, cell, and how to fix it. */
export function RejectedTable({ header, rejected, rows }: RejectedTableProps) {
  const { first, faults } = rejected;
  const left = rows - first.length;
  const words = useMemo(() => formatterOf(header), [header]);
  return (
    <>
      {faults.length < first.length ? <Faults rejected={rejected} words={words} /> : null}
      <h2>{left > 0 ? t('rejected.first', { count: first.length }) : t('rejected.all')}</h2>
      <div className="table-frame">
        <table className="table table-dense rejected">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('file.line')}
              </th>
              <th scope="col">{t('rejected.column')}</th>
              <th scope="col">{t('rejected.says')}</th>
              <th scope="col">{t('rejected.wrongAndFix')}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ row, column, reasons }, index) => (
              <tr key={index}>
                <td className="number">{row.line}</td>
                <td>
                  <Where column={column} words={words} />
                </td>
                <td className="wrong-cells">
                  <WrongCells header={header} cells={row.cells} column={column} />
                </td>
                <td>{reasons.map(words.format).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? <p className="muted">{t('rejected.more', { count: left })}</p> : null}
    </>
  );
}

/** The contents of the columns that have errors. */
function WrongCells({ header, cells, column }: WrongCellsProps) {
  const wrong = [...header.names.keys()].filter((index) =>
    column?.split('; ').includes(columnLabel(header, index)),
  );
  return wrong.map((index) => {
    const cell = cells[index] ?? '';
    return cell.trim() === '' ? (
      <span key={index} className="muted">
        {t('rejected.nothing')}
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

interface InWords {
  words: ReturnType<typeof formatterOf>;
}

/** The column with the error, or a note that it concerns the whole row. */
function Where({ column, words }: InWords & { column: string | null }) {
  if (column !== null) return words.columnShown(column);
  return <span className="muted">{t('rejected.row')}</span>;
}

function Faults({ rejected: { faults }, words }: InWords & { rejected: Rejected }) {
  return (
    <>
      <h2>{t('rejected.mostOften')}</h2>
      <div className="table-frame">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('rejected.rows')}
              </th>
              <th scope="col">{t('rejected.column')}</th>
              <th scope="col">{t('rejected.wrong')}</th>
              <th scope="col" className="number">
                {t('rejected.firstInLine')}
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, FAULTS_SHOWN).map(({ column, reasons, rows, firstLine }, index) => (
              <tr key={index}>
                <td className="number">{wholeNumber(rows)}</td>
                <td>
                  <Where column={column} words={words} />
                </td>
                <td>{reasons.map(words.format).join(' ')}</td>
                <td className="number">{firstLine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
