import type { Snooze } from '../../../domain/risks/snooze.ts';
import type { AccountFacts } from '../../../domain/scoring/assess.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { keepsText, named } from '../../../domain/privacy/retention-periods.ts';
import { countedHistory } from '../../../domain/people/withdrawal.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { fromAccountItem, fromOutcomeItem } from './account-item.ts';
import { fromSnoozeItem } from './snooze-item.ts';
import { FACT_TYPES, factsStamp } from '../../engine/facts-stamp.ts';
import { fromRespondentItem } from '../people/respondent-item.ts';
import { fromHistoryItem } from '../answers/history-item.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { STORED_SNOOZE } from '../../engine/keys/stored-snooze.ts';

/** Everything in an account's partition that concerns one job. */
export interface AccountInputs {
  facts: AccountFacts;
  /** The other items of the job, which are derived, as stored. */
  derived: readonly Item[];
  /** Changes whenever the facts change, even if they change back. */
  stamp: string;
  /** True while the account is being merged with another one, which may still hold part of the facts. */
  isMerging: boolean;
}

/** Reads the inputs of an assessment with strong consistency. Null if the account is unknown. */
export async function accountInputs(
  context: StoreContext,
  accountId: string,
  job: Job,
): Promise<AccountInputs | null> {
  const items = await itemsOf(context, accountId, job, {
    lastPrefix: context.keys.jobPrefix(job.key),
  });
  const facts = factsIn(context, items, job);
  return (
    facts && {
      facts,
      derived: items.inJob.filter(({ type }) => type !== 'History' && type !== STORED_SNOOZE.type),
      stamp: factsStamp(job, [...items.about, ...items.inJob]),
      isMerging: items.about.some(({ type }) => type === 'Merging'),
    }
  );
}

/**
 * Like accountInputs, but without the derived items, for callers that read many accounts: DynamoDB filters
 * them out, so less data is transferred. `overTime` also includes answers that are no longer kept under a
 * name but have not been moved yet.
 */
export async function accountFacts(
  context: StoreContext,
  accountId: string,
  job: Job,
  { overTime = false } = {},
): Promise<AccountFacts | null> {
  const items = await itemsOf(context, accountId, job, {
    lastPrefix: context.keys.historyPrefix(job.key),
    types: FACT_TYPES,
  });
  return factsIn(context, items, job, overTime);
}

/** Items of an account's partition: those about the account, and those about one job. */
interface AccountItems {
  about: readonly Item[];
  inJob: readonly Item[];
}

/**
 * Runs one query up to the last key with a prefix. In key order, an account's people and outcomes come first,
 * then its jobs. Skipping the jobs in between with two queries would take longer than reading them.
 */
async function itemsOf(
  { table, keys }: StoreContext,
  accountId: string,
  job: Job,
  { lastPrefix, types }: { lastPrefix: string; types?: readonly string[] },
): Promise<AccountItems> {
  const items = await table.queryAll({
    pk: keys.accountPk(accountId),
    between: [keys.accountPrefix, `${lastPrefix}\u{10FFFF}`],
    consistent: true,
    ...(types && { types }),
  });
  const startsWith = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
  return { about: startsWith(keys.accountPrefix), inJob: startsWith(keys.jobPrefix(job.key)) };
}

function factsIn(
  context: StoreContext,
  { about, inJob }: AccountItems,
  job: Job,
  overTime = false,
): AccountFacts | null {
  const now = context.now();
  const account = about.find(({ type }) => type === 'Account');
  if (!account) return null;
  const histories = new Map(
    ofType(inJob, 'History')
      .map((item) => fromHistoryItem(item, job, context))
      .map(({ respondentId, value }) => [respondentId, overTime ? value : named(value, now)]),
  );
  const people = ofType(about, 'Respondent')
    .map((item) => fromRespondentItem(item).value)
    .map((respondent) => ({
      respondent,
      history: countedHistory(respondent, histories.get(respondent.id) ?? []),
    }))
    .filter(({ respondent }) => respondent.isKnown);
  return {
    account: fromAccountItem(account).value,
    outcomes: ofType(about, 'Outcome').map(fromOutcomeItem),
    people,
    snooze: keptSnooze(inJob, now),
  };
}

function keptSnooze(items: readonly Item[], now: Instant): Snooze | null {
  const [item] = ofType(items, STORED_SNOOZE.type);
  const value = item && fromSnoozeItem(item).value;
  return value && keepsText(value.at, now) ? value : null;
}

function ofType(items: readonly Item[], type: string): Item[] {
  return items.filter((item) => item.type === type);
}
