import { jitteredPause } from '../../app/kernel/retries/retry.ts';
import { retryLost } from '../../app/kernel/retries/retry-lost.ts';
import { pseudonymized } from '../../app/privacy/erasure/erased-submission.ts';
import { mergeHistories } from '../../domain/scoring/answers/answers.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { isNamed } from '../../domain/privacy/retention-periods.ts';
import { effortsOnly, underPseudonym } from '../../domain/privacy/erasure.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import { pastIdOf } from '../engine/keys/past-id.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { fromHistoryItem, type HistoryOwner, historyOp } from '../facts/answers/history-item.ts';
import { fromRespondentItem, respondentOp } from '../facts/people/respondent-item.ts';
import {
  bodyOf,
  fromReceivedItem,
  PSEUDONYMIZED,
  submissionListingText,
} from '../facts/answers/submission-item.ts';

/** Maximum number of submissions moved by one transaction, which is limited to 100 operations. */
const MOVED_AT_ONCE = 90;

/**
 * Moves a person's answers on a job that are no longer kept under their name to their pseudonym, together
 * with their submissions. Also pseudonymizes `submissionId`, which may be in no history. Returns the number
 * of submissions moved, and whether there may be more. Atomic and idempotent, so a repeated or interrupted
 * run changes no figure.
 */
export function moveToPast(
  context: StoreContext,
  job: Job,
  owner: HistoryOwner,
  submissionId: string | null,
): Promise<{ moved: number; mayHaveMore: boolean }> {
  // A person's history and a submission can both trigger the same move at once.
  return retryLost({ backOff: jitteredPause }, async () => {
    const { ops, moved, isGone } = await moveOps(context, job, owner, submissionId);
    if (ops.length === 0) return { moved: 0, mayHaveMore: false };
    const result = await context.table.transact(ops);
    return result.ok ? { moved, mayHaveMore: !isGone } : 'lost';
  });
}

async function moveOps(
  context: StoreContext,
  job: Job,
  owner: HistoryOwner,
  submissionId: string | null,
): Promise<{ ops: WriteOp[]; moved: number; isGone: boolean }> {
  const { keys, now } = context;
  const past = { ...owner, respondentId: pastIdOf(owner.respondentId) };
  const [own, earlier] = await Promise.all([
    stateOf(context, job, owner),
    stateOf(context, job, past),
  ]);
  const due = own.history.filter(({ at }) => !isNamed(at, now())).slice(0, MOVED_AT_ONCE);
  const ids = new Set(due.map((one) => one.submissionId));
  const stays = own.history.filter((one) => !ids.has(one.submissionId));
  if (submissionId !== null) ids.add(submissionId);
  // If the person no longer exists, only what they stated remains to be removed from the submissions.
  if (!own.person) {
    const ops = await pseudonymOps(context, [...ids], owner, owner.respondentId);
    return { ops, moved: ops.length, isGone: true };
  }
  const marks = await pseudonymOps(context, [...ids], owner, past.respondentId);
  if (due.length + marks.length === 0) return { ops: [], moved: 0, isGone: false };
  const { value: person, version } = own.person;
  const pseudonym = underPseudonym(person, past.respondentId, past.respondentId);
  const moved = mergeHistories(earlier.history, effortsOnly(due));
  const ops: WriteOp[] = [
    due.length > 0
      ? historyOp(context, job, owner, stays, own.historyVersion)
      : {
          kind: 'check',
          key: keys.respondent(owner.accountId, person.id),
          condition: atVersion(version),
        },
    historyOp(context, job, past, moved, earlier.historyVersion),
    respondentOp(keys, pseudonym, earlier.person?.version ?? null),
    ...marks,
  ];
  return { ops, moved: marks.length, isGone: false };
}

async function stateOf(context: StoreContext, job: Job, { accountId, respondentId }: HistoryOwner) {
  const { table, keys } = context;
  const [person, history] = await table.batchGet(
    [keys.respondent(accountId, respondentId), keys.history(accountId, job.key, respondentId)],
    true,
  );
  const stored = history && fromHistoryItem(history, job, context);
  return {
    person: person ? fromRespondentItem(person) : null,
    history: stored?.value ?? [],
    historyVersion: stored?.version ?? null,
  };
}

/** Removes the person's identity and the source from submissions that are still stored under the person. */
async function pseudonymOps(
  { table, keys }: StoreContext,
  ids: readonly string[],
  { respondentId }: HistoryOwner,
  pastId: string,
): Promise<WriteOp[]> {
  const items = await table.batchGet(
    ids.map((id) => keys.submission(id)),
    true,
  );
  return items.flatMap((item) => (item ? pseudonymOp(item, respondentId, pastId) : []));
}

/**
 * The submission stays in the index of its import batch, so that the import can still be undone. The batch's
 * name is removed, as it may reveal whose answers they are.
 */
function pseudonymOp(item: Item, respondentId: string, pastId: string): WriteOp[] {
  const received = fromReceivedItem(item);
  if (received.kind === 'erased' || received.submission.respondentId !== respondentId) return [];
  const op: WriteOp = {
    kind: 'update',
    key: keyOf(item),
    set: {
      version: PSEUDONYMIZED,
      respondentId: pastId,
      listing: submissionListingText(pastId),
      source: null,
      importBatch: null,
      retractionReason: null,
      body: bodyOf(pseudonymized(received.submission, pastId)),
    },
    remove: ['gsi3pk', 'gsi3sk'],
    // Prevents restoring a person who was erased in the meantime.
    condition: atVersion(Number(item.version)),
  };
  return [op];
}
