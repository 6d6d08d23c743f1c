import { useCallback, useRef, useState } from 'react';

/** Rows that are selected, those included that are on another page by now. */
export interface Selection<Row> {
  rows: readonly Row[];
  has(row: Row): boolean;
  /** Selects a row or not; with `isRange`, all from the row that was clicked last to this one. */
  toggle(row: Row, isRange: boolean): void;
  /** Selects all rows of the page, or none of them where all are. */
  toggleAll(): void;
  /** Keeps those selected. */
  keep(isKept: (row: Row) => boolean): void;
}

/** Selects among the rows of a list. */
export function useSelection<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Selection<Row> {
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map());
  const last = useRef<string | null>(null);
  // What the rows are by the time of the click, so that rows need not be drawn again for it.
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
