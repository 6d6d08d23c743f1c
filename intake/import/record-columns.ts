import { Failure } from '../failure.ts';
import { fold } from '../table/fold.ts';
import type { Header } from '../table/header.ts';
import { columnLabel } from '../table/header.ts';
import type { Cell } from './cell.ts';
import { columnCell } from './cell.ts';

/** The columns of a file whose headers are given: which it has, and which mean nothing. */
export interface RecordColumns<Key extends string> {
  cells: ReadonlyMap<Key, Cell>;
  unknown: readonly string[];
}

/**
 * Finds the columns by their headers, in any case and with or without spaces, dashes and underscores.
 * Throws a Failure if a required one is missing or one is there twice.
 */
export function recordColumns<Key extends string>(
  header: Header,
  keys: readonly Key[],
  required: readonly Key[],
): RecordColumns<Key> {
  const byName = new Map(keys.map((key) => [bare(key), key]));
  const cells = new Map<Key, Cell>();
  const columns = new Map<Key, number>();
  const unknown: string[] = [];
  for (const [index, name] of header.names.entries()) {
    const key = byName.get(bare(name));
    if (key === undefined) {
      unknown.push(columnLabel(header, index));
      continue;
    }
    const earlier = columns.get(key);
    if (earlier !== undefined) {
      throw new Failure(
        `Columns ${earlier + 1} and ${index + 1} are both called "${key}": rename or delete one.`,
      );
    }
    columns.set(key, index);
    cells.set(key, columnCell(key, index + 1, header));
  }
  const missing = required.filter((key) => !cells.has(key));
  if (missing.length > 0) {
    throw new Failure(
      `The file has no column ${missing.map((key) => `"${key}"`).join(' and no ')}: its first row must ` +
        `hold the headers ${keys.join(', ')}, of which only ${required.join(' and ')} must be there.`,
    );
  }
  return { cells, unknown };
}

/** The columns that somebody has chosen, by their index from 0; the file's others mean nothing. */
export function chosenColumns<Key extends string>(
  header: Header,
  chosen: readonly (readonly [Key, number])[],
): RecordColumns<Key> {
  const used = new Set(chosen.map(([, index]) => index));
  const others = [...header.names.keys()].filter((index) => !used.has(index));
  return {
    cells: new Map(chosen.map(([key, index]) => [key, columnCell(key, index + 1, header)])),
    unknown: others.map((index) => columnLabel(header, index)),
  };
}

function bare(name: string): string {
  return fold(name).replace(/[\s_-]+/g, '');
}
