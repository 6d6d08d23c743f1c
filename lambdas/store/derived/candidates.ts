import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import { sliceOf } from '../../app/kernel/lists/slice-of.ts';
import type { CandidatesPort, DecidedCandidate } from '../../app/testimonials/candidates-port.ts';
import { type CandidateCriteria, isListed } from '../../domain/testimonials/candidate-criteria.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { fromCandidateItem, listAttributes } from './candidate-item.ts';
import { readable } from '../engine/decode.ts';
import { consentOp, fromConsentItem } from '../facts/people/consent-item.ts';
import type { QuotePlace } from '../engine/keys/keys.ts';
import { listItems } from '../engine/list.ts';
import { fromRespondentItem, respondentOps } from '../facts/people/respondent-item.ts';
import { mapSlice, shardsOf, type StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';

const ENDED = ['DECLINED', 'WITHDRAWN', 'RETIRED'];

/** Testimonial candidates: computed by the projector, decided on by people. */
export function candidatesStore(context: StoreContext): CandidatesPort {
  const { table, keys, shards } = context;
  return {
    async get(key) {
      const item = await table.get(keys.quote(key));
      return item && fromCandidateItem(item);
    },

    async batchGet(wanted) {
      const items = await table.batchGet(wanted.map(keys.quote), true);
      return items.map((item) => {
        const [found] = readable(context, item ? [item] : [], fromCandidateItem);
        return found?.value ?? null;
      });
    },

    async list(jobKey, { criteria, at, ...request }) {
      const isMet = (item: Item) =>
        readable(context, [item], fromCandidateItem).some(({ value }) =>
          isListed(value, criteria, at),
        );
      if (criteria.accountIds) {
        const items = await ofAccounts(context, criteria.accountIds, jobKey);
        const placed = sliceOf(items.filter(isMet), (item) => String(item.gsi1sk), request);
        return mapSlice(context, placed, (item) => fromCandidateItem(item).value);
      }
      const slice = await listItems(table, {
        ...request,
        index: 'gsi1',
        partitions: placesOf(criteria).flatMap((place) =>
          shardsOf(shards, (shard) => keys.lists.quotes(jobKey, place, shard)),
        ),
        accepts: isMet,
      });
      return mapSlice(context, slice, (item) => fromCandidateItem(item).value);
    },

    async ofRespondent(jobKey, { accountId, respondentId }) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.quotePrefix(jobKey),
        consistent: true,
      });
      const candidates = items.map(fromCandidateItem);
      return candidates.filter(({ value }) => value.respondentId === respondentId);
    },

    async consentRecords(candidates) {
      const wanted = candidates.map((candidate) => recordKeys(context, candidate));
      const items = await table.batchGet(wanted.flat(), true);
      let from = 0;
      return wanted.map(({ length }) => {
        const records = items.slice(from, from + length);
        from += length;
        return records.flatMap((item) => (item ? [fromConsentItem(item)] : []));
      });
    },

    async decide(decided, respondent, at) {
      const [first] = decided;
      if (!first) throw new Error('nothing is decided');
      const found = await table.batchGet(
        decided.map(({ key }) => keys.quote(key)),
        true,
      );
      const updates = decided.map((one, i) => decisionOps(context, one, found[i] ?? null, at));
      const { accountId, respondentId } = first.key;
      const item = respondent ? null : await table.get(keys.respondent(accountId, respondentId));
      const person = respondent ?? (item && fromRespondentItem(item));
      if (!person || updates.includes('lost')) return 'lost';
      // The respondent is always written too, because this is what notifies the projector of the decision.
      const touched = respondentOps(keys, person.value, person.version);
      const ops = updates.filter((update) => update !== 'lost').flat();
      const result = await table.transact([...ops, ...touched]);
      return result.ok ? 'saved' : 'lost';
    },
  };
}

/** All candidates of the accounts, in no order. Their number is bounded per account. */
async function ofAccounts(
  { table, keys }: StoreContext,
  accountIds: readonly string[],
  jobKey: string,
): Promise<Item[]> {
  const beginsWith = keys.quotePrefix(jobKey);
  const items = await inParallel(accountIds, (id) =>
    table.queryAll({ pk: keys.accountPk(id), beginsWith }),
  );
  return items.flat();
}

/**
 * One candidate's operations in the transaction: the decision, the list that the candidate is now in, and the
 * consent record.
 */
function decisionOps(
  { keys, shards }: StoreContext,
  { key, version, decision, record }: DecidedCandidate,
  item: Item | null,
  at: Instant,
): WriteOp[] | 'lost' {
  const candidate = item && fromCandidateItem(item);
  if (candidate?.version !== version) return 'lost';
  const update: WriteOp = {
    kind: 'update',
    key: keys.quote(key),
    set: {
      version: version + 1,
      decision: JSON.stringify(decision),
      ...listAttributes(keys, { ...candidate.value, decision }, shards, at),
    },
    condition: atVersion(version),
  };
  return record ? [update, consentOp(keys, key, decision.consentRecords, record)] : [update];
}

function recordKeys({ keys }: StoreContext, candidate: Candidate) {
  const { consentRecords } = candidate.decision;
  return Array.from({ length: consentRecords }, (_, i) => keys.consent(candidate, i + 1));
}

function placesOf({ states, includeHeldBack }: CandidateCriteria): QuotePlace[] {
  const wantsLive = states === null || states.some((state) => !ENDED.includes(state));
  const wantsHeld = includeHeldBack && (states === null || states.includes('CANDIDATE'));
  const wantsEnded = states !== null && states.some((state) => ENDED.includes(state));
  return [
    ...(wantsLive ? (['LIVE'] as const) : []),
    ...(wantsHeld ? (['HELD'] as const) : []),
    ...(wantsEnded ? (['ENDED'] as const) : []),
  ];
}
