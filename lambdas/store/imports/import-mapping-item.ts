import * as z from 'zod/mini';
import { IMPORT_KINDS, type ImportMapping } from '../../app/imports/imports-port.ts';
import { IMPORTS_KEPT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { decode } from '../engine/decode.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const mappingItem = z.lazy(() =>
  z.object({
    type: z.literal('ImportMapping'),
    fingerprint: z.string(),
    kind: z.enum(IMPORT_KINDS),
    jobKey: z.nullable(z.string()),
    name: z.string(),
    mapping: z.string(),
    savedBy: z.string(),
    savedAt: z.number(),
  }),
);

export function toImportMappingItem(keys: Keys, value: ImportMapping): Item {
  const { savedAt, kind } = value;
  const key = keys.importMapping(value.fingerprint, value.jobKey);
  return {
    ...key,
    gsi4pk: key.pk,
    gsi4sk: `${chronological(savedAt)}#${key.sk}`,
    listing: kind,
    expiresAt: Math.ceil((savedAt + IMPORTS_KEPT_DAYS * DAY_MS) / 1000),
    type: 'ImportMapping',
    version: 1,
    ...value,
  };
}

/** Null if the mapping is no longer kept. The table's time to live deletes it some days later. */
export function fromImportMappingItem(item: Item, now: number): ImportMapping | null {
  const { type: _, ...value } = decode(mappingItem, item);
  return value.savedAt + IMPORTS_KEPT_DAYS * DAY_MS < now ? null : value;
}
