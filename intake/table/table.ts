import { complaint, type Complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { Notices } from '../notices.ts';
import type { InspectedFile } from './csv-file.ts';
import { detectDialect } from './dialect.ts';
import { bytesPerCharacter, decoded } from './encoding/encoding.ts';
import { findLayout, LAYOUT_ROWS } from './layout/find-layout.ts';
import { filledGroups, groupedColumns } from './layout/grouped-columns.ts';
import { type Header, headerOf } from './layout/header.ts';
import { isKnownName } from '../suggest/known-names.ts';
import type { Layout } from './layout/layout.ts';
import { type FileRecord, recordsOf } from './records.ts';
import { isRejectedFile, REJECTED_COLUMNS } from './layout/rejected-columns.ts';
import { type Row, rowsOf } from './rows.ts';

export { PLAIN_LAYOUT, type Layout } from './layout/layout.ts';
export type { Row } from './rows.ts';

/** A file as a header and a stream of rows that can be read once. */
export interface Table {
  header: Header;
  /** The layout that was given or detected. */
  layout: Layout;
  rows: AsyncGenerator<Row>;
  /** Approximate size of the whole text in bytes of UTF-8, which is the final value of `bytesRead`. */
  expectedBytes: number;
  /** What was skipped. Grows while rows are read. */
  notices: Notices;
}

/** Number of characters to detect the delimiter from. */
const SAMPLE = 64 * 1024;

/**
 * Opens a file. Detects the header if no layout is given. Removes the extra columns of a file of rejected
 * rows, so that the original columns keep their positions. Throws a Failure if there is no row of data.
 */
export async function openTable(file: InspectedFile, said: Layout | null): Promise<Table> {
  const dialect = detectDialect(await sampleOf(file));
  const notices = new Notices();
  const records = ownColumns(
    recordsOf(decoded(file.chunks(), file.encoding), dialect, file.parse),
    notices,
  );
  const begins: FileRecord[] = [];
  const wanted = Math.max(said?.headerRows ?? 0, LAYOUT_ROWS);
  while (begins.length <= wanted) {
    const next = await records.next();
    if (next.done === true) break;
    begins.push(next.value);
  }
  const layout =
    said ??
    findLayout(
      begins.map(({ cells }) => cells),
      isKnownName,
    );
  const headerRows = begins.slice(0, layout.headerRows).map(({ cells }) => cells);
  const first = begins.slice(layout.headerRows);
  if (first.length === 0) {
    throw new FileFailure(complaint('noRowOfData', { name: file.name }));
  }
  const header = headerOf(headerRows, layout.nameRows);
  const { names } = header;
  const rows = rowsOf(first, records, names.length, notices);
  const columns = groupedColumns(names, first);
  return {
    header,
    layout,
    rows: columns.length === 0 ? rows : filledGroups(rows, { names, columns }, notices),
    expectedBytes: file.bytes / bytesPerCharacter(file.encoding),
    notices,
  };
}

/** Why a row does not fit the header. Null if it fits; missing cells count as empty. */
export function widthProblem(row: Row, { names }: Header): Complaint | null {
  const has = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (has <= names.length) return null;
  return complaint('tooManyCells', { has, columns: names.length });
}

async function* ownColumns(
  records: AsyncGenerator<FileRecord>,
  notices: Notices,
): AsyncGenerator<FileRecord> {
  let isRejected: boolean | null = null;
  for await (const record of records) {
    if (isRejected === null) {
      isRejected = isRejectedFile(record.cells);
      if (isRejected) {
        const columns = REJECTED_COLUMNS.join(', ');
        notices.add(complaint('rejectedFile'), complaint('columnsLeftOut', { columns }));
      }
    }
    if (!isRejected) {
      yield record;
      continue;
    }
    const cells = record.cells.slice(REJECTED_COLUMNS.length);
    if (cells.some((cell) => cell.trim() !== '')) yield { ...record, cells };
  }
}

async function sampleOf(file: InspectedFile): Promise<string> {
  let sample = '';
  for await (const text of decoded(file.chunks(), file.encoding)) {
    sample += text;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}
