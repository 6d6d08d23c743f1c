import type { CandidateCriteria, CandidatesPort } from '../app/ports.ts';
import { type Candidate, type CandidateKey, effectiveState } from '../domain/testimonial.ts';
import { fromCandidateItem, listAttributes } from './candidate-item.ts';
import type { QuotePlace } from './keys.ts';
import { listItems } from './list.ts';
import { fromRespondentItem, respondentOps } from './respondent-item.ts';
import { mapSlice, shardsOf, type StoreContext } from './store-context.ts';
import type { WriteOp } from './write-op.ts';

const ENDED = ['DECLINED', 'WITHDRAWN', 'RETIRED'];

/** Testimonial candidates: computed by the projector, decided on by people. */
export function candidatesStore(context: StoreContext): CandidatesPort {
  const { table, keys, shards } = context;
  const get: CandidatesPort['get'] = async (key) => {
    const item = await table.get(keys.quote(key));
    return item && fromCandidateItem(item);
  };
  const respondentOf = async ({ accountId, respondentId }: CandidateKey) => {
    const item = await table.get(keys.respondent(accountId, respondentId));
    return item && fromRespondentItem(item);
  };
  return {
    get,

    async list(jobKey, { criteria, ...request }) {
      const slice = await listItems(table, {
        ...request,
        index: 'gsi1',
        partitions: placesOf(criteria).flatMap((place) =>
          shardsOf(shards, (shard) => keys.lists.quotes(jobKey, place, shard)),
        ),
        ...(isNarrowed(criteria) && {
          accepts: (item) => meets(criteria, fromCandidateItem(item).value),
        }),
      });
      return mapSlice(slice, (item) => fromCandidateItem(item).value);
    },

    async decide(key, version, decision, request) {
      const candidate = await get(key);
      if (candidate?.version !== version) return 'lost';
      const update: WriteOp = {
        kind: 'update',
        key: keys.quote(key),
        set: {
          version: version + 1,
          decision: JSON.stringify(decision),
          ...listAttributes(keys, { ...candidate.value, decision }, shards),
        },
        condition: { kind: 'equals', attribute: 'version', value: version },
      };
      const person = request?.respondent ?? (await respondentOf(key));
      if (!person) return 'lost';
      // The respondent is always touched: it is what tells the projector of the decision.
      const { value, version: known } = person;
      const requests = request ? [...value.requests, request.add] : value.requests;
      const touched = respondentOps(keys, { ...value, requests }, known);
      const result = await table.transact([update, ...touched]);
      return result.ok ? 'saved' : 'lost';
    },
  };
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

function isNarrowed({ stepKeys, states, turnaroundOnly }: CandidateCriteria): boolean {
  return stepKeys !== null || states !== null || turnaroundOnly;
}

function meets({ stepKeys, states, turnaroundOnly }: CandidateCriteria, c: Candidate): boolean {
  return (
    (stepKeys === null || stepKeys.includes(c.stepKey)) &&
    (states === null || states.includes(effectiveState(c))) &&
    (!turnaroundOnly || c.turnaround !== null)
  );
}
