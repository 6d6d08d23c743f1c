import type { Column, Tree } from '../cells.ts';

/** What an export is of. */
export interface ExportRequest {
  jobKey: string | null;
  withNames: boolean;
}

/** How the rows of a kind are read by the API, and what is written of them. */
export interface ExportSpec {
  /** The field of Query that lists: its name with arguments, but for `first` and `after`. */
  list: { field: string; args?: string };
  /** Null: it is answered whole, without pages. */
  first: number | null;
  /** What is asked of an entry. */
  selection: string;
  /** A list within each entry, whose entries are the rows: of each page in the order of this field, if one is named. */
  within?: { field: string; args?: string; first: number; selection: string; sortBy?: string };
  /** The rows of one entry; itself unless said. */
  rows?: (entry: Tree) => readonly Tree[];
  columns: readonly Column[];
  /** Where the attributes of a row's account are, each key of which gets a column. */
  attributesAt?: string;
}
