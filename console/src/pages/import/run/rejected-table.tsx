import { useMemo } from 'react';
import { formatterOf } from '../words/complaints.ts';
import { columnLabel, type Header } from '../../../../../intake/table/layout/header.ts';
import type { Column } from '../../../design/tables/column.tsx';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
import { wholeNumber } from '../../../format/format.ts';
import type { Rejected } from './rejections.ts';
import { t } from '../texts.ts';

const FAULTS_SHOWN = 20;

type Words = ReturnType<typeof formatterOf>;

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
        <PlainTable
          className="table-dense rejected"
          columns={[
            { id: 'line', name: t('file.line'), isNumber: true, show: ({ row }) => row.line },
            columnOf(words),
            {
              id: 'says',
              name: t('rejected.says'),
              className: 'wrong-cells',
              show: ({ row, column }) => (
                <WrongCells header={header} cells={row.cells} column={column} />
              ),
            },
            {
              id: 'wrong',
              name: t('rejected.wrongAndFix'),
              show: ({ reasons }) => reasons.map(words.format).join(' '),
            },
          ]}
          rows={first}
          keyOf={(_, at) => at}
        />
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

/** The column with the error, or a note that it concerns the whole row. */
function columnOf({ columnShown }: Words): Column<{ column: string | null }> {
  return {
    id: 'column',
    name: t('rejected.column'),
    show: ({ column }) =>
      column === null ? <span className="muted">{t('rejected.row')}</span> : columnShown(column),
  };
}

function Faults({ rejected: { faults }, words }: { rejected: Rejected; words: Words }) {
  return (
    <>
      <h2>{t('rejected.mostOften')}</h2>
      <div className="table-frame">
        <PlainTable
          className="table-dense"
          columns={[
            {
              id: 'rows',
              name: t('rejected.rows'),
              isNumber: true,
              show: ({ rows }) => wholeNumber(rows),
            },
            columnOf(words),
            {
              id: 'wrong',
              name: t('rejected.wrong'),
              show: ({ reasons }) => reasons.map(words.format).join(' '),
            },
            {
              id: 'firstLine',
              name: t('rejected.firstInLine'),
              isNumber: true,
              show: ({ firstLine }) => firstLine,
            },
          ]}
          rows={faults.slice(0, FAULTS_SHOWN)}
          keyOf={(_, at) => at}
        />
      </div>
    </>
  );
}
