import * as z from 'zod';
import type { AccountColumn } from '../../intake/fields.ts';
import { ACCOUNT_FIELDS } from '../../lambdas/domain/accounts/account-fields.ts';
import type { Field } from '../../lambdas/domain/kernel/field.ts';
import type { Cell, ExportRow } from './export-kind.ts';
import { money } from './money.ts';

type Answer = string | boolean | z.infer<typeof money>;

const FIELDS = Object.entries<Field>(ACCOUNT_FIELDS);

/** What is asked of an account. */
export const ACCOUNT_SELECTION = ['externalId', ...FIELDS.map(selected)].join(' ');

export const exportedAccount = z.object({
  externalId: z.string(),
  ...(Object.fromEntries(FIELDS.map(([name, field]) => [name, answered(field)])) as Record<
    keyof typeof ACCOUNT_FIELDS,
    z.ZodType<Answer>
  >),
});
export type ExportedAccount = z.infer<typeof exportedAccount>;

/** The cells of an account, under the headers that an import of accounts reads. */
export function accountCells(account: ExportedAccount): ExportRow<AccountColumn> {
  const cells = Object.entries<Answer>(account).flatMap(([name, answer]): [string, Cell][] => {
    if (name !== 'arr') return [[name, answer as Cell]];
    const arr = answer as z.infer<typeof money>;
    return [
      [name, arr?.amount ?? null],
      ['currencyCode', arr?.currencyCode ?? null],
    ];
  });
  return Object.fromEntries(cells) as ExportRow<AccountColumn>;
}

function selected([name, field]: readonly [string, Field]): string {
  return field.type === 'MONEY' ? `${name} { amount currencyCode }` : name;
}

function answered({ type }: Field): z.ZodType<Answer> {
  if (type === 'MONEY') return money;
  return type === 'FLAG' ? z.boolean() : z.string().nullable();
}
