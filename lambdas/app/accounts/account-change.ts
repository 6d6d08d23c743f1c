import type { Given, Values } from '../../domain/kernel/field.ts';
import { noValues, sameValues } from '../../domain/kernel/field.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { ACCOUNT_FIELDS } from '../../domain/accounts/account-fields.ts';
import type { Ports } from '../kernel/ports.ts';
import { checkFields } from '../kernel/validation/fields.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkNewId } from '../kernel/validation/text.ts';

/** An account as it is sent: an absent field keeps its value, null clears it. */
export interface AccountUpsertInput extends Given<typeof ACCOUNT_FIELDS> {
  externalId: string;
}

/** What is to be changed of an account: an absent field is kept. */
export interface AccountChange {
  id: string;
  externalId: string;
  fields: Partial<Values<typeof ACCOUNT_FIELDS>>;
}

/** Reads the input; undefined if something in it has to be fixed. */
export function parseAccount(
  ports: Ports,
  problems: Problems,
  input: AccountUpsertInput,
): AccountChange | undefined {
  const externalId = checkNewId(problems, 'externalId', input.externalId);
  const fields = checkFields(problems, ACCOUNT_FIELDS, input, ports.reportingCurrency);
  if (externalId === undefined) return undefined;
  return { id: ports.accounts.idOf(externalId), externalId, fields };
}

/** The account with the change made; undefined if a new one lacks its name. */
export function applyAccountChange(
  problems: Problems,
  account: Account | null,
  { id, externalId, fields }: AccountChange,
  at: Instant,
): Account | undefined {
  const name = fields.name ?? account?.name;
  if (name === undefined) return problems.invalid('name', 'is required for a new account.');
  return {
    ...(account ?? { ...noValues(ACCOUNT_FIELDS), createdAt: at, archivedAt: null }),
    ...fields,
    name,
    id,
    externalId,
    updatedAt: at,
  };
}

export function isSameAccount(a: Account, b: Account): boolean {
  return sameValues(ACCOUNT_FIELDS, a, b);
}
