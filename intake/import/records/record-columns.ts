import type { Header } from '../../table/layout/header.ts';
import { columnLabel } from '../../table/layout/header.ts';
import type { Cell } from '../cell.ts';
import { columnCell } from '../cell.ts';

/** The columns of a file whose headers are given: which it has, and which mean nothing. */
export interface RecordColumns<Key extends string> {
  cells: ReadonlyMap<Key, Cell>;
  unknown: readonly string[];
}

/** Fields with the columns that they have, from 0. */
export function columnsOf<Field extends string>(
  columns: Readonly<Partial<Record<Field, number>>>,
): [Field, number][] {
  return Object.entries<number | undefined>(columns).flatMap(([field, index]) =>
    index === undefined ? [] : [[field as Field, index]],
  );
}

/** The columns that someone has chosen, by their index from 0; the file's others mean nothing. */
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
