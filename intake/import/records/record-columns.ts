import { columnLabel, type Header } from '../../table/layout/header.ts';
import { type Cell, columnCell } from '../cell.ts';

/** The columns of a file: those that are used, and the labels of the others. */
export interface RecordColumns<Key extends string> {
  cells: ReadonlyMap<Key, Cell>;
  unknown: readonly string[];
}

/** Pairs of a field and its column index (from 0). */
export function columnsOf<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
): [Field, number][] {
  return Object.entries<number | undefined>(columns).flatMap(([field, index]) =>
    index === undefined ? [] : [[field as Field, index]],
  );
}

/** Resolves the chosen columns by their index (from 0). All other columns of the file are ignored. */
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
