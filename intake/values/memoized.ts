/** Maximum number of cached values. Columns with more values rarely repeat one. */
const MAX_MEMOIZED = 1_000;

/** Caches a function of a cell, for columns that repeat the same values. */
export function memoized<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before as T;
    const said = read(cell);
    if (known.size < MAX_MEMOIZED) known.set(cell, said);
    return said;
  };
}
