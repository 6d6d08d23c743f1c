import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { FoundRespondent, RespondentsPort, Versioned } from '../app/ports.ts';
import type { AnswerHistory } from '../domain/answers.ts';
import type { Job } from '../domain/job.ts';
import type { Respondent } from '../domain/respondent.ts';
import { decode, json } from './decode.ts';
import { decodeHistory, encodeHistory, storedHistory } from './history-codec.ts';
import type { ItemKey, Keys } from './keys.ts';
import { fromRespondentItem, fromWhoItem, respondentOps } from './respondent-item.ts';
import type { StoreContext } from './store-context.ts';
import type { Item, Table } from './table.ts';
import type { WriteOp } from './write-op.ts';

const historyItem = z.object({
  type: z.literal('History'),
  version: z.number(),
  respondentId: z.string(),
  body: json(storedHistory),
});

export function fromHistoryItem(
  item: Item,
  job: Job,
): Versioned<AnswerHistory> & { respondentId: string } {
  const { version, body, respondentId } = decode(historyItem, item);
  return { value: decodeHistory(body, job), version, respondentId };
}

/** The submissions that a stored history names. */
export function rememberedIds(item: Item): string[] {
  return decode(historyItem, item).body.submissions.map(([submissionId]) => submissionId);
}

/** Writes a history on the condition of its version. */
export function historyOp(
  keys: Keys,
  job: Job,
  owner: { accountId: string; respondentId: string },
  history: AnswerHistory,
  version: number | null,
): WriteOp {
  return {
    kind: 'put',
    item: {
      ...keys.history(owner.accountId, job.key, owner.respondentId),
      type: 'History',
      version: (version ?? 0) + 1,
      respondentId: owner.respondentId,
      body: JSON.stringify(encodeHistory(history, job)),
    },
    condition:
      version === null
        ? { kind: 'absent' }
        : { kind: 'equals', attribute: 'version', value: version },
  };
}

/** People, found by account and external id, with what they answered. */
export function respondentsStore({ table, keys }: StoreContext): RespondentsPort {
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
          .flatMap((item) => (item?.type === 'History' ? [fromHistoryItem(item, job)] : []))
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

    async get(accountId, respondentId) {
      const item = await table.get(keys.respondent(accountId, respondentId));
      return item && fromRespondentItem(item);
    },

    async batchGet(wanted) {
      const items = await table.batchGet(
        wanted.map(({ accountId, respondentId }) => keys.respondent(accountId, respondentId)),
      );
      return new Map(
        items.flatMap((item) => {
          if (!item) return [];
          const { value } = fromRespondentItem(item);
          return [[value.id, value] as const];
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

    async save(respondent, version) {
      const result = await table.transact(respondentOps(keys, respondent, version));
      return result.ok ? 'saved' : 'lost';
    },

    async histories(job, accountId, respondentId) {
      const item = await table.get(keys.history(accountId, job.key, respondentId));
      return item && fromHistoryItem(item, job);
    },
  };
}

type Who = readonly { accountId: string; externalId: string }[];

/** The ids of people by account and external id; null for those not known. */
async function idsOf(table: Table, keys: Keys, who: Who): Promise<(string | null)[]> {
  const items = await table.batchGet(
    who.map(({ accountId, externalId }) => keys.who(accountId, externalId)),
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

/** Somebody new, with a random id, so that nothing of the person is in it. */
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
  };
  return { respondent, version: null };
}
