import type { InspectedFile } from '../csv-file.ts';
import { decoded, type Encoding } from './encoding.ts';

const CELLS = 3;
const MAX_LENGTH = 60;

/** The first non-ASCII cells, decoded with an encoding, so that the user can check whether it is right. */
export async function encodingPreview(
  file: Pick<InspectedFile, 'chunks'>,
  encoding: Encoding,
): Promise<string[]> {
  const found: string[] = [];
  let rest = '';
  for await (const text of decoded(file.chunks(), encoding)) {
    const cells = (rest + text).split(/[,;\t|\r\n"]+/);
    rest = (cells.pop() ?? '').slice(-MAX_LENGTH);
    for (const cell of cells) {
      if (/^\p{ASCII}*$/u.test(cell)) continue;
      const shown = cell.trim().slice(0, MAX_LENGTH);
      if (!found.includes(shown)) found.push(shown);
      if (found.length === CELLS) return found;
    }
  }
  if (!/^\p{ASCII}*$/u.test(rest) && found.length < CELLS) found.push(rest.trim());
  return found;
}
