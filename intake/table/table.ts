import { complaint, type Complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { Notices } from '../notices.ts';
import type { InspectedFile } from './csv-file.ts';
import { detectDialect } from './dialect.ts';
import { bytesPerCharacter, decoded } from './encoding/encoding.ts';
import { findLayout, LAYOUT_ROWS } from './layout/find-layout.ts';
import { filledGroups, groupedColumns } from './layout/grouped-columns.ts';
import type { Header } from './layout/header.ts';
import { headerOf } from './layout/header.ts';
import { isKnownName } from '../suggest/known-names.ts';
import type { Layout } from './layout/layout.ts';
import type { FileRecord } from './records.ts';
import { recordsOf } from './records.ts';
import { isRejectedFile, REJECTED_COLUMNS } from './layout/rejected-columns.ts';
import { type Row, rowsOf } from './rows.ts';

export { PLAIN_LAYOUT, type Layout } from './layout/layout.ts';
export type { Row } from './rows.ts';

/** A file as a header and a stream of rows, which is read once. */
export interface Table {
  header: Header;
  /** Where the header was found, or was said to be. */
  layout: Layout;
  rows: AsyncGenerator<Row>;
  /** Bytes of UTF-8 that the whole text has, roughly: what `bytesRead` grows to. */
  expectedBytes: number;
  /** What was passed over. Grows while rows are read. */
  notices: Notices;
}

/** Characters that the delimiter is recognised by. */
const SAMPLE = 64 * 1024;

/**
 * Opens a file. Without a layout its header is looked for. The columns that a file of rejected rows has
 * of its own are left out, so that the others are where they were. Throws a Failure if it holds no row of data.
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

/** Why a row does not fit its header; null if it does: cells that are missing are empty ones. */
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
