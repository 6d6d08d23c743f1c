import type { KeyboardEvent } from 'react';

/** What a row of a table needs to be worked through by keys: arrows move, Enter opens. */
export function rowKeys(open: () => void) {
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
      const row = event.currentTarget;
      if (event.key === 'ArrowDown') focus(row.nextElementSibling);
      else if (event.key === 'ArrowUp') focus(row.previousElementSibling);
      else if (event.key === 'Enter' && event.target === row) open();
      else return;
      event.preventDefault();
    },
  };
}

function focus(row: Element | null): void {
  if (row instanceof HTMLElement) row.focus();
}
