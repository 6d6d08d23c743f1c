import { readFile, writeFile } from 'node:fs/promises';
import type { Mapping } from '../../intake/mapping/mapping-schema.ts';
import { parseAnyMapping, type AnyMapping } from '../../intake/mapping/parse-mapping.ts';
import type { ImportKind } from '../../intake/suggest/import-kind.ts';
import { Failure, systemCodeOf } from '../failure.ts';
import { readingFailure } from '../table/inspect-file.ts';

/** Reads a mapping file for answers. Throws a Failure that says where it is wrong and how to fix it. */
export async function readMapping(path: string): Promise<Mapping> {
  const found = parseAnyMapping(await textOf(path), path);
  if (found.kind === 'responses') return found.mapping;
  throw misfit(path, found.kind, 'responses');
}

/**
 * Reads a mapping file for records of one kind. Throws a Failure that says where it is wrong and how to fix
 * it.
 */
export async function readRecordMapping(path: string, kind: ImportKind): Promise<AnyMapping> {
  const found = parseAnyMapping(await textOf(path), path);
  if (found.kind === kind) return found;
  throw misfit(path, found.kind, kind);
}

function misfit(path: string, has: ImportKind, wants: ImportKind): Failure {
  return new Failure(`${path} is a mapping for ${has}, but this file contains ${wants}.`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw readingFailure(path, error);
  }
}

/** Writes the mapping of a file's columns, for use with `--mapping` or on the Import page. */
export async function writeMapping(path: string, mapping: AnyMapping['mapping']): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === null) throw error;
    throw new Failure(
      `${path} cannot be written (${code}): choose another file with --save-mapping.`,
    );
  }
}
