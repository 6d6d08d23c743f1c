/** Where a file's data begin, and where its columns have their names. */
export interface Layout {
  /** Rows above the data. */
  headerRows: number;
  /** Which of them name the columns, from 1; several are joined. */
  nameRows: readonly number[];
}

export const PLAIN_LAYOUT: Layout = { headerRows: 1, nameRows: [1] };
