import { randomUUID } from 'node:crypto';
import type { FoundRespondent, Slice, SliceRequest } from '../../../app/kernel/ports.ts';
import type { RespondentsPort } from '../../../app/people/respondents-port.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import { fromHistoryItem } from '../answers/history-item.ts';
import { bumpAccountVersionOp } from '../../engine/facts-stamp.ts';
import { listItems } from '../../engine/list.ts';
import type { ItemKey, Keys } from '../../engine/keys/keys.ts';
import { importedOps } from '../../imports/imported-change-item.ts';
import { fromRespondentItem, fromWhoItem, respondentOps } from './respondent-item.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { movedPeople } from '../../moves/moved-people.ts';
import type { Item, Table } from '../../engine/table.ts';
import { atVersion } from '../../engine/write-op.ts';

/** People, found by account and external id, with their answers. */
export function respondentsStore(context: StoreContext): RespondentsPort {
  const { table, keys } = context;
  return {
    async lookup(who) {
      const ids = await idsOf(table, keys, who);
      const known = await table.batchGet(
        who.flatMap(({ accountId }, i) => keyOf(ids[i], (id) => keys.respondent(accountId, id))),
        true,
      );
      const byId = new Map(known.flatMap(respondentEntry));
      return who.map((person, i) => byId.get(ids[i] ?? '') ?? unknownRespondent(person));
    },

    async states(job, who) {
      const ids = await idsOf(table, keys, who);
      const items = await table.batchGet(
        who.flatMap(({ accountId }, i) => [
          ...keyOf(ids[i], (id) => keys.respondent(accountId, id)),
          ...keyOf(ids[i], (id) => keys.history(accountId, job.key, id)),
        ]),
        true,
      );
      const people = new Map(items.flatMap(respondentEntry));
      const histories = new Map(
        items
          .flatMap((item) =>
            item?.type === 'History' ? [fromHistoryItem(item, job, context)] : [],
          )
          .map((history) => [history.respondentId, history]),
      );
      return who.map((person, i) => {
        const { respondent, version } = people.get(ids[i] ?? '') ?? unknownRespondent(person);
        const history = histories.get(respondent.id);
        return {
          respondent,
          respondentVersion: version,
          history: history?.value ?? [],
          historyVersion: history?.version ?? null,
        };
      });
    },

    count: (accountId, limit) =>
      table.count({
        pk: keys.accountPk(accountId),
        beginsWith: keys.externalIdLookupPrefix,
        limit,
      }),

    async get(accountId, respondentId) {
      const item = await table.get(keys.respondent(accountId, respondentId));
      if (item) return fromRespondentItem(item);
      const [moved] = await movedPeople(context, [{ accountId, respondentId }]);
      return moved ?? null;
    },

    async batchGet(wanted) {
      const items = await table.batchGet(
        wanted.map(({ accountId, respondentId }) => keys.respondent(accountId, respondentId)),
      );
      const missing = wanted.filter((_, i) => !items[i]);
      const moved = await movedPeople(context, missing);
      const found = wanted.map((key, i) => {
        const item = items[i];
        return item ? fromRespondentItem(item) : (moved[missing.indexOf(key)] ?? null);
      });
      return new Map(
        wanted.flatMap(({ respondentId }, i) => {
          const person = found[i];
          return person ? [[respondentId, person.value] as const] : [];
        }),
      );
    },

    async list(accountId, { limit, after }) {
      const page = await table.query({
        pk: keys.accountPk(accountId),
        beginsWith: keys.respondentPrefix,
        after: after === null ? null : `${keys.respondentPrefix}${after}`,
        limit: limit + 1,
        consistent: true,
      });
      const people = page.items.map((item) => fromRespondentItem(item).value);
      const entries = people.slice(0, limit).map((value) => ({ value, position: value.id }));
      const hasMore = people.length > limit || page.hasMore;
      return { entries, resumeAfter: hasMore ? (entries.at(-1)?.position ?? null) : null };
    },

    withdrawing: (request, onUnreadable) => listWithdrawing(context, request, onUnreadable),

    async save(respondent, version, imported) {
      const ops = respondentOps(keys, respondent, version);
      const result = await table.transact([...ops, ...importedOps(keys, imported)]);
      return result.ok ? 'saved' : 'lost';
    },

    async remove({ accountId, id, externalId }, version) {
      const result = await table.transact([
        {
          kind: 'delete',
          key: keys.respondent(accountId, id),
          condition: atVersion(version),
        },
        { kind: 'delete', key: keys.externalIdLookup(accountId, externalId) },
        bumpAccountVersionOp(keys, accountId),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async histories(job, accountId, respondentId) {
      const item = await table.get(keys.history(accountId, job.key, respondentId));
      return item && fromHistoryItem(item, job, context);
    },
  };
}

/** Runs one Query on the slim index, then fetches the people by key with strong consistency. */
async function listWithdrawing(
  { table, keys }: StoreContext,
  request: SliceRequest,
  onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
): Promise<Slice<Respondent>> {
  const partitions = [keys.lists.withdrawing];
  const slice = await listItems(table, { ...request, index: 'gsi4', partitions });
  const keyed = slice.entries.map(({ value: { pk, sk } }) => ({ pk: String(pk), sk: String(sk) }));
  const items = await table.batchGet(keyed, true);
  const entries: Slice<Respondent>['entries'][number][] = [];
  for (const [i, { position }] of slice.entries.entries()) {
    const item = items[i];
    try {
      const value = item && fromRespondentItem(item).value;
      if (value?.withdrawal) entries.push({ value, position });
    } catch (error) {
      if (!onUnreadable) throw error;
      await onUnreadable(position.split('#').at(-1) ?? '', error);
    }
  }
  return { entries, resumeAfter: slice.resumeAfter };
}

type Who = readonly { accountId: string; externalId: string }[];

/** The ids of people by account and external id. Null for unknown people. */
async function idsOf(table: Table, keys: Keys, who: Who): Promise<(string | null)[]> {
  const items = await table.batchGet(
    who.map(({ accountId, externalId }) => keys.externalIdLookup(accountId, externalId)),
    true,
  );
  return items.map((item) => item && fromWhoItem(item));
}

function keyOf(id: string | null | undefined, key: (id: string) => ItemKey): ItemKey[] {
  return id ? [key(id)] : [];
}

function respondentEntry(item: Item | null): [string, FoundRespondent][] {
  if (item?.type !== 'Respondent') return [];
  const { value, version } = fromRespondentItem(item);
  return [[value.id, { respondent: value, version }]];
}

/** A new person. The id is random, so that it reveals nothing about the person. */
function unknownRespondent({ accountId, externalId }: Who[number]): FoundRespondent {
  const id = randomUUID().replaceAll('-', '');
  const respondent: Respondent = {
    id,
    accountId,
    externalId,
    stated: {},
    contactStated: {},
    isKnown: true,
    requests: [],
    withdrawal: null,
    droppedAt: null,
    formerExternalIds: [],
  };
  return { respondent, version: null };
}
