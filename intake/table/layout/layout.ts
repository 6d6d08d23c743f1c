/** Where a file's data begins, and which rows name its columns. */
export interface Layout {
  /** Number of rows above the data. */
  headerRows: number;
  /** The rows that name the columns, from 1. If there are several, they are joined. */
  nameRows: readonly number[];
}

export const PLAIN_LAYOUT: Layout = { headerRows: 1, nameRows: [1] };
