import type { KeyboardEvent } from 'react';

/** The keyboard actions of a row, in addition to moving and opening. */
export interface RowActs {
  /** `x`. With Shift, extends the selection to this row. */
  onSelect?: (isRange: boolean) => void;
  /** `s`. */
  onSnooze?: (() => void) | undefined;
  /** `c`. */
  onCopy?: () => void;
}

const ROW = '[data-row]';

/**
 * The props that make a row usable by keyboard: arrows, `j` and `k` move, Enter opens the row's link. The
 * link covers the row (table.css, `.row-link`), so that a click anywhere follows it, also into a new tab.
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

/** Focuses the first or the last row of the page. */
export function enterRows(end: 'first' | 'last'): void {
  rowsIn(document.querySelector('main'))
    .at(end === 'first' ? 0 : -1)
    ?.focus();
}

/** Whether the target uses key presses itself, for typing or choosing. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
        target.getAttribute('type') !== 'checkbox'))
  );
}

/** The next or previous row in the same table or group of lists (`data-rows`). */
function beside(row: HTMLElement, steps: 1 | -1): HTMLElement | undefined {
  const rows = rowsIn(row.closest('table, [data-rows]'));
  const at = rows.indexOf(row) + steps;
  return at < 0 ? undefined : rows[at];
}

function rowsIn(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])];
}
