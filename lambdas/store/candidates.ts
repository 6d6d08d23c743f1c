import type { CandidateCriteria, CandidatesPort } from '../app/ports.ts';
import type { SegmentTotals } from '../domain/contribution.ts';
import type { Job } from '../domain/job.ts';
import { type Candidate, effectiveState } from '../domain/testimonial.ts';
import { fromCandidateItem, listAttributes } from './candidate-item.ts';
import { fromJobItem } from './job-item.ts';
import type { QuotePlace } from './keys.ts';
import { listItems } from './list.ts';
import { fromRespondentItem, respondentOps } from './respondent-item.ts';
import { rollupItems, segmentTotalsOf } from './rollups.ts';
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

    async countsByStep(jobKey) {
      const item = await table.get(keys.job(jobKey));
      if (!item) return {};
      const totals = segmentTotalsOf(await rollupItems(context, jobKey, 'S#'));
      return countsByStep(fromJobItem(item).value, totals);
    },

    async decide(key, version, decision, request) {
      const known = await get(key);
      if (known?.version !== version) return 'lost';
      const update: WriteOp = {
        kind: 'update',
        key: keys.quote(key),
        set: {
          version: version + 1,
          decision: JSON.stringify(decision),
          ...listAttributes(keys, { ...known.value, decision }, shards),
        },
        condition: { kind: 'equals', attribute: 'version', value: version },
      };
      const respondent = await table.get(keys.respondent(key.accountId, key.respondentId));
      if (!respondent) return 'lost';
      // The respondent is always touched: it is what tells the projector of the decision.
      const person = request
        ? {
            ...request.respondent,
            value: {
              ...request.respondent.value,
              requests: [...request.respondent.value.requests, request.add],
            },
          }
        : fromRespondentItem(respondent);
      const result = await table.transact([
        update,
        ...respondentOps(keys, person.value, person.version),
      ]);
      return result.ok ? 'saved' : 'lost';
    },
  };
}

function countsByStep(job: Job, totals: readonly SegmentTotals[]) {
  const counts = job.steps.map(({ key, ordinal }) => {
    const cells = totals.flatMap(({ steps }) => steps[ordinal] ?? []);
    const sum = (of: 'candidates' | 'approved') => cells.reduce((n, cell) => n + cell[of], 0);
    return [key, { candidates: sum('candidates'), approved: sum('approved') }] as const;
  });
  return Object.fromEntries(counts);
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
