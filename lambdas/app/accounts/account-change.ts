import { noValues, sameValues, type Values } from '../../domain/kernel/field.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { ACCOUNT_FIELDS, ATTRIBUTE_LIMITS } from '../../domain/accounts/account-fields.ts';
import { sameAttributes, withAttributes } from '../../domain/accounts/attributes.ts';
import type { Ports } from '../kernel/ports.ts';
import { checkFields } from '../kernel/validation/fields.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkNewId } from '../kernel/validation/text.ts';
import { type AttributesChange, parseAttributes } from './attributes-input.ts';
import type { AccountUpsertInput } from '../kernel/generated/inputs.ts';

/** A change to an account. Absent fields are kept. */
export interface AccountChange {
  id: string;
  externalId: string;
  fields: Partial<Values<typeof ACCOUNT_FIELDS>>;
  attributes: AttributesChange;
}

/** Parses the input. Returns undefined, with a problem added, if it is invalid. */
export function parseAccount(
  ports: Ports,
  problems: Problems,
  input: AccountUpsertInput,
): AccountChange | undefined {
  const externalId = checkNewId(problems, 'externalId', input.externalId);
  const fields = checkFields(problems, ACCOUNT_FIELDS, input, ports.reportingCurrency);
  const attributes = parseAttributes(problems, input.attributes);
  if (externalId === undefined) return undefined;
  return { id: ports.accounts.idOf(externalId), externalId, fields, attributes };
}

/** Applies the change. Undefined, with a problem added, if it lacks a name or has too many attributes. */
export function applyAccountChange(
  problems: Problems,
  account: Account | null,
  { id, externalId, fields, attributes: change }: AccountChange,
  at: Instant,
): Account | undefined {
  const name = fields.name ?? account?.name;
  if (name === undefined) return problems.invalid('name', 'is required for a new account.');
  const kept = account?.attributes ?? [];
  const attributes = change === null ? [] : change ? withAttributes(kept, change) : kept;
  if (attributes.length > ATTRIBUTE_LIMITS.most) {
    const rule = `must be at most ${ATTRIBUTE_LIMITS.most}; the account would have`;
    return problems.tooMuch('attributes', `${rule} ${attributes.length}.`);
  }
  return {
    ...(account ?? {
      ...noValues(ACCOUNT_FIELDS),
      createdAt: at,
      archivedAt: null,
      sentiment: null,
      isUndone: false,
    }),
    ...fields,
    ...(isHandedOver(account, fields) && { sentiment: null }),
    name,
    attributes,
    // For a merged account, the identity of its replacement.
    id: account?.id ?? id,
    externalId: account?.externalId ?? externalId,
    updatedAt: at,
  };
}

/** A new owner clears the previous owner's sentiment. */
function isHandedOver(account: Account | null, { ownerEmail }: AccountChange['fields']): boolean {
  return ownerEmail !== undefined && ownerEmail !== (account?.ownerEmail ?? null);
}

export function isSameAccount(a: Account, b: Account): boolean {
  return sameValues(ACCOUNT_FIELDS, a, b) && sameAttributes(a.attributes, b.attributes);
}
