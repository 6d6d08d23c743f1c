/** Names in an address that say where one is in a list, and not what it shows. */
const PLACES: readonly string[] = ['after', 'view'];

/** What an address says of its list, in one order, so that two that show the same are equal. */
export function viewQuery(search: string): string {
  const said = [...new URLSearchParams(search)].filter(
    ([name, value]) => value !== '' && !PLACES.includes(name),
  );
  return new URLSearchParams(said.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/** The address of a view, from the path of its list on. What it does not say is not filled in from this device. */
export function viewAddress(path: string, { id, query }: { id: string; query: string }): string {
  const said = new URLSearchParams(query);
  if (!said.has('columns')) said.set('columns', '');
  said.set('view', id);
  return `${path}?${said.toString()}`;
}

/** A link to a view, which leads to what it shows by then. */
export function viewLink({ origin, pathname }: Location, id: string): string {
  return `${origin}${pathname}?view=${id}`;
}

/** Whether an address names a view and says nothing else of its list: it is a link to the view. */
export function isLinkToView(search: string): boolean {
  const said = new URLSearchParams(search);
  return said.has('view') && [...said.keys()].every((name) => name === 'view' || name === 'job');
}
