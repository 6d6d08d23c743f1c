import type { RetentionCounts, RetentionRun } from '../../app/privacy/retention-run.ts';
import { effectiveAt, holdsText, withoutText } from '../../app/submissions/submission-facts.ts';
import { isValid } from '../../domain/testimonials/consent.ts';
import type { Job } from '../../domain/jobs/job.ts';
import {
  effortLimit,
  isKeptFor,
  isNamed,
  namedLimit,
} from '../../domain/privacy/retention-periods.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { fromCandidateItem } from '../derived/candidate-item.ts';
import { deleteQuotes, jobKeysOf, quoteItems } from './personal-items.ts';
import {
  fromHistoryItem,
  type HistoryOwner,
  historyOp,
  rememberedIds,
} from '../facts/answers/history-item.ts';
import { fromJobItem } from '../facts/jobs/job-item.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import { type ItemKey, type Target, targetOf } from '../engine/keys/keys.ts';
import { listItems } from '../engine/list.ts';
import { fromRespondentItem } from '../facts/people/respondent-item.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';
import { isPastId, pastIdOf } from '../engine/keys/past-id.ts';
import { bodyOf, dueKey, fromReceivedItem } from '../facts/answers/submission-item.ts';
import { moveToPast } from './move-to-past.ts';
import { fromRetentionRunItem, toRetentionRunItem } from './retention-run-item.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { STORED_SNOOZE } from '../engine/keys/stored-snooze.ts';

/** How soon a person who is kept because of a consent is checked again. */
const CONSENT_RECHECK_MS = 30 * DAY_MS;

/** Called with what was removed, how many, and whose it was. */
export type Count = (
  what: keyof Omit<RetentionCounts, 'people'>,
  count: number,
  person: string | null,
) => void;

export type RetentionStore = ReturnType<typeof retentionStore>;

/** Physically removes what is no longer kept. It is already hidden from every reader. */
export function retentionStore(context: StoreContext) {
  const { table, keys, shards } = context;
  return {
    /** Items of which part is no longer kept by `now`, longest due first. */
    async due(now: Instant, after: string | null, limit: number) {
      const slice = await listItems(table, {
        index: 'gsi3',
        partitions: shardsOf(shards, keys.lists.retained),
        upTo: `${chronological(now)}\u{10FFFF}`,
        after,
        limit,
      });
      return {
        items: slice.entries.map(({ value }): ItemKey => ({
          pk: String(value.pk),
          sk: String(value.sk),
        })),
        resumeAfter: slice.resumeAfter,
      };
    },

    /** Null if it has never run. */
    async lastRun(): Promise<RetentionRun | null> {
      const item = await table.get(keys.retentionRun);
      return item && fromRetentionRunItem(item);
    },

    /** Records a completed run, and what it removed if anything. */
    async recordRun(ranAt: Instant, removed: RetentionCounts): Promise<void> {
      const isNothing = Object.values(removed).every((count) => count === 0);
      const last = await table.get(keys.retentionRun);
      const before = last && fromRetentionRunItem(last).removal;
      const removal = isNothing ? before : { at: ranAt, ...removed };
      await table.write({ kind: 'put', item: toRetentionRunItem(keys, { ranAt, removal }) });
    },

    /**
     * Removes what is too old from an item. Returns the target whose figures depend on it, or null. Calls
     * `count` only for what has been removed from the table by then.
     */
    async enforce(key: ItemKey, count: Count = () => {}): Promise<Target | null> {
      const item = await table.get(key);
      if (item?.type === 'Submission') return shortenSubmission(context, item, count);
      if (item?.type === STORED_SNOOZE.type) return dropSnooze(context, key, item, count);
      if (item?.type !== 'History') return null;
      const { accountId, jobKey } = targetOf(key);
      const job = await jobOf(context, jobKey);
      const respondentId = String(item.respondentId);
      return job && shortenAnswers(context, job, { accountId, respondentId }, null, count);
    },
  };
}

/**
 * Removes the words of a submission, or pseudonymizes it if it is too old to be kept under a name. The
 * projector handles testimonials that quote it.
 */
async function shortenSubmission(
  context: StoreContext,
  item: Item,
  count: Count,
): Promise<Target | null> {
  const { table, keys, now, effortsDays } = context;
  const received = fromReceivedItem(item);
  if (received.kind === 'erased') return null;
  const { submission } = received;
  const { id, accountId, respondentId, jobKey } = submission;
  const at = effectiveAt(submission);
  if (!isNamed(at, now())) {
    const job = await jobOf(context, jobKey);
    // A submission that is no longer kept at all is deleted by its time to live.
    const moved = isKeptFor(effortsDays, at, now()) ? id : null;
    return job && shortenAnswers(context, job, { accountId, respondentId }, moved, count);
  }
  const isShortened = await table.write({
    kind: 'update',
    key: keys.submission(id),
    set: {
      body: bodyOf(withoutText(submission)),
      gsi3sk: dueKey(submission, namedLimit(at)),
      expiresAt: Math.ceil(effortLimit(at, effortsDays) / 1000),
    },
    // Prevents restoring a person who was erased in the meantime.
    condition: atVersion(Number(item.version)),
  });
  if (isShortened && holdsText(submission))
    count('words', 1, personOf({ accountId, respondentId }));
  return { accountId, jobKey };
}

