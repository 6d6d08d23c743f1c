import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { CsvFile, InspectedFile } from './csv-file.ts';
import { fileKindOf, refusedKind } from './file-kind.ts';
import { inspect, type Reading } from './inspect.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Inspects a file of any format: text directly, a sheet of an Excel file as text. Throws a Failure that says
 * what to do with other formats.
 */
export async function openSource(
  file: CsvFile,
  reading: Reading = {},
  onRead?: (bytes: number) => void,
): Promise<InspectedFile> {
  if (file.bytes === 0) throw new FileFailure(complaint('fileEmpty', { name: file.name }));
  const kind = fileKindOf(await openingOf(file));
  if (kind === 'text') return inspect(file, onRead, reading.encoding);
  const book = kind === 'zip' ? await readWorkbook(file, reading.sheet) : null;
  if (!book) throw refusedKind(file.name, kind);
  const inspected = await inspect(book.file, onRead, 'utf-8');
  return { ...inspected, sheet: book.sheet, sheets: book.sheets };
}

async function openingOf(file: CsvFile): Promise<Uint8Array> {
  for await (const chunk of file.chunks()) return chunk;
  return new Uint8Array();
}
