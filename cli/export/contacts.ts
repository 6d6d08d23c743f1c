import * as z from 'zod';
import { namesOf } from '../../lambdas/domain/kernel/field.ts';
import { PERSON_FIELDS } from '../../lambdas/domain/people/person-fields.ts';
import type { GraphqlClient, Operation } from '../api/client.ts';
import type { ExportKind, ExportRow } from './export-kind.ts';
import type { ConnectionPage } from './pages.ts';
import { connectionOf, pagesOf } from './pages.ts';

const FIELDS = namesOf(PERSON_FIELDS);
const COLUMNS = ['account', 'externalId', ...FIELDS] as const;

const contact = z.object({
  externalId: z.string(),
  ...Object.fromEntries(
    FIELDS.map((name) => [name, z.union([z.string(), z.boolean()]).nullable()] as const),
  ),
});
type Contact = z.infer<typeof contact>;

const account = z.object({ externalId: z.string(), respondents: connectionOf(contact) });
type Account = z.infer<typeof account>;

const PAGE = `nodes { externalId ${FIELDS.join(' ')} }
      pageInfo { hasNextPage endCursor }`;

export const ACCOUNTS_WITH_CONTACTS: Operation<{ list: ConnectionPage<Account> | null }> = {
  name: 'ExportContacts',
  document: `query ExportContacts($after: String) {
    list: accounts(first: 40, after: $after) {
      nodes { externalId respondents(first: 20) { ${PAGE} } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(account) }),
};

const moreData = z.object({
  account: z.object({ respondents: connectionOf(contact) }).nullable(),
});
export const MORE_CONTACTS: Operation<z.infer<typeof moreData>> = {
  name: 'ExportMoreContacts',
  document: `query ExportMoreContacts($account: String!, $after: String) {
    account(by: { externalId: $account }) { respondents(first: 100, after: $after) { ${PAGE} } }
  }`,
  data: moreData,
};

/** All contacts, by account and then by their own id, under the headers that an import of contacts reads. */
export const contactsExport: ExportKind = {
  needsJob: false,
  needsNames: true,
  columns: () => COLUMNS,
  async *pages(client) {
    for await (const accounts of pagesOf(client, ACCOUNTS_WITH_CONTACTS, {})) {
      for (const { externalId, respondents } of accounts) {
        const contacts = await allOf(client, externalId, respondents);
        yield contacts.sort(byExternalId).map((person) => rowOf(externalId, person));
      }
    }
  },
};

async function allOf(
  client: GraphqlClient,
  accountId: string,
  first: ConnectionPage<Contact> | null,
): Promise<Contact[]> {
  const contacts: Contact[] = [];
  for (let page = first; page;) {
    contacts.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    const more = await client.send(MORE_CONTACTS, { account: accountId, after: endCursor });
    page = more.account?.respondents ?? null;
  }
  return contacts;
}

/** The API lists people by ids that are random: their own ids are the same in every store. */
function byExternalId(a: Contact, b: Contact): number {
  return a.externalId < b.externalId ? -1 : 1;
}

function rowOf(accountId: string, contact: Contact): ExportRow {
  return { ...(contact as ExportRow), account: accountId };
}
