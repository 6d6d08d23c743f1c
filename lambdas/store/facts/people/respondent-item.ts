import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import type { Field } from '../../../domain/kernel/field.ts';
import { MAIL_STOP_REASONS } from '../../../domain/people/mail-stop.ts';
import { PERSON_FIELDS } from '../../../domain/people/person-fields.ts';
import type { Respondent, StatedRegister } from '../../../domain/people/respondent.ts';
import { decode } from '../../engine/decode.ts';
import { chronological } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import { storedValue } from '../../engine/stored-fields.ts';
import type { Item } from '../../engine/table.ts';
import { atVersion, type WriteOp } from '../../engine/write-op.ts';

const statement = (field: Field) =>
  z.optional(z.object({ value: z.nullable(storedValue(field)), at: z.number(), by: z.string() }));

const register = z.lazy(() =>
  z.object(
    Object.fromEntries(
      Object.entries(PERSON_FIELDS).map(([name, field]) => [name, statement(field)]),
    ),
  ),
);

const respondentItem = z.lazy(() =>
  z.object({
    type: z.literal('Respondent'),
    version: z.number(),
    id: z.string(),
    accountId: z.string(),
    externalId: z.string(),
    stated: register,
    contactStated: register,
    // Absent in items written before contact imports could be undone.
    imports: z.optional(
      z.object({
        createdBy: z.nullable(z.string()),
        by: z.object(
          Object.fromEntries(
            Object.keys(PERSON_FIELDS).map((name) => [name, z.optional(z.string())]),
          ),
        ),
        before: register,
      }),
    ),
    isKnown: z.boolean(),
    requests: z.array(z.object({ candidateId: z.string(), at: z.number() })),
    withdrawal: z._default(
      z.nullable(z.object({ at: z.number(), keepsEfforts: z.boolean() })),
      null,
    ),
    // Absent in items written before people could be dropped and merged.
    droppedAt: z._default(z.nullable(z.number()), null),
    formerExternalIds: z._default(z.array(z.string()), []),
    // Absent in items written before surveys were sent by e-mail.
    mailStop: z.optional(
      z.object({
        why: z.enum(MAIL_STOP_REASONS),
        at: z.number(),
        undone: z.nullable(z.object({ at: z.number(), reason: z.string() })),
      }),
    ),
  }),
);

const whoItem = z.lazy(() => z.object({ type: z.literal('Who'), respondentId: z.string() }));

export function fromRespondentItem(item: Item): Versioned<Respondent> {
  const {
    type: _,
    version,
    stated,
    contactStated,
    imports,
    mailStop,
    ...rest
  } = decode(respondentItem, item);
  const value = {
    ...rest,
    stated: withoutUndefined(stated),
    contactStated: withoutUndefined(contactStated),
    ...(mailStop && { mailStop }),
    ...(imports && { imports: { ...imports, before: withoutUndefined(imports.before) } }),
  };
  return { value, version };
}

export function fromWhoItem(item: Item): string {
  return decode(whoItem, item).respondentId;
}

/** Writes a respondent with an optimistic lock. For a new one, also writes its lookup by external id. */
export function respondentOps(
  keys: Keys,
  respondent: Respondent,
  version: number | null,
): WriteOp[] {
  const op = respondentOp(keys, respondent, version);
  if (version !== null) return [op];
  return [{ ...externalIdLookupOp(keys, respondent), condition: { kind: 'absent' } }, op];
}

/** Writes the lookup of a respondent by external id. */
export function externalIdLookupOp(
  keys: Keys,
  { id, accountId, externalId }: Pick<Respondent, 'id' | 'accountId' | 'externalId'>,
): Extract<WriteOp, { kind: 'put' }> {
  const key = keys.externalIdLookup(accountId, externalId);
  return { kind: 'put', item: { ...key, type: 'Who', version: 1, respondentId: id } };
}

/** Writes a respondent without a lookup by external id. */
export function respondentOp(keys: Keys, respondent: Respondent, version: number | null): WriteOp {
  const { id, accountId, withdrawal } = respondent;
  const item: Item = {
    ...keys.respondent(accountId, id),
    type: 'Respondent',
    version: (version ?? 0) + 1,
    ...respondent,
    ...(withdrawal && {
      gsi4pk: keys.lists.withdrawing,
      gsi4sk: `${chronological(withdrawal.at)}#${accountId}#${id}`,
    }),
  };
  return {
    kind: 'put',
    item,
    condition: atVersion(version),
  };
}

function withoutUndefined(stated: Record<string, unknown>): StatedRegister {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}
