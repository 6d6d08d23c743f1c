import { readFile } from 'node:fs/promises';
import type { Mapping } from '../../intake/mapping/mapping-schema.ts';
import { parseMapping } from '../../intake/mapping/parse-mapping.ts';
import { readingFailure } from '../table/inspect-file.ts';

/** Reads a mapping file. Throws a Failure that names the place in it and the mend. */
export async function readMapping(path: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw readingFailure(path, error);
  }
  return parseMapping(text, path);
}
