import type {
  ReceivedSubmission,
  RespondentState,
  Slice,
  SliceRequest,
  Submission,
} from '../../../app/kernel/ports.ts';
import type { SubmissionsPort } from '../../../app/submissions/submissions-port.ts';
import {
  effectiveAt,
  retainedSubmission,
  withoutText,
} from '../../../app/submissions/submission-facts.ts';
import { isKeptFor } from '../../../domain/privacy/retention-periods.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { historyOp } from './history-item.ts';
import { derivedId } from '../../engine/keys/key-parts.ts';
import { listItems } from '../../engine/list.ts';
import { respondentOps } from '../people/respondent-item.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { idsByRespondent, placesOfRespondent } from './submissions-of-person.ts';
import {
  erasedSubmissionItem,
  fromReceivedItem,
  respondentOfEntry,
  toSubmissionItem,
} from './submission-item.ts';
import type { Item } from '../../engine/table.ts';
import type { WriteOp } from '../../engine/write-op.ts';
import { fetchIndexedItems } from '../../engine/fetch-indexed-items.ts';

/** Submissions: events that are written once, in one transaction with the changes to their respondent. */
export function submissionsStore(context: StoreContext): SubmissionsPort {
  const { table, keys, tenant, now } = context;
  const received = async (id: string): Promise<ReceivedSubmission | null> => {
    const item = await table.get(keys.submission(id));
    return item && fromReceivedItem(item);
  };
  return {
    idOf: (idempotencyKey) => derivedId(tenant, 'submission', idempotencyKey),

    async get(id) {
      const item = await table.get(keys.submission(id));
      return item && keptSubmission(context, item);
    },

    async batchGet(ids) {
      const items = await table.batchGet(
        ids.map((id) => keys.submission(id)),
        true,
      );
      const found = items.flatMap((item) => (item && keptSubmission(context, item)) ?? []);
      return new Map(found.map((submission) => [submission.id, submission]));
    },

    async received(ids) {
      const items = await table.batchGet(
        ids.map((id) => keys.submission(id)),
        true,
      );
      return new Map(
        items.flatMap((item, i) => (item ? [[ids[i] ?? '', fromReceivedItem(item)] as const] : [])),
      );
    },

    async create(submission, state, job) {
      const put: WriteOp = {
        kind: 'put',
        item: toSubmissionItem(context, submission),
        condition: { kind: 'absent' },
      };
      const result = await table.transact([put, ...stateOps(context, state, job)]);
      if (result.ok) return { kind: 'saved' };
      const existing = result.failed.includes(0) ? await received(submission.id) : null;
      if (!existing) return { kind: 'lost' };
      if (existing.kind === 'erased') return { kind: 'erased' };
      const known = existing.submission;
      return { kind: 'exists', submission: retainedSubmission(known, now()) ?? withoutText(known) };
    },

    async retract(submissions, state, job) {
      const marks = submissions.map(({ id, retractedAt, retractionReason }): WriteOp => ({
        kind: 'update',
        key: keys.submission(id),
        set: { retractedAt, retractionReason },
        condition: { kind: 'exists' },
      }));
      const result = await table.transact([...marks, ...stateOps(context, state, job)]);
      return result.ok ? 'saved' : 'lost';
    },

    async erase(submissionId, kept) {
      const item = kept
        ? toSubmissionItem(context, kept)
        : erasedSubmissionItem(keys, submissionId, now());
      await table.write({ kind: 'put', item });
    },

    listByAccount: (accountId, { respondentIds = null, direction = 'DESC', ...request }) =>
      listSubmissions(context, request, keptSubmission, (slice) =>
        listItems(table, {
          ...slice,
          index: 'gsi2',
          partitions: [keys.lists.submissions(accountId)],
          backward: direction === 'DESC',
          ...(respondentIds !== null && {
            accepts: (entry: Item) => respondentIds.includes(respondentOfEntry(entry)),
          }),
        }),
      ),

    listByBatch: (importBatch, request) =>
      listSubmissions(context, request, storedSubmission, (slice) =>
        listItems(table, {
          ...slice,
          index: 'gsi4',
          partitions: [keys.lists.batch(importBatch)],
        }),
      ),

    idsByRespondent: (accountId, respondentId) =>
      idsByRespondent(context, { accountId, respondentId }),

    placesOfRespondent: (accountId, respondentId) =>
      placesOfRespondent(context, { accountId, respondentId }),
  };
}

/** Returns a submission as far as it may be shown. Null if it is too old or was erased. */
function keptSubmission({ now }: StoreContext, item: Item): Submission | null {
  const received = fromReceivedItem(item);
  return received.kind === 'erased' ? null : retainedSubmission(received.submission, now());
}

/** Returns a submission as stored, even if pseudonymized. Null if it is too old or was erased. */
function storedSubmission({ now, effortsDays }: StoreContext, item: Item): Submission | null {
  const received = fromReceivedItem(item);
  if (received.kind === 'erased') return null;
  const { submission } = received;
  return isKeptFor(effortsDays, effectiveAt(submission), now()) ? submission : null;
}

/** The respondent's operations in a submission's transaction, conditioned on the versions that were read. */
function stateOps(context: StoreContext, state: RespondentState, job: Job): WriteOp[] {
  const { respondent, respondentVersion, history, historyVersion } = state;
  const owner = { accountId: respondent.accountId, respondentId: respondent.id };
  return [
    historyOp(context, job, owner, history, historyVersion),
    ...respondentOps(context.keys, respondent, respondentVersion),
  ];
}

async function listSubmissions(
  context: StoreContext,
  request: SliceRequest,
  read: (context: StoreContext, item: Item) => Submission | null,
  list: (request: SliceRequest) => Promise<Slice<Item>>,
): Promise<Slice<Submission>> {
  const { entries, resumeAfter } = await fetchIndexedItems(context.table, await list(request));
  return {
    entries: entries.flatMap(({ value: item, position }) => {
      const value = read(context, item);
      return value ? [{ value, position }] : [];
    }),
    resumeAfter,
  };
}
