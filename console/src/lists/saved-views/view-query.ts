/** Query parameters that hold a position in the list rather than its content. */
const PLACES: readonly string[] = ['after', 'view'];

/** The query of a list in a normalized order, so that queries for the same content are equal. */
export function viewQuery(search: string): string {
  const said = [...new URLSearchParams(search)].filter(
    ([name, value]) => value !== '' && !PLACES.includes(name),
  );
  return new URLSearchParams(said.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/**
 * URL path and query of a view. An empty `columns` keeps the columns stored on this device from being added.
 */
export function viewAddress(path: string, { id, query }: { id: string; query: string }): string {
  const said = new URLSearchParams(query);
  if (!said.has('columns')) said.set('columns', '');
  said.set('view', id);
  return `${path}?${said.toString()}`;
}

/** A link to a view. It shows the view as it is when opened. */
export function viewLink({ origin, pathname }: Location, id: string): string {
  return `${origin}${pathname}?view=${id}`;
}

/** Whether a URL names a view and nothing else about the list, which makes it a link to the view. */
export function isLinkToView(search: string): boolean {
  const said = new URLSearchParams(search);
  return said.has('view') && [...said.keys()].every((name) => name === 'view' || name === 'job');
}
