import { type OpenedFile, readTable } from '../../../../../intake/draft/opened-file.ts';
import type { Reading } from '../../../../../intake/table/inspect.ts';
import { openSource } from '../../../../../intake/table/open-source.ts';
import type { Layout } from '../../../../../intake/table/table.ts';
import { csvFileOf } from './csv-source.ts';

export type { OpenedFile } from '../../../../../intake/draft/opened-file.ts';
export { readTable as readAgain } from '../../../../../intake/draft/opened-file.ts';

/**
 * Scans a file, and detects its header unless a layout is given. Throws a Failure that explains what is wrong
 * with the file. Reports the number of bytes scanned to `onRead`.
 */
export async function openFile(
  file: File,
  layout: Layout | null,
  onRead: (bytes: number) => void,
  reading: Reading = {},
): Promise<OpenedFile> {
  const inspected = await openSource(csvFileOf(file), reading, (bytes) => {
    onRead(bytes / 2);
  });
  return readTable(inspected, layout, (share) => onRead(((1 + share) * file.size) / 2));
}
