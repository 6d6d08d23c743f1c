import type { KeyboardEvent } from 'react';

/**
 * What a row of a table needs to be worked through by keys: arrows move, Enter opens the row's link.
 * The link covers the row (table.css, `.row-link`), so that a click anywhere follows it, in a new tab
 * where the browser is asked for one.
 */
export function rowKeys() {
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
      const row = event.currentTarget;
      if (event.key === 'ArrowDown') focus(beside(row, 'nextElementSibling', 'firstElementChild'));
      else if (event.key === 'ArrowUp')
        focus(beside(row, 'previousElementSibling', 'lastElementChild'));
      else if (event.key === 'Enter' && event.target === row) row.querySelector('a')?.click();
      else return;
      event.preventDefault();
    },
  };
}

/** The row beside a row, which may be in the next group. */
function beside(
  row: Element,
  side: 'nextElementSibling' | 'previousElementSibling',
  first: 'firstElementChild' | 'lastElementChild',
): Element | null {
  if (row[side]) return row[side];
  const group = row.parentElement?.[side];
  return group?.localName === 'tbody' ? group[first] : null;
}

function focus(row: Element | null): void {
  if (row instanceof HTMLElement) row.focus();
}
