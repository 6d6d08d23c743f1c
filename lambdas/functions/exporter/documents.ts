import type { ExportSpec } from './kinds/export-spec.ts';

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

/** The query for a page of an export's list, returned under the alias `list`. */
export function pageDocument(spec: ExportSpec): string {
  const { list, first, selection, within } = spec;
  const { args } = list;
  if (first === null) return query(`list: ${list.field}(${args ?? ''}) { ${selection} }`);
  const page = [args, `first: ${first}, after: $after`].filter(Boolean).join(', ');
  if (!within) {
    return query(`list: ${list.field}(${page}) { nodes { ${selection} } ${PAGE_INFO} }`);
  }
  return query(
    `list: ${list.field}(${page}) {
      edges { cursor node { id ${selection} ${listWithin(within)} } }
      ${PAGE_INFO}
    }`,
  );
}

/** The query for the next page within one account; null if the export's rows are not nested in accounts. */
export function moreDocument({ selection, within }: ExportSpec): string | null {
  if (!within) return null;
  return query(
    `node(id: $account) { ... on Account { id ${selection} ${listWithin(within, 'after: $after')} } }`,
  );
}

/** The query for the attribute keys used by accounts. */
export const ATTRIBUTES_DOCUMENT = query(
  `list: accounts(first: 100, after: $after) { nodes { attributes { key } } ${PAGE_INFO} }`,
);

function listWithin(
  { field, args, first, selection }: NonNullable<ExportSpec['within']>,
  from = '',
) {
  const all = [args, `first: ${first}`, from].filter(Boolean).join(', ');
  return `within: ${field}(${all}) { nodes { ${selection} } ${PAGE_INFO} }`;
}

/** Declares only the variables used in the selection. */
function query(selection: string): string {
  const declared = ['$job: String!', '$account: ID!', '$after: String'].filter((variable) =>
    selection.includes(variable.slice(0, variable.indexOf(':'))),
  );
  const variables = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return `query Export${variables} { ${selection} }`;
}
