import type { GraphqlClient } from '../api/client.ts';

/** A value in an exported row; a list becomes one cell of CSV, parted by "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** A row, by column. */
export type ExportRow<Column extends string = string> = Readonly<Record<Column, Cell>>;

export interface ExportRequest {
  /** The job's key; kinds that are not of a job leave it alone. */
  job: string;
  withNames: boolean;
}

/** Something that can be exported. */
export interface ExportKind {
  needsJob: boolean;
  /** Whether it is nothing but names, and so is not exported without --with-names. */
  needsNames: boolean;
  columns(
    request: ExportRequest,
    client: GraphqlClient,
  ): readonly string[] | Promise<readonly string[]>;
  /** All rows, page by page. */
  pages(client: GraphqlClient, request: ExportRequest): AsyncGenerator<readonly ExportRow[]>;
}
