import type {
  RespondentState,
  Slice,
  SliceRequest,
  Submission,
  SubmissionsPort,
} from '../app/ports.ts';
import type { Job } from '../domain/job.ts';
import { derivedId, type ItemKey } from './keys.ts';
import { listItems } from './list.ts';
import { historyOp, rememberedIds } from './respondents.ts';
import { respondentOps } from './respondent-item.ts';
import type { StoreContext } from './store-context.ts';
import { fromSubmissionItem, respondentOfEntry, toSubmissionItem } from './submission-item.ts';
import type { Item } from './table.ts';
import type { WriteOp } from './write-op.ts';

/** Submissions: events that are written once, together with what they change of their respondent. */
export function submissionsStore(context: StoreContext): SubmissionsPort {
  const { table, keys, tenant } = context;
  const get = async (id: string) => {
    const item = await table.get(keys.submission(id));
    return item && fromSubmissionItem(item);
  };
  return {
    idOf: (idempotencyKey) => derivedId(tenant, 'submission', idempotencyKey),
    get,

    async batchGet(ids) {
      const items = await table.batchGet(
        ids.map((id) => keys.submission(id)),
        true,
      );
      const found = items.flatMap((item) => (item ? [fromSubmissionItem(item)] : []));
      return new Map(found.map((submission) => [submission.id, submission]));
    },

    async create(submission, state, job) {
      const put: WriteOp = {
        kind: 'put',
        item: toSubmissionItem(keys, submission),
        condition: { kind: 'absent' },
      };
      const result = await table.transact([put, ...stateOps(context, state, job)]);
      if (result.ok) return { kind: 'saved' };
      const existing = result.failed.includes(0) ? await get(submission.id) : null;
      return existing ? { kind: 'exists', submission: existing } : { kind: 'lost' };
    },

    async retract(submission, state, job) {
      const mark: WriteOp = {
        kind: 'update',
        key: keys.submission(submission.id),
        set: {
          retractedAt: submission.retractedAt,
          retractionReason: submission.retractionReason,
        },
        condition: { kind: 'exists' },
      };
      const result = await table.transact([mark, ...stateOps(context, state, job)]);
      return result.ok ? 'saved' : 'lost';
    },

    listByAccount: (accountId, request) =>
      listSubmissions(context, request, (slice) =>
        listItems(table, {
          ...slice,
          index: 'gsi2',
          partitions: [keys.lists.submissions(accountId)],
          backward: true,
        }),
      ),

    listByBatch: (importBatch, request) =>
      listSubmissions(context, request, (slice) =>
        listItems(table, {
          ...slice,
          index: 'gsi4',
          partitions: [keys.lists.batch(importBatch)],
        }),
      ),

    idsByRespondent: (accountId, respondentId) => idsByRespondent(context, accountId, respondentId),
  };
}

/** The respondent's part of a submission's transaction, conditioned on the versions that were read. */
function stateOps({ keys }: StoreContext, state: RespondentState, job: Job): WriteOp[] {
  const { respondent, respondentVersion, history, historyVersion } = state;
  const owner = { accountId: respondent.accountId, respondentId: respondent.id };
  return [
    historyOp(keys, job, owner, history, historyVersion),
    ...respondentOps(keys, respondent, respondentVersion),
  ];
}

async function listSubmissions(
  { table }: StoreContext,
  request: SliceRequest,
  list: (request: SliceRequest) => Promise<Slice<Item>>,
): Promise<Slice<Submission>> {
  const slice = await list(request);
  const wanted = slice.entries.map(({ value }): ItemKey => ({
    pk: String(value.pk),
    sk: String(value.sk),
  }));
  const items = await table.batchGet(wanted);
  return {
    entries: slice.entries.flatMap(({ position }, i) => {
      const item = items[i];
      return item ? [{ value: fromSubmissionItem(item), position }] : [];
    }),
    resumeAfter: slice.resumeAfter,
  };
}

/**
 * The index may lag behind, but what it lacks is recent, and a respondent's histories, read
 * consistently, name the recent ones.
 */
async function idsByRespondent(
  { table, keys }: StoreContext,
  accountId: string,
  respondentId: string,
): Promise<readonly string[]> {
  const listed = await table.queryAll({ index: 'gsi2', pk: keys.lists.submissions(accountId) });
  const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
  const histories = await table.batchGet(
    jobs.map(({ sk }) => keys.history(accountId, String(sk), respondentId)),
    true,
  );
  const remembered = histories.flatMap((item) => (item ? rememberedIds(item) : []));
  const ofRespondent = listed.filter((entry) => respondentOfEntry(entry) === respondentId);
  const ids = ofRespondent.map(({ pk }) => String(pk).slice(keys.submission('').pk.length));
  return [...new Set([...remembered, ...ids])];
}
