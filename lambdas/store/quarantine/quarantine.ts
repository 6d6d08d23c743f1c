import * as z from 'zod/mini';
import {
  type QuarantineEntry,
  type QuarantinedWork,
  type QuarantinePort,
} from '../../app/quarantine/quarantine-port.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { decode, json } from '../engine/decode.ts';
import { hash } from '../engine/keys/key-parts.ts';
import { listItems } from '../engine/list.ts';
import { mapSlice, type StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';

const subject = z.lazy(() =>
  z.discriminatedUnion('work', [
    z.object({ work: z.literal('ASSESSMENT'), accountId: z.string(), jobKey: z.string() }),
    z.object({ work: z.literal('SWEEP'), jobKey: z.string() }),
    z.object({ work: z.literal('SNAPSHOT'), jobKey: z.string() }),
    z.object({ work: z.literal('LEARNING'), jobKey: z.string() }),
    z.object({
      work: z.literal('RETENTION'),
      item: z.object({ pk: z.string(), sk: z.string() }),
    }),
    z.object({ work: z.literal('ERASURE'), respondentId: z.string() }),
    z.object({ work: z.literal('ACCOUNT_MOVE'), accountId: z.string() }),
    z.object({ work: z.literal('MOVE'), accountId: z.string(), respondentId: z.string() }),
  ]),
);
const quarantineItem = z.lazy(() =>
  z.object({
    type: z.literal('Quarantined'),
    sk: z.string(),
    subject: json(subject),
    error: z.string(),
    attempts: z.number(),
    firstAt: z.number(),
    lastAt: z.number(),
    nextAt: z.number(),
  }),
);

/** The first retry is ten minutes after the failure. The delay doubles with each attempt, up to a day. */
const FIRST_PAUSE_MS = 10 * 60_000;
/** Quarantined work that never succeeds is deleted a year after its last failure. */
const KEPT_MS = 365 * DAY_MS;

/** Work that failed and will be retried. It is in one partition, which is usually empty. */
export function quarantineStore(context: StoreContext): QuarantinePort {
  const { table, keys, now } = context;
  return {
    async add(failed, error) {
      const key = keys.quarantined(idOf(failed));
      const at = now();
      const known = await table.get(key);
      const before = known && entryOf(known);
      const attempts = (before?.attempts ?? 0) + 1;
      await table.write({
        kind: 'put',
        item: {
          ...key,
          type: 'Quarantined',
          version: 1,
          subject: JSON.stringify(failed),
          error,
          attempts,
          firstAt: before?.firstAt ?? at,
          lastAt: at,
          nextAt: at + Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), DAY_MS),
          expiresAt: Math.ceil((at + KEPT_MS) / 1000),
        },
      });
    },

    async list(request) {
      const slice = await listItems(table, { ...request, partitions: [keys.quarantinePk] });
      return mapSlice(context, slice, entryOf);
    },

    async due(limit) {
      // All of them, since the order is by id: an entry behind many that are not due must be retried too.
      const items = await table.queryAll({ pk: keys.quarantinePk, consistent: true });
      const due = items.map(entryOf).filter(({ nextAt }) => nextAt <= now());
      return { total: items.length, entries: due.slice(0, limit) };
    },

    async retry(ids) {
      const found = await table.batchGet(
        ids.map((id) => keys.quarantined(id)),
        true,
      );
      const nextAt = now();
      const due: QuarantineEntry[] = [];
      for (const item of found) {
        if (!item) continue;
        const entry = entryOf(item);
        const key = keys.quarantined(entry.id);
        const isThere = await table.write({
          kind: 'update',
          key,
          set: { nextAt },
          condition: { kind: 'exists' },
        });
        if (isThere) due.push({ ...entry, nextAt });
      }
      return due;
    },

    async release({ id, attempts }) {
      await table.write({
        kind: 'delete',
        key: keys.quarantined(id),
        condition: { kind: 'equals', attribute: 'attempts', value: attempts },
      });
    },

    async settle(done) {
      await table.write({ kind: 'delete', key: keys.quarantined(idOf(done)) });
    },
  };
}

/** The same work always has the same entry, however often it fails. */
function idOf(failed: QuarantinedWork): string {
  switch (failed.work) {
    case 'ASSESSMENT':
      return `ASSESSMENT-${hash('quarantine', failed.accountId, failed.jobKey)}`;
    case 'SWEEP':
    case 'SNAPSHOT':
    case 'LEARNING':
      return `${failed.work}-${hash('quarantine', failed.jobKey)}`;
    case 'RETENTION':
      return `RETENTION-${hash('quarantine', failed.item.pk, failed.item.sk)}`;
    case 'ERASURE':
      return `ERASURE-${hash('quarantine', failed.respondentId)}`;
    case 'ACCOUNT_MOVE':
      return `ACCOUNT_MOVE-${hash('quarantine', failed.accountId)}`;
    case 'MOVE':
      return `MOVE-${hash('quarantine', failed.accountId, failed.respondentId)}`;
  }
}

function entryOf(item: Item): QuarantineEntry {
  const { type: _, sk: id, ...entry } = decode(quarantineItem, item);
  return { id, ...entry };
}
