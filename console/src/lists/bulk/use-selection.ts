import { useCallback, useRef, useState } from 'react';

/** The selected rows, including rows that are no longer on the current page. */
export interface Selection<Row> {
  rows: readonly Row[];
  has(row: Row): boolean;
  /** Toggles a row. With `isRange`, toggles all rows from the last one clicked to this one. */
  toggle(row: Row, isRange: boolean): void;
  /** Selects all rows of the page, or deselects them if all are selected. */
  toggleAll(): void;
  /** Keeps only the matching rows selected. */
  keep(isKept: (row: Row) => boolean): void;
}

/** Selection state for the rows of a list. */
export function useSelection<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Selection<Row> {
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map());
  const last = useRef<string | null>(null);
  // A ref, so that `toggle` sees the current rows but keeps its identity, and rows do not render again.
  const shown = useRef(rows);
  shown.current = rows;
  const toggle = useCallback(
    (row: Row, isRange: boolean) => {
      const key = keyOf(row);
      const range = isRange ? between(shown.current.map(keyOf), last.current, key) : [key];
      last.current = key;
      setSelected((before) => {
        const next = new Map(before);
        const isOn = !before.has(key);
        for (const each of shown.current.filter((one) => range.includes(keyOf(one)))) {
          if (isOn) next.set(keyOf(each), each);
          else next.delete(keyOf(each));
        }
        return next;
      });
    },
    [keyOf],
  );
  return {
    rows: [...selected.values()],
    has: (row) => selected.has(keyOf(row)),
    toggle,
    toggleAll: () => {
      const areAll = rows.every((row) => selected.has(keyOf(row)));
      const next = new Map(selected);
      for (const row of rows) {
        if (areAll) next.delete(keyOf(row));
        else next.set(keyOf(row), row);
      }
      setSelected(next);
    },
    keep: (isKept) => {
      setSelected((before) => new Map([...before].filter(([, row]) => isKept(row))));
    },
  };
}

function between(keys: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : keys.indexOf(from);
  const end = keys.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return keys.slice(Math.min(start, end), Math.max(start, end) + 1);
}
