import type { InspectedFile } from '../table/csv-file.ts';
import { type Header, isImportId } from '../table/layout/header.ts';
import type { Layout } from '../table/layout/layout.ts';
import { openTable, type Row } from '../table/table.ts';
import { ColumnScan, type ColumnValues, type Sample } from './sample.ts';

/** Number of rows that are displayed and used for guessing the columns. */
const SAMPLE_ROWS = 500;

/** A file that was read once: its header, its first rows, and the values of its columns over all rows. */
export interface OpenedFile {
  file: InspectedFile;
  layout: Layout;
  header: Header;
  rows: readonly Row[];
  columns: readonly ColumnValues[];
}

/**
 * Reads the whole file. Detects the header if no layout is given. Calls `onRead` with the share that has been
 * read, 0 to 1.
 */
export async function readTable(
  file: InspectedFile,
  layout: Layout | null,
  onRead: (share: number) => void = () => undefined,
): Promise<OpenedFile> {
  const table = await openTable(file, layout);
  const scan = new ColumnScan(table.header);
  const rows: Row[] = [];
  let told = 0;
  for await (const row of table.rows) {
    if (rows.length < SAMPLE_ROWS) rows.push(row);
    scan.add(row);
    const share = row.bytesRead / table.expectedBytes;
    if (share - told < 0.01) continue;
    told = share;
    onRead(Math.min(1, share));
  }
  return { file, layout: table.layout, header: table.header, rows, columns: scan.columns };
}

/** The data that guesses are based on. */
export function sampleOf({ header, layout, rows, columns }: SampledFile): Sample {
  return {
    names: header.names,
    rows: rows.map(({ cells }) => cells),
    labels: labelsOf(header, layout),
    ...(columns && { columns }),
  };
}

type SampledFile = Pick<OpenedFile, 'header' | 'layout' | 'rows'> & {
  columns?: readonly ColumnValues[];
};

/** The row of questions below the names, if the names are ids. Otherwise empty. */
function labelsOf({ rows }: Header, { headerRows, nameRows }: Layout): string[] {
  const [nameRow = 1] = nameRows;
  if (nameRows.length > 1 || headerRows <= nameRow) return [];
  const below = rows[nameRow] ?? [];
  return below.some(isImportId) ? [] : below.map((cell) => cell.replace(/\s+/g, ' ').trim());
}
