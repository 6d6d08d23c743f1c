import type * as z from 'zod';
import { complaint, type Complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { Layout } from '../table/table.ts';
import type { RecordKind } from '../suggest/import-kind.ts';
import { recordMappingSchema, type RecordMapping } from './record-mapping-schema.ts';
import { problemIn } from './mapping-problem.ts';
import { type Mapping, mappingSchema } from './mapping-schema.ts';

const SHOWN = 3;

/** A mapping of either kind: for answers or for records. */
export type AnyMapping =
  | { kind: 'responses'; mapping: Mapping }
  | { kind: RecordKind; mapping: RecordMapping };

/**
 * Parses a mapping of answers from text. `name` is its name in messages. Throws a Failure that says where it
 * is wrong and how to fix it.
 */
export function parseMapping(text: string, name: string): Mapping {
  return checked(mappingSchema, jsonOf(text, name), name);
}

/** Parses a mapping of any kind. Mappings of records have a `kind`. Throws like parseMapping. */
export function parseAnyMapping(text: string, name: string): AnyMapping {
  const json = jsonOf(text, name);
  const isOfRecords = typeof json === 'object' && json !== null && 'kind' in json;
  if (!isOfRecords) return { kind: 'responses', mapping: checked(mappingSchema, json, name) };
  const mapping = checked(recordMappingSchema, json, name);
  return { kind: mapping.kind, mapping };
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new FileFailure(complaint('notJson', { name, why }));
  }
}

function checked<T>(schema: z.ZodType<T>, json: unknown, name: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const shown = issues.slice(0, SHOWN).map(problemOf);
  if (issues.length > SHOWN) shown.push(complaint('andMore', { count: issues.length - SHOWN }));
  const problem = shown.reduce((one, other) => complaint('both', { one, other }));
  throw new FileFailure(complaint('mappingWrong', { name, problem }));
}

/** The row at which a mapped file's data begins. Null if the mapping does not say. */
export function layoutOf(mapping: Pick<Mapping, 'headerRow' | 'headerRows'>): Layout | null {
  if (mapping.headerRow === undefined && mapping.headerRows === undefined) return null;
  const nameRows = [mapping.headerRow ?? 1].flat();
  return { nameRows, headerRows: mapping.headerRows ?? Math.max(...nameRows) };
}

function problemOf(issue: z.core.$ZodIssue): Complaint {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return place === ''
      ? complaint('unknownKeys', { keys })
      : complaint('unknownKeysAt', { place, keys });
  }
  const problem = problemIn(issue.message);
  return place === ''
    ? complaint('wrongWhole', { problem })
    : complaint('wrongAt', { place, problem });
}
