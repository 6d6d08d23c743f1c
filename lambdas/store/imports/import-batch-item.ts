import * as z from 'zod/mini';
import { IMPORT_KINDS, type ImportBatch } from '../../app/imports/imports-port.ts';
import type { Versioned } from '../../app/kernel/ports.ts';
import { IMPORTS_KEPT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { decode, json } from '../engine/decode.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const batchItem = z.lazy(() =>
  z.object({
    type: z.literal('ImportBatch'),
    version: z.number(),
    batch: z.string(),
    kind: z.enum(IMPORT_KINDS),
    jobKey: z.nullable(z.string()),
    fileName: z.string(),
    importedBy: z.string(),
    startedAt: z.number(),
    endedAt: z.nullable(z.number()),
    rows: z.number(),
    imported: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
    leftOut: z.number(),
    notices: json(z.array(z.string())),
    retractedAt: z.nullable(z.number()),
  }),
);

export function toImportBatchItem(keys: Keys, value: ImportBatch, version: number): Item {
  const { batch, kind, startedAt, notices } = value;
  const key = keys.importBatch(batch);
  return {
    ...key,
    gsi4pk: key.pk,
    gsi4sk: `${chronological(startedAt)}#${key.sk}`,
    listing: kind,
    expiresAt: Math.ceil((startedAt + IMPORTS_KEPT_DAYS * DAY_MS) / 1000),
    type: 'ImportBatch',
    version,
    ...value,
    notices: JSON.stringify(notices),
  };
}

/** Null if the batch is no longer kept. The table's time to live deletes it some days later. */
export function fromImportBatchItem(item: Item, now: number): Versioned<ImportBatch> | null {
  const { type: _, version, ...value } = decode(batchItem, item);
  return value.startedAt + IMPORTS_KEPT_DAYS * DAY_MS < now ? null : { value, version };
}
