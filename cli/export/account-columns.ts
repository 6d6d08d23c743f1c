import * as z from 'zod';
import type { AccountColumn } from '../../intake/fields.ts';
import { ACCOUNT_FIELDS } from '../../lambdas/domain/accounts/account-fields.ts';
import type { Field } from '../../lambdas/domain/kernel/field.ts';
import type { GraphqlClient, Operation } from '../api/client.ts';
import type { Cell, ExportRow } from './export-kind.ts';
import { money } from './money.ts';
import { connectionOf, type ConnectionPage, pagesOf } from './pages.ts';

type Answer = string | boolean | z.infer<typeof money>;

const FIELDS = Object.entries<Field>(ACCOUNT_FIELDS);

/** What is asked of an account. */
export const ACCOUNT_SELECTION = [
  'externalId',
  ...FIELDS.map(selected),
  'attributes { key value }',
].join(' ');

export const exportedAccount = z.object({
  externalId: z.string(),
  ...(Object.fromEntries(FIELDS.map(([name, field]) => [name, answered(field)])) as Record<
    keyof typeof ACCOUNT_FIELDS,
    z.ZodType<Answer>
  >),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })).nullish(),
});
export type ExportedAccount = z.infer<typeof exportedAccount>;

/** The cells of an account, under the headers that an import of accounts reads. */
export function accountCells({
  attributes,
  ...account
}: ExportedAccount): ExportRow<AccountColumn> {
  const cells = Object.entries<Answer>(account).flatMap(([name, answer]): [string, Cell][] => {
    if (name !== 'arr') return [[name, answer as Cell]];
    const arr = answer as z.infer<typeof money>;
    return [
      [name, arr?.amount ?? null],
      ['currencyCode', arr?.currencyCode ?? null],
    ];
  });
  const kept = (attributes ?? []).map(({ key, value }) => [columnOf(key), value] as const);
  return Object.fromEntries([...cells, ...kept]) as ExportRow<AccountColumn>;
}

/** The heading of an attribute's column, which an import reads as one. */
function columnOf(key: string): string {
  return `attribute:${key}`;
}

const keys = z.object({
  attributes: z.array(z.object({ key: z.string() })).nullish(),
});
type Keys = z.infer<typeof keys>;

const ATTRIBUTE_KEYS: Operation<{ list: ConnectionPage<Keys> | null }> = {
  name: 'ExportAttributeKeys',
  document: `query ExportAttributeKeys($after: String) {
    list: accounts(first: 100, after: $after) {
      nodes { attributes { key } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(keys) }),
};

/** Columns of all attributes that some account has: a header comes before the rows. */
export async function attributeColumns(client: GraphqlClient): Promise<string[]> {
  const found = new Set<string>();
  for await (const accounts of pagesOf(client, ATTRIBUTE_KEYS, {})) {
    for (const { attributes } of accounts) for (const { key } of attributes ?? []) found.add(key);
  }
  return [...found].sort().map(columnOf);
}

function selected([name, field]: readonly [string, Field]): string {
  return field.type === 'MONEY' ? `${name} { amount currencyCode }` : name;
}

function answered({ type }: Field): z.ZodType<Answer> {
  if (type === 'MONEY') return money;
  return type === 'FLAG' ? z.boolean() : z.string().nullable();
}
