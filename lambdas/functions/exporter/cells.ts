/** Part of an API response. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Tree[]
  | { readonly [field: string]: Tree };

/** A value in a row. In CSV, a list becomes one cell, separated by "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a file: its name and how to read its cell from the response. */
export interface Column {
  name: string;
  cell: (row: Tree) => Cell;
}

/** A column that reads its cell from a path such as `account.name`. */
export function column(name: string, path = name): Column {
  return { name, cell: (row) => cellOf(at(row, path)) };
}

/** The value at a path; null if a part of the path is missing or may not be read. */
export function at(row: Tree, path: string): Tree {
  let found = row;
  for (const field of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as { readonly [field: string]: Tree })[field];
  }
  return found ?? null;
}

/** The entries of the list at a path; empty if there is no list. */
export function listAt(row: Tree, path: string): readonly Tree[] {
  const found = at(row, path);
  return Array.isArray(found) ? (found as readonly Tree[]) : [];
}

/** The text at a path. Throws if there is none. */
export function textAt(row: Tree, path: string): string {
  const found = at(row, path);
  if (typeof found !== 'string') throw new Error(`The API has answered without ${path}.`);
  return found;
}

/** The fields of an object. Throws if the value is not an object. */
export function fieldsOf(row: Tree): Readonly<Record<string, Tree>> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new Error('The API has answered with no object.');
  }
  return row as Readonly<Record<string, Tree>>;
}

function cellOf(found: Tree): Cell {
  if (found === undefined || found === null) return null;
  if (Array.isArray(found)) return found.map((entry: Tree) => textOf(entry));
  if (typeof found === 'object') throw new Error('A cell is no object.');
  return found;
}

function textOf(entry: Tree): string {
  if (typeof entry !== 'string') throw new Error('A list in a cell is of texts.');
  return entry;
}
