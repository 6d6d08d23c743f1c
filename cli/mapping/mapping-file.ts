import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { Failure } from '../failure.ts';
import { readingFailure } from '../table/inspect-file.ts';
import type { Layout } from '../table/table.ts';
import type { Mapping } from './mapping-schema.ts';
import { mappingSchema } from './mapping-schema.ts';

const SHOWN = 3;

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

/** The same for a text; `path` is what messages call it. */
export function parseMapping(text: string, path: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new Failure(`${path} is not JSON: ${why}.`);
  }
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const shown = issues.slice(0, SHOWN).map(sentence);
  if (issues.length > SHOWN) shown.push(`and ${issues.length - SHOWN} more`);
  throw new Failure(`${path}: ${shown.join('; ')}.`);
}

/** Where the data of a mapped file begin. */
export function layoutOf(mapping: Mapping): Layout {
  const nameRows = [mapping.headerRow ?? 1].flat();
  return { nameRows, headerRows: mapping.headerRows ?? Math.max(...nameRows) };
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${place === '' ? '' : `"${place}": `}${keys} means nothing here: check its spelling`;
  }
  return place === '' ? `it ${issue.message}` : `"${place}" ${issue.message}`;
}
