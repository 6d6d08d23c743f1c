/** A part of an answer of the API. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Tree[]
  | { readonly [field: string]: Tree };

/** A value in a row; a list becomes one cell of CSV, parted by "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a file: its name, and where in the answer its cell is found. */
export interface Column {
  name: string;
  cell: (row: Tree) => Cell;
}

/** A column whose cell stands at a path such as `account.name`. */
export function column(name: string, path = name): Column {
  return { name, cell: (row) => cellOf(at(row, path)) };
}

/** What stands at a path; null where something on the way is missing, or may not be read. */
export function at(row: Tree, path: string): Tree {
  let found = row;
  for (const field of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as { readonly [field: string]: Tree })[field];
  }
  return found ?? null;
}

/** The entries of a list at a path. */
export function listAt(row: Tree, path: string): readonly Tree[] {
  const found = at(row, path);
  return Array.isArray(found) ? (found as readonly Tree[]) : [];
}

/** The text that must stand at a path. */
export function textAt(row: Tree, path: string): string {
  const found = at(row, path);
  if (typeof found !== 'string') throw new Error(`The API has answered without ${path}.`);
  return found;
}

/** The fields of what is known to be an object. */
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
