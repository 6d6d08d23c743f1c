import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';
import { REJECTED_COLUMNS } from '../../table/layout/rejected-columns.ts';
import type { Header } from '../../table/layout/header.ts';
import type { Rejection } from '../draft.ts';

/**
 * The head of a file of rejected rows: line, column and reason, then the header rows of the imported
 * file, so that the rows can be fixed and imported themselves.
 */
export function rejectedHead({ rows }: Header): string {
  return rows
    .map((cells, index) => csvLine([...(index === 0 ? REJECTED_COLUMNS : ['', '', '']), ...cells]))
    .join('');
}

/** A line for each rejected row: where and why, then the row's own cells. */
export function rejectedLines(rejections: readonly Rejection[]): string {
  return rejections
    .map(({ row, column, reason }) =>
      csvLine([String(row.line), column ?? '', reason, ...row.cells]),
    )
    .join('');
}
