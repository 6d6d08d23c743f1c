import type { Column, Tree } from '../cells.ts';

/** Options of an export request that affect its content. */
export interface ExportRequest {
  jobKey: string | null;
  withNames: boolean;
}

/** How to query the rows of an export kind and which columns to write. */
export interface ExportSpec {
  /** The list field on Query, with its arguments except `first` and `after`. */
  list: { field: string; args?: string };
  /** Page size; null if the list has no pages. */
  first: number | null;
  /** Fields to select from an entry. */
  selection: string;
  /**
   * A list nested in each entry whose entries become the rows. If `sortBy` is set, each page is sorted by
   * that field.
   */
  within?: { field: string; args?: string; first: number; selection: string; sortBy?: string };
  /** The rows of an entry. Defaults to the entry itself. */
  rows?: (entry: Tree) => readonly Tree[];
  columns: readonly Column[];
  /** Path of the row's account attributes; every key gets a column. */
  attributesAt?: string;
}
