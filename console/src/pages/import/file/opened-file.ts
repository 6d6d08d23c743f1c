import { type OpenedFile, readTable } from '../../../../../intake/draft/opened-file.ts';
import type { Reading } from '../../../../../intake/table/inspect.ts';
import { openSource } from '../../../../../intake/table/open-source.ts';
import type { Layout } from '../../../../../intake/table/table.ts';
import { csvFileOf } from './csv-source.ts';

export type { OpenedFile } from '../../../../../intake/draft/opened-file.ts';
export { readTable as readAgain } from '../../../../../intake/draft/opened-file.ts';

/**
 * Looks a file through, and finds its header unless a layout says where it is. Throws a Failure that says
 * what is wrong with it. `onRead` is told how many bytes of it are looked through.
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
