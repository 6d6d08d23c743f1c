interface RowsPage<Row> {
  nodes?: readonly Row[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** More than one person can work through. Use the command line to export everything. */
const MAX_ROWS = 5000;

/** Reads the rows of a list page by page, up to a limit. Skips pages that fail. */
export async function allRows<Row>(
  read: (after: string | null) => Promise<RowsPage<Row> | null | undefined>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const page: RowsPage<Row> | null | undefined = await read(after);
    rows.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && rows.length < MAX_ROWS);
  return rows;
}
