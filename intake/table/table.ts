import { Failure } from '../failure.ts';
import type { InspectedFile } from './csv-file.ts';
import { detectDialect } from './dialect.ts';
import { decoded } from './encoding.ts';
import type { Header } from './header.ts';
import { headerOf } from './header.ts';
import type { FileRecord } from './records.ts';
import { recordsOf } from './records.ts';

/** A row of data. */
export interface Row extends FileRecord {
  /** Rows of data are counted from 1; blank lines do not count. */
  number: number;
}

/** Where a file's data begin, and where its columns have their names. */
export interface Layout {
  /** Rows above the data. */
  headerRows: number;
  /** Which of them name the columns, from 1; several are joined. */
  nameRows: readonly number[];
}

export const PLAIN_LAYOUT: Layout = { headerRows: 1, nameRows: [1] };

/** A file as a header and a stream of rows, which is read once. */
export interface Table {
  header: Header;
  rows: AsyncGenerator<Row>;
  /** Bytes of UTF-8 that the whole text has, roughly: what `bytesRead` grows to. */
  expectedBytes: number;
}

/** Characters that the delimiter is recognised by. */
const SAMPLE = 64 * 1024;

/** Opens a file. Throws a Failure if it holds no row of data. */
export async function openTable(file: InspectedFile, layout: Layout): Promise<Table> {
  const dialect = detectDialect(await sampleOf(file));
  const records = recordsOf(decoded(file.chunks(), file.encoding), dialect, file.parse);
  const headerRows: string[][] = [];
  while (headerRows.length < layout.headerRows) {
    const next = await records.next();
    if (next.done === true) break;
    headerRows.push(next.value.cells);
  }
  const first = await records.next();
  if (first.done === true) throw new Failure(`${file.name} has no row of data below its header.`);
  return {
    header: headerOf(headerRows, layout.nameRows),
    rows: rowsOf(first.value, records),
    expectedBytes: file.encoding.startsWith('utf-16') ? file.bytes / 2 : file.bytes,
  };
}

/** Why a row does not fit its header; null if it does. */
export function widthProblem(row: Row, { names }: Header): string | null {
  const [has, needs] = [row.cells.length, names.length];
  if (has === needs) return null;
  const few = 'add the missing ones, or quote a cell that holds a line break';
  const many = 'quote the cell that holds a delimiter';
  return `has ${has} cells where the header has ${needs}: ${has < needs ? few : many}`;
}

async function* rowsOf(first: FileRecord, others: AsyncGenerator<FileRecord>): AsyncGenerator<Row> {
  let number = 1;
  yield { ...first, number };
  for await (const record of others) {
    number += 1;
    yield { ...record, number };
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
