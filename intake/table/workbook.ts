import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { CsvFile } from './csv-file.ts';
import { csvLine } from '../../lambdas/domain/kernel/csv-line.ts';

/**
 * Maximum size of an .xlsx file in bytes. It is held in memory as a whole, and unpacks to about ten times its
 * size.
 */
const MAX_WORKBOOK = 30_000_000;

/** A sheet of a workbook as a CSV file, and the names of all sheets. */
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
 * Reads a sheet of an .xlsx file: the one with the given name, or the first with a table. Rows keep their
 * numbers as lines. Null if the archive is not a workbook. Throws a Failure that says what to do.
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

/**
 * Names of parts are uncompressed in the archive. This one is in Excel workbooks but not in OpenDocument
 * files.
 */
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

/** Formats a cell independently of the locale: numbers with all digits, and dates in ISO format. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
  }
  if (typeof value === 'number') return digitsOf(value);
  return String(value);
}

/** Formats a number without an exponent and without binary rounding errors in the 16th digit. */
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
