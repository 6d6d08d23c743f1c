import { type Format, sentence } from '../../complaints/sentences.ts';
import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';
import { REJECTED_COLUMNS } from '../../table/layout/rejected-columns.ts';
import type { Header } from '../../table/layout/header.ts';
import type { Rejection } from '../parsed.ts';

/**
 * The head of a file of rejected rows: line, column and reason, then the header rows of the imported file, so
 * that the rows can be fixed and imported.
 */
export function rejectedHead({ rows }: Header): string {
  return rows
    .map((cells, index) => csvLine([...(index === 0 ? REJECTED_COLUMNS : ['', '', '']), ...cells]))
    .join('');
}

/**
 * One line per rejected row: line, column and reason, then the row's own cells. In English, unless `say` and
 * `columnShown` use another language. The names of the first three columns stay in English, since files of
 * rejected rows are recognized by them.
 */
export function rejectedLines(
  rejections: readonly Rejection[],
  format: Format = sentence,
  columnShown: (column: string) => string = (column) => column,
): string {
  return rejections
    .map(({ row, column, reasons }) => {
      const where = column === null ? '' : columnShown(column);
      return csvLine([String(row.line), where, reasons.map(format).join(' '), ...row.cells]);
    })
    .join('');
}
