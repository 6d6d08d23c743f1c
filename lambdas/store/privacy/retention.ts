import { withoutText } from '../../app/submissions/retained-submission.ts';
import { isValid } from '../../domain/testimonials/consent.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { fromCandidateItem } from '../derived/candidate-item.ts';
import { deleteQuotes, jobKeysOf, quoteItems } from './personal-items.ts';
import { fromHistoryItem, type HistoryOwner, historyOp } from '../facts/history-item.ts';
import { fromJobItem } from '../facts/job-item.ts';
import { chronological } from '../engine/key-parts.ts';
import { type ItemKey, type Target, targetOf } from '../engine/keys.ts';
import { listItems } from '../engine/list.ts';
import { fromRespondentItem } from '../facts/respondent-item.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';
import { bodyOf, fromReceivedItem } from '../facts/submission-item.ts';
import type { Item } from '../engine/table.ts';

/** How soon somebody who is kept for the sake of a consent is looked at again. */
const CONSENT_RECHECK_MS = 30 * DAY_MS;

export type RetentionStore = ReturnType<typeof retentionStore>;

/** Removes physically what is no longer kept, and is hidden from every reader already. */
export function retentionStore(context: StoreContext) {
  const { table, keys, shards } = context;
  return {
    /** The items of which something is no longer kept by `now`, the longest due first. */
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

    /** Removes of an item what is too old; says whose figures follow from it, if anybody's do. */
    async enforce(key: ItemKey): Promise<Target | null> {
      const item = await table.get(key);
      if (item?.type === 'Submission') return stripSubmission(context, item);
      if (item?.type === 'Acknowledgement') return dropAcknowledgement(context, key, item);
      return item?.type === 'History' ? shortenHistory(context, key, item) : null;
    },
  };
}

/** Words go from the submission itself; the testimonials that quote them are the projector's. */
async function stripSubmission({ table, keys }: StoreContext, item: Item): Promise<Target | null> {
  const received = fromReceivedItem(item);
  if (received.kind === 'erased') return null;
  const { id, accountId, jobKey } = received.submission;
  await table.write({
    kind: 'update',
    key: keys.submission(id),
    set: { body: bodyOf(withoutText(received.submission)) },
    remove: ['gsi3pk', 'gsi3sk'],
    // Somebody who was erased in between does not come back.
    condition: { kind: 'equals', attribute: 'version', value: Number(item.version) },
  });
  return { accountId, jobKey };
}

/** One that was written anew in between is not due any more. */
async function dropAcknowledgement(
  { table }: StoreContext,
  key: ItemKey,
  item: Item,
): Promise<Target> {
  await table.write({
    kind: 'delete',
    key,
    condition: { kind: 'equals', attribute: 'version', value: Number(item.version) },
  });
  return targetOf(key);
}

async function shortenHistory(
  context: StoreContext,
  key: ItemKey,
  item: Item,
): Promise<Target | null> {
  const { table, keys, now } = context;
  const target = targetOf(key);
  const jobItem = await table.get(keys.job(target.jobKey));
  if (!jobItem) return null;
  const job = fromJobItem(jobItem).value;
  const { value: history, version, respondentId } = fromHistoryItem(item, job, now());
  const owner = { accountId: target.accountId, respondentId };
  const standing = history.length > 0 ? 'REMEMBERED' : await standingOf(context, owner, key);
  if (standing === 'FORGOTTEN' && !(await forget(context, owner))) return null;
  const recheck = standing === 'CONSENTED' ? now() + CONSENT_RECHECK_MS : undefined;
  await table.write(
    standing === 'REMEMBERED' || standing === 'CONSENTED'
      ? historyOp(context, job, owner, history, version, recheck)
      : {
          kind: 'delete',
          key,
          condition: { kind: 'equals', attribute: 'version', value: version },
        },
  );
  return target;
}

/**
 * What holds somebody of whose answers on a job nothing is left: REMEMBERED for an answer on this
 * job, KNOWN for one on another or a contact record, CONSENTED for words that they agreed to have
 * published. FORGOTTEN: nothing.
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
  if (Object.keys(contactStated).length > 0) return 'KNOWN';
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
 * Removes somebody who was known only by answers that are no longer kept; false if they answered
 * again meanwhile. Idempotent: their history, by which they are found, goes last.
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
        condition: { kind: 'equals', attribute: 'version', value: version },
      },
      { kind: 'delete', key: keys.who(accountId, person.externalId) },
    ]);
    if (!result.ok) return false;
  }
  await deleteQuotes(context, owner);
  return true;
}
