import * as z from 'zod/mini';
import type { Imported, ImportedChange } from '../../app/imports/imported-change.ts';
import { OUTCOME_KINDS } from '../../domain/accounts/account.ts';
import { namesOf } from '../../domain/kernel/field.ts';
import { PERSON_FIELDS } from '../../domain/people/person-fields.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { IMPORTS_KEPT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { decode, json } from '../engine/decode.ts';
import { chronological, hash } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';
import type { WriteOp } from '../engine/write-op.ts';

const figure = z.object({
  ces: z.number(),
  sampleSize: z.nullable(z.number()),
  source: z.nullable(z.string()),
  asOf: z.nullable(z.string()),
});

const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ACCOUNT'),
    accountId: z.string(),
    version: z.number(),
    createdAt: z.optional(z.number()),
  }),
  z.object({
    kind: z.literal('CONTACT'),
    accountId: z.string(),
    respondentId: z.string(),
    wasNew: z.boolean(),
    fields: z.array(z.enum(namesOf(PERSON_FIELDS))),
  }),
  z.object({
    kind: z.literal('OUTCOME'),
    accountId: z.string(),
    outcome: z.object({
      kind: z.enum(OUTCOME_KINDS),
      occurredOn: z.string(),
      recordedAt: z.number(),
    }),
  }),
  z.object({
    kind: z.literal('FIGURES'),
    jobKey: z.string(),
    solutionKey: z.nullable(z.string()),
    isNewSolution: z.boolean(),
    before: z.record(z.string(), z.nullable(figure)),
    after: z.record(z.string(), figure),
  }),
]);

const changeItem = z.lazy(() =>
  z.object({
    type: z.literal('ImportedChange'),
    version: z.number(),
    change: json(change),
  }),
);

/** Records what an import has written. No operations if the write is not part of an import. */
export function importedOps(keys: Keys, imported: Imported | null | undefined): WriteOp[] {
  if (!imported) return [];
  const { batch, at } = imported;
  const written = JSON.stringify(imported.change);
  const item: Item = {
    pk: keys.importedPk(batch),
    sk: `${chronological(at)}#${hash('imported', written)}`,
    expiresAt: Math.ceil((at + IMPORTS_KEPT_DAYS * DAY_MS) / 1000),
    type: 'ImportedChange',
    version: 1,
    change: written,
  };
  return [{ kind: 'put', item }];
}

export function fromImportedChangeItem(item: Item): ImportedChange {
  return decode(changeItem, item).change;
}
