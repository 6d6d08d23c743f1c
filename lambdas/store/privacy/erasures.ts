import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Slice } from '../../app/kernel/ports.ts';
import type {
  Erasure,
  ErasuresPort,
  RemovedHistory,
} from '../../app/privacy/erasure/erasures-port.ts';
import { ERASE_MODES } from '../../domain/privacy/erasure.ts';
import { AUDIT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { decode, json } from '../engine/decode.ts';
import { bumpAccountVersionOp } from '../engine/facts-stamp.ts';
import { historyOp } from '../facts/answers/history-item.ts';
import type { Keys } from '../engine/keys/keys.ts';
import { listItems } from '../engine/list.ts';
import { deleteQuotes } from './personal-items.ts';
import { respondentOps } from '../facts/people/respondent-item.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';

const erasureItem = z.lazy(() =>
  z.object({
    type: z.literal('Erasure'),
    accountId: z.string(),
    respondentId: z.string(),
    mode: z.enum(ERASE_MODES),
    erasedAt: z.number(),
    finishedAt: z.nullable(z.number()),
    pseudonymId: z.nullable(z.string()),
    submissionIds: json(z.array(z.string())),
  }),
);

/** The ledger of erasures, and the writes of an erasure. */
export function erasuresStore(context: StoreContext): ErasuresPort {
  const { table, keys, now } = context;
  return {
    newId: () => randomUUID().replaceAll('-', ''),

    async get(respondentId) {
      const item = await table.get(keys.erasure(respondentId));
      return item && keptErasure(item, now());
    },

    async list({ limit, after }) {
      const page = await table.query({ pk: keys.erasuresPk, after, limit, consistent: true });
      const last = page.items.at(-1);
      return {
        entries: page.items.flatMap((item) => {
          const value = keptErasure(item, now());
          return value ? [{ value, position: value.respondentId }] : [];
        }),
        resumeAfter: page.hasMore && last ? String(last.sk) : null,
      };
    },

    open: (request, onUnreadable) => listOpen(context, request, () => true, onUnreadable),

    async recent(accountId, externalId) {
      const who = keys.externalIdLookup(accountId, externalId).sk;
      const isTheirs = (item: Item) => item.accountId === accountId && item.who === who;
      let after: string | null = null;
      do {
        const slice: Slice<Erasure> = await listOpen(context, { limit: 100, after }, isTheirs);
        const [found] = slice.entries;
        if (found) return found.value;
        after = slice.resumeAfter;
      } while (after !== null);
      return null;
    },

    async begin(erasure, { respondent: { value: person, version }, pseudonym, histories }) {
      const lookup = keys.externalIdLookup(erasure.accountId, person.externalId);
      const result = await table.transact([
        {
          kind: 'delete',
          key: keys.respondent(erasure.accountId, erasure.respondentId),
          condition: atVersion(version),
        },
        { kind: 'delete', key: lookup },
        ...person.formerExternalIds.map((former): WriteOp => ({
          kind: 'delete',
          key: keys.externalIdLookup(erasure.accountId, former),
        })),
        { kind: 'put', item: toErasureItem(keys, erasure, lookup.sk) },
        bumpAccountVersionOp(keys, erasure.accountId),
        ...(pseudonym ? respondentOps(keys, pseudonym, null) : []),
        ...moveOps(context, erasure, histories),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async record(erasure) {
      await table.write({ kind: 'put', item: toErasureItem(keys, erasure, null) });
    },

    async moveHistories(erasure, histories) {
      if (histories.length === 0) return;
      const ops = moveOps(context, erasure, histories);
      await table.transact([...ops, bumpAccountVersionOp(keys, erasure.accountId)]);
    },

    deleteQuotes: (person) => deleteQuotes(context, person),

    async finish(respondentId, at) {
      await table.write({
        kind: 'update',
        key: keys.erasure(respondentId),
        set: { finishedAt: at, expiresAt: Math.ceil((at + AUDIT_DAYS * DAY_MS) / 1000) },
        condition: { kind: 'exists' },
      });
    },

    async settle(respondentId) {
      await table.write({
        kind: 'update',
        key: keys.erasure(respondentId),
        // The pseudonym and the lookup hash are no longer needed.
        set: { pseudonymId: null },
        remove: ['who', 'gsi4pk', 'gsi4sk'],
        condition: { kind: 'exists' },
      });
    },
  };
}

/** `who` is the hash that the person was looked up by, kept until the erasure is settled. */
function toErasureItem(keys: Keys, erasure: Erasure, who: string | null): Item {
  const { respondentId, submissionIds } = erasure;
  return {
    ...keys.erasure(respondentId),
    gsi4pk: keys.lists.erasing,
    gsi4sk: respondentId,
    type: 'Erasure',
    version: 1,
    ...erasure,
    submissionIds: JSON.stringify(submissionIds),
    ...(who !== null && { who }),
  };
}

/** Returns a ledger entry. Null if it is no longer kept. */
function keptErasure(item: Item, now: number): Erasure | null {
  const { type: _, ...erasure } = decode(erasureItem, item);
  const { finishedAt } = erasure;
  return finishedAt !== null && now - finishedAt > AUDIT_DAYS * DAY_MS ? null : erasure;
}

/** Runs one Query on the slim index, then fetches the entries by key with strong consistency. */
async function listOpen(
  { table, keys, now }: StoreContext,
  request: { limit: number; after: string | null },
  accepts: (item: Item) => boolean,
  onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
): Promise<Slice<Erasure>> {
  const partitions = [keys.lists.erasing];
  const slice = await listItems(table, { ...request, index: 'gsi4', partitions });
  const items = await table.batchGet(
    slice.entries.map(({ position }) => keys.erasure(position)),
    true,
  );
  const entries: Slice<Erasure>['entries'][number][] = [];
  for (const [i, { position }] of slice.entries.entries()) {
    const item = items[i];
    try {
      const value = item && accepts(item) ? keptErasure(item, now()) : null;
      if (value) entries.push({ value, position });
    } catch (error) {
      if (!onUnreadable) throw error;
      await onUnreadable(position, error);
    }
  }
  return { entries, resumeAfter: slice.resumeAfter };
}

/** Deletes histories, and writes the part that is kept under the pseudonym. */
function moveOps(
  context: StoreContext,
  { accountId, respondentId, pseudonymId }: Erasure,
  histories: readonly RemovedHistory[],
): WriteOp[] {
  return histories.flatMap(({ job, kept }): WriteOp[] => {
    const removed: WriteOp = {
      kind: 'delete',
      key: context.keys.history(accountId, job.key, respondentId),
    };
    if (pseudonymId === null || kept === null) return [removed];
    const owner = { accountId, respondentId: pseudonymId };
    return [removed, historyOp(context, job, owner, kept, null)];
  });
}
