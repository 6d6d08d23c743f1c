import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { CsvFile } from './csv-file.ts';
import { csvLine } from '../../lambdas/domain/kernel/csv-line.ts';

/** Bytes of an .xlsx, at most: it has to be held as a whole, and unpacks to some ten times of it. */
const MAX_WORKBOOK = 30_000_000;

/** A sheet of a workbook as a file of CSV, and the sheets that there are. */
export interface WorkbookSheet {
  file: CsvFile;
  sheet: string;
  sheets: readonly string[];
}

type CellValue = string | number | boolean | Date | null;

interface SheetData {
  sheet: string;
  data: readonly (readonly CellValue[])[];
}

/**
 * Reads a sheet of an .xlsx: the one of that name, else the first that has a table. Its rows keep their
 * numbers as lines. Null if the archive holds no workbook. Throws a Failure that says what to do.
 */
export async function readWorkbook(
  file: CsvFile,
  wanted: string | undefined,
): Promise<WorkbookSheet | null> {
  if (file.bytes > MAX_WORKBOOK) {
    const megabytes = MAX_WORKBOOK / 1_000_000;
    throw new FileFailure(complaint('workbookTooLarge', { name: file.name, megabytes }));
  }
  const bytes = await allBytes(file);
  if (!isWorkbook(bytes)) return null;
  const sheets = await sheetsOf(bytes, file.name);
  const names = sheets.map(({ sheet }) => sheet);
  const chosen =
    wanted === undefined
      ? (sheets.find(({ data }) => data.length > 1) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === wanted);
  if (!chosen) {
    const sheets = names.map((text) => complaint('named', { text }));
    throw new FileFailure(
      wanted === undefined
        ? complaint('noSheetWithData', { name: file.name })
        : complaint('noSheetNamed', { name: file.name, sheet: wanted, sheets }),
    );
  }
  const text = new TextEncoder().encode(textOf(chosen));
  const asCsv: CsvFile = { ...file, bytes: text.length, chunks: () => piecesOf(text) };
  return { file: asCsv, sheet: chosen.sheet, sheets: names };
}

/** The name of a part stands in the archive as it is: that of a workbook, and not of an OpenDocument. */
function isWorkbook(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('xl/workbook.xml');
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<SheetData[]> {
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    return (await readSheets(bytes.buffer)) as SheetData[];
  } catch {
    throw new FileFailure(complaint('workbookUnreadable', { name }));
  }
}

function textOf({ data }: SheetData): string {
  const width = Math.max(0, ...data.map((row) => row.length));
  return data
    .map((row) => csvLine(Array.from({ length: width }, (_, at) => cellText(row[at] ?? null))))
    .join('');
}

/** Numbers with their digits, days as days: what a CSV would say if it were independent of a country. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
  }
  if (typeof value === 'number') return digitsOf(value);
  return String(value);
}

/** Without an exponent, and without the noise that adding in binary leaves in the 16th digit. */
function digitsOf(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

async function allBytes(file: CsvFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.bytes);
  let at = 0;
  for await (const chunk of file.chunks()) {
    bytes.set(chunk.subarray(0, Math.max(0, bytes.length - at)), at);
    at += chunk.length;
  }
  return bytes.slice(0, at);
}

const PIECE = 64 * 1024;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
