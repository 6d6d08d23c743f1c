import type { Acknowledgement } from '../../domain/accounts/acknowledgement.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { keepsText, named } from '../../domain/privacy/retention.ts';
import { countedHistory } from '../../domain/people/withdrawal.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { fromAccountItem, fromOutcomeItem } from './account-item.ts';
import { fromAcknowledgementItem } from './acknowledgement-item.ts';
import { factsStamp } from '../engine/facts-stamp.ts';
import { fromRespondentItem } from './respondent-item.ts';
import { fromHistoryItem } from './history-item.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';

/** Everything that stands in an account's partition about one job. */
export interface AccountInputs {
  facts: AccountFacts;
  /** Items of the job beside those inputs: derived ones, as they were found. */
  derived: readonly Item[];
  /** Other facts, or the same once more changed, have another. */
  stamp: string;
}

/** Reads what an assessment is computed from, consistently; null if the account is unknown. */
export async function accountInputs(
  context: StoreContext,
  accountId: string,
  job: Job,
): Promise<AccountInputs | null> {
  const { table, keys } = context;
  const pk = keys.accountPk(accountId);
  const [about, inJob] = await Promise.all([
    table.queryAll({ pk, beginsWith: keys.accountPrefix, consistent: true }),
    table.queryAll({ pk, beginsWith: keys.jobPrefix(job.key), consistent: true }),
  ]);
  const facts = factsIn(context, { about, inJob }, job);
  return (
    facts && {
      facts,
      derived: inJob.filter(({ type }) => type !== 'History' && type !== 'Acknowledgement'),
      stamp: factsStamp(job, [...about, ...inJob]),
    }
  );
}

/**
 * The same facts in one query, for those who read many accounts: in the order of keys an account's people
 * and outcomes come first and a job's histories soon after. `overTime`: also answers that are no longer
 * kept under a name, and have not been moved yet.
 */
export async function accountFacts(
  context: StoreContext,
  accountId: string,
  job: Job,
  { overTime = false } = {},
): Promise<AccountFacts | null> {
  const { table, keys } = context;
  const items = await table.queryAll({
    pk: keys.accountPk(accountId),
    between: [keys.accountPrefix, `${keys.historyPrefix(job.key)}\u{10FFFF}`],
    consistent: true,
  });
  const about = items.filter(({ sk }) => String(sk).startsWith(keys.accountPrefix));
  const inJob = items.filter(({ sk }) => String(sk).startsWith(keys.jobPrefix(job.key)));
  return factsIn(context, { about, inJob }, job, overTime);
}

function factsIn(
  context: StoreContext,
  { about, inJob }: { about: readonly Item[]; inJob: readonly Item[] },
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
    acknowledgement: keptAcknowledgement(inJob, now),
  };
}

function keptAcknowledgement(items: readonly Item[], now: Instant): Acknowledgement | null {
  const [item] = ofType(items, 'Acknowledgement');
  const value = item && fromAcknowledgementItem(item).value;
  return value && keepsText(value.at, now) ? value : null;
}

function ofType(items: readonly Item[], type: string): Item[] {
  return items.filter((item) => item.type === type);
}
