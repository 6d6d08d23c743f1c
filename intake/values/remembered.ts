/** What is remembered at most: columns with more values than this rarely repeat one. */
const MAX_REMEMBERED = 1_000;

/** The same function, which works out only once what the cells of a column say again and again. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before as T;
    const said = read(cell);
    if (known.size < MAX_REMEMBERED) known.set(cell, said);
    return said;
  };
}