async function jobOf({ table, keys }: StoreContext, jobKey: string): Promise<Job | null> {
  const item = await table.get(keys.job(jobKey));
  return item && fromJobItem(item).value;
}

/** A snooze that was written again in the meantime is no longer due. */
async function dropSnooze(
  { table }: StoreContext,
  key: ItemKey,
  item: Item,
  count: Count,
): Promise<Target> {
  const isGone = await table.write({
    kind: 'delete',
    key,
    condition: atVersion(Number(item.version)),
  });
  if (isGone) count('snoozes', 1, null);
  return targetOf(key);
}

/**
 * Removes a person's answers on a job that are too old to be kept, and moves those too old for a name to the
 * pseudonym.
 */
async function shortenAnswers(
  context: StoreContext,
  job: Job,
  owner: HistoryOwner,
  submissionId: string | null,
  count: Count,
): Promise<Target | null> {
  const { table, keys, now } = context;
  const { accountId, respondentId } = owner;
  if (!isPastId(respondentId)) {
    let hasMore = true;
    while (hasMore) {
      const { moved, mayHaveMore } = await moveToPast(context, job, owner, submissionId);
      count('names', moved, personOf(owner));
      hasMore = mayHaveMore;
    }
  }
  const key = keys.history(accountId, job.key, respondentId);
  const item = await table.get(key);
  if (!item) return null;
  const { value: history, version } = fromHistoryItem(item, job, context);
  const standing = history.length > 0 ? 'REMEMBERED' : await standingOf(context, owner, key);
  if (standing === 'FORGOTTEN' && !(await forget(context, owner))) return null;
  const recheck = standing === 'CONSENTED' ? now() + CONSENT_RECHECK_MS : undefined;
  const isWritten = await table.write(
    standing === 'REMEMBERED' || standing === 'CONSENTED'
      ? historyOp(context, job, owner, history, version, recheck)
      : {
          kind: 'delete',
          key,
          condition: atVersion(version),
        },
  );
  const gone = rememberedIds(item).length - history.length;
  if (isWritten) count('answers', gone, personOf(owner));
  return { accountId, jobKey: job.key };
}

/**
 * Why a person without answers left on a job is kept. REMEMBERED: they have an answer on this job. KNOWN:
 * they have an answer on another job or a contact record. CONSENTED: they have consented to publishing their
 * words. FORGOTTEN: no reason is left.
 */
type Standing = 'REMEMBERED' | 'KNOWN' | 'CONSENTED' | 'FORGOTTEN';

async function standingOf(
  context: StoreContext,
  { accountId, respondentId }: HistoryOwner,
  key: ItemKey,
): Promise<Standing> {
  const { table, keys, now } = context;
  const person = await table.get(keys.respondent(accountId, respondentId));
  if (!person) return 'FORGOTTEN';
  const { contactStated } = fromRespondentItem(person).value;
  const hasRecord = Object.keys(contactStated).length > 0;
  if (hasRecord && !isPastId(respondentId)) return 'KNOWN';
  const jobKeys = await jobKeysOf(context);
  const histories = await table.batchGet(
    jobKeys.map((jobKey) => keys.history(accountId, jobKey, respondentId)),
    true,
  );
  if (histories.some((item) => item && item.sk !== key.sk)) return 'KNOWN';
  const quotes = await quoteItems(context, { accountId, respondentId });
  const isConsented = quotes.some((item) =>
    isValid(fromCandidateItem(item).value.decision.consent, now()),
  );
  return isConsented ? 'CONSENTED' : 'FORGOTTEN';
}

/**
 * Removes a person who was known only by answers that are no longer kept. False if they answered again in the
 * meantime. Idempotent, because their history, through which they are found, is deleted last.
 */
async function forget(context: StoreContext, owner: HistoryOwner): Promise<boolean> {
  const { table, keys } = context;
  const { accountId, respondentId } = owner;
  const item = await table.get(keys.respondent(accountId, respondentId));
  if (item) {
    const { value: person, version } = fromRespondentItem(item);
    const result = await table.transact([
      {
        kind: 'delete',
        key: keys.respondent(accountId, respondentId),
        condition: atVersion(version),
      },
      ...[person.externalId, ...person.formerExternalIds].map((externalId): WriteOp => ({
        kind: 'delete',
        key: keys.externalIdLookup(accountId, externalId),
      })),
    ]);
    if (!result.ok) return false;
  }
  await deleteQuotes(context, owner);
  return true;
}

/**
 * Identifies a person by their pseudonym, so that their named and their earlier answers count as one
 * person's.
 */
const personOf = ({ accountId, respondentId }: HistoryOwner) =>
  `${accountId}#${isPastId(respondentId) ? respondentId : pastIdOf(respondentId)}`;
