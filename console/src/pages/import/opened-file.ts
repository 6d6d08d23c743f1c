import { Failure } from '../../../../intake/failure.ts';
import { Sha256 } from '../../../../intake/sha256.ts';
import type { InspectedFile } from '../../../../intake/table/csv-file.ts';
import type { Header } from '../../../../intake/table/header.ts';
import { inspect } from '../../../../intake/table/inspect.ts';
import { openTable, type Layout, type Row } from '../../../../intake/table/table.ts';
import { csvFileOf } from './csv-source.ts';

/** Rows that the columns are guessed by. */
const SAMPLE_ROWS = 500;

/** A file that was looked through once, and its first rows. */
export interface OpenedFile {
  file: InspectedFile;
  layout: Layout;
  header: Header;
  rows: readonly Row[];
}

/** Looks a file through, and reads its first rows. Throws a Failure that says what is wrong with it. */
export async function openFile(
  file: File,
  layout: Layout,
  onRead: (bytes: number) => void,
): Promise<OpenedFile> {
  if (file.size === 0) throw new Failure(`${file.name} is empty: export it once more.`);
  const inspected = await inspect(csvFileOf(file), new Sha256(), onRead);
  return readAgain(inspected, layout);
}

/** The first rows of a file whose header is elsewhere than was thought. */
export async function readAgain(file: InspectedFile, layout: Layout): Promise<OpenedFile> {
  const table = await openTable(file, layout);
  const rows: Row[] = [];
  for await (const row of table.rows) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return { file, layout, header: table.header, rows };
}
