import * as z from 'zod/mini';
import { at, fieldsOf, listAt, textAt, type Tree } from './cells.ts';
import { moreDocument, pageDocument } from './documents.ts';
import type { ExportSpec } from './kinds/export-spec.ts';

/** Queries the API as the person who requested the export. */
export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Tree>;

export interface RowPage {
  rows: readonly Tree[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

/** Start of a page: after a list cursor, or within an account that has more entries. */
const cursorText = z.object({
  after: z.nullable(z.string()),
  within: z.optional(z.object({ account: z.string(), after: z.string() })),
});
type Cursor = z.infer<typeof cursorText>;

/**
 * Reads the page of rows after a cursor (null for the first page). The same cursor returns the same rows as
 * long as nothing is written.
 */
export async function readPage(
  ask: Ask,
  spec: ExportSpec,
  jobKey: string | null,
  cursor: string | null,
): Promise<RowPage> {
  const from: Cursor = cursor === null ? { after: null } : z.parse(cursorText, JSON.parse(cursor));
  const more = from.within && moreDocument(spec);
  const page = more
    ? await pageWithin(ask, { spec, document: more }, { job: jobKey, ...from.within }, from.after)
    : await pageOfList(ask, spec, { job: jobKey, after: from.after });
  return {
    rows: page.entries.flatMap((entry) => spec.rows?.(entry) ?? [entry]),
    next: page.next && JSON.stringify(page.next),
  };
}

interface Page {
  entries: readonly Tree[];
  next: Cursor | null;
}

async function pageOfList(
  ask: Ask,
  spec: ExportSpec,
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const answer = await ask(pageDocument(spec), variables);
  if (spec.first === null) return { entries: listAt(answer, 'list'), next: null };
  const next = cursorAfter(at(answer, 'list'));
  if (!spec.within) return { entries: listAt(answer, 'list.nodes'), next };
  const entries: Tree[] = [];
  for (const edge of listAt(answer, 'list.edges')) {
    const account = at(edge, 'node');
    entries.push(...entriesWithin(spec, account));
    const rest = cursorAfter(at(account, 'within'))?.after;
    // Later accounts on this page are read after the rest of this one.
    if (rest) return { entries, next: withinOf(account, rest, textAt(edge, 'cursor')) };
  }
  return { entries, next };
}

async function pageWithin(
  ask: Ask,
  { spec, document }: { spec: ExportSpec; document: string },
  variables: Readonly<Record<string, unknown>>,
  afterwards: string | null,
): Promise<Page> {
  const account = at(await ask(document, variables), 'node');
  // The account was archived in the meantime.
  if (account === null) return { entries: [], next: { after: afterwards } };
  const rest = cursorAfter(at(account, 'within'))?.after;
  return {
    entries: entriesWithin(spec, account),
    next: rest ? withinOf(account, rest, afterwards) : { after: afterwards },
  };
}

function withinOf(account: Tree, after: string, afterwards: string | null): Cursor {
  return { after: afterwards, within: { account: textAt(account, 'id'), after } };
}

/** The entries nested in an account, each with that account. */
function entriesWithin(spec: ExportSpec, account: Tree): Tree[] {
  const sortBy = spec.within?.sortBy;
  const { within, ...own } = fieldsOf(account);
  const entries = listAt(within, 'nodes').map((entry) => ({ ...fieldsOf(entry), account: own }));
  return sortBy === undefined ? entries : entries.toSorted((a, b) => byText(a, b, sortBy));
}

function byText(a: Tree, b: Tree, field: string): number {
  return textAt(a, field) < textAt(b, field) ? -1 : 1;
}

function cursorAfter(connection: Tree): { after: string } | null {
  if (at(connection, 'pageInfo.hasNextPage') !== true) return null;
  return { after: textAt(connection, 'pageInfo.endCursor') };
}
