import { type AskReason, type Assessment, isCounted } from '../../domain/scoring/assessment.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import { descending, shardOf } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import { listingText } from './listing-values.ts';
import { competitorsItem } from './competitors/competitors-item.ts';
import type { Item } from '../engine/table.ts';

/** Greatest ARR, in minor units, that lists can order. */
const GREATEST_ARR = 1e15;
/** Maximum change of a score in points, in either direction. */
const GREATEST_CHANGE = 100;
const NO_RENEWAL = '9999-12-31';

/** Types of the items below, and of the earlier items with one competitor row each. */
export const ENTRY_TYPES: ReadonlySet<unknown> = new Set([
  'Entry',
  'Order',
  'Flag',
  'Rivals',
  'Rival',
]);

/**
 * The slim items beside an assessment that are its list entries: one ordered by rank, one for the orders by
 * change, ARR and renewal and for the ask-next list, one for each DIFFICULT step, and one for all competitors
 * together. None if the account has churned or is archived.
 */
export function derivedItems(keys: Keys, assessment: Assessment, job: Job, shards: number): Item[] {
  if (!isCounted(assessment)) return [];
  const listing = listingText(assessment, job);
  const shard = shardOf(assessment.account.id, shards);
  return [
    rankItem(keys, assessment, listing, shard),
    orderItem(keys, assessment, listing, shard),
    ...flagItems(keys, assessment, job, listing, shard),
    ...competitorsItem(keys, assessment, job, shard),
  ];
}

/** The sort key of an account in lists by rank: greatest rankScore first, then account id. */
function rankOf({ rankScore, account }: Assessment): string {
  return `${descending(rankScore, 100, 7)}#${account.id}`;
}

function rankItem(keys: Keys, assessment: Assessment, listing: string, shard: number): Item {
  const { band, jobKey, account } = assessment;
  const isKnown = band !== 'UNKNOWN';
  const rank = rankOf(assessment);
  return {
    ...keys.entry(account.id, jobKey),
    type: 'Entry',
    version: 1,
    listing,
    ...(isKnown && { gsi1pk: keys.lists.rank(jobKey, shard), gsi1sk: rank }),
    gsi2pk: keys.lists.band(jobKey, band, shard),
    gsi2sk: rank,
    gsi3pk: keys.lists.owner(jobKey, account.ownerEmail, isKnown, shard),
    gsi3sk: rank,
  };
}

function orderItem(keys: Keys, assessment: Assessment, listing: string, shard: number): Item {
  const { account, jobKey, band, riskWeightedArr, askReasons, trend } = assessment;
  const renewal = account.renewalDate ?? NO_RENEWAL;
  return {
    ...keys.order(account.id, jobKey),
    type: 'Order',
    version: 1,
    listing,
    // Rounded to a tenth, as displayed, so that smaller changes do not move the entry.
    ...(trend.change !== null && {
      gsi1pk: keys.lists.change(jobKey, shard),
      gsi1sk: `${descending(trend.change + GREATEST_CHANGE, 2 * GREATEST_CHANGE, 1)}#${account.id}`,
    }),
    gsi2pk: keys.lists.arr(jobKey, band, shard),
    gsi2sk: `${descending(riskWeightedArr, GREATEST_ARR, 0)}#${account.id}`,
    gsi3pk: keys.lists.renewal(jobKey, band, shard),
    gsi3sk: `${renewal}#${account.id}`,
    ...(account.renewalDate !== null &&
      askReasons.length > 0 && {
        gsi4pk: keys.lists.askNext(jobKey, shard),
        gsi4sk: `${renewal}#${account.id}#${askReasons.join(',')}`,
      }),
  };
}

/** The reasons at the end of the sort key of an ask-next entry. */
export function askReasonsOf(item: Item): AskReason[] {
  const [, , reasons = ''] = String(item.gsi4sk).split('#');
  return reasons.split(',') as AskReason[];
}

function flagItems(
  keys: Keys,
  assessment: Assessment,
  job: Job,
  listing: string,
  shard: number,
): Item[] {
  const { account, jobKey, drivers } = assessment;
  return drivers.flatMap(({ stepKey, state }) => {
    const step = stepOf(job, stepKey);
    if (state !== 'DIFFICULT' || !step) return [];
    return [
      {
        ...keys.flag(account.id, jobKey, step.ordinal),
        type: 'Flag',
        version: 1,
        listing,
        gsi2pk: keys.lists.step(jobKey, step.ordinal, shard),
        gsi2sk: rankOf(assessment),
      },
    ];
  });
}
