import type { KeyboardEvent } from 'react';

/** What keys do to a row, beside moving and opening it. */
export interface RowActs {
  /** `x`; with Shift, up to the row selected before. */
  onSelect?: (isRange: boolean) => void;
  /** `s`. */
  onSnooze?: (() => void) | undefined;
  /** `c`. */
  onCopy?: () => void;
}

const ROW = '[data-row]';

/**
 * What a row of a list needs to be worked through by keys: arrows, `j` and `k` move, Enter opens the row's
 * link. The link covers the row (table.css, `.row-link`), so that a click anywhere follows it, in a new tab
 * where the browser is asked for one.
 */
export function rowKeys(acts: RowActs = {}) {
  return {
    tabIndex: 0,
    'data-row': '',
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (isDone(event, acts)) event.preventDefault();
    },
  };
}

function isDone(
  event: KeyboardEvent<HTMLElement>,
  { onSelect, onSnooze, onCopy }: RowActs,
): boolean {
  const row = event.currentTarget;
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      beside(row, 1)?.focus();
      return true;
    case 'ArrowUp':
    case 'k':
      beside(row, -1)?.focus();
      return true;
    case 'Enter':
      if (event.target !== row) return false;
      row.querySelector('a')?.click();
      return true;
    case 'x':
    case 'X':
      onSelect?.(event.shiftKey);
      return onSelect !== undefined;
    case 's':
      onSnooze?.();
      return onSnooze !== undefined;
    case 'c':
      onCopy?.();
      return onCopy !== undefined;
    default:
      return false;
  }
}

/** Puts the focus on the first row of the page, or on the last. */
export function enterRows(end: 'first' | 'last'): void {
  rowsIn(document.querySelector('main'))
    .at(end === 'first' ? 0 : -1)
    ?.focus();
}

/** Whether keys that are pressed there are typed, or choose something. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
        target.getAttribute('type') !== 'checkbox'))
  );
}

/** The row beside a row: of the same table, or of the lists that stand together (`data-rows`). */
function beside(row: HTMLElement, steps: 1 | -1): HTMLElement | undefined {
  const rows = rowsIn(row.closest('table, [data-rows]'));
  const at = rows.indexOf(row) + steps;
  return at < 0 ? undefined : rows[at];
}

function rowsIn(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])];
}
