import * as z from 'zod/mini';
import type { AskReason, Assessment } from '../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS, type RivalRow } from '../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import { rankOf } from './assessment-item.ts';
import { decode, json } from '../engine/decode.ts';
import { descending, shardOf } from '../engine/key-parts.ts';
import type { Keys } from '../engine/keys.ts';
import { listingOf } from './listing.ts';
import type { Item } from '../engine/table.ts';

/** ARR in minor units that lists can tell apart: 10^15, a thousand million million. */
const GREATEST_ARR = 1e15;
const NO_RENEWAL = '9999-12-31';

const rivalItem = z.lazy(() =>
  z.object({
    row: json(
      z.object({
        stepKey: z.string(),
        solutionKey: z.string(),
        relief: z.nullable(z.number()),
        threat: z.enum(COMPETITOR_THREATS),
        isNamed: z.boolean(),
      }),
    ),
  }),
);

/**
 * The slim items beside an assessment that carry its entries in lists: one for the orders by money
 * and by renewal and for ask-next, one a DIFFICULT step, one a rival's row. None once churned.
 */
export function derivedItems(keys: Keys, assessment: Assessment, job: Job, shards: number): Item[] {
  if (assessment.isChurned) return [];
  const listing = listingOf(assessment, job);
  const shard = shardOf(assessment.account.id, shards);
  return [
    orderItem(keys, assessment, listing, shard),
    ...flagItems(keys, assessment, job, listing, shard),
    ...rivalItems(keys, assessment, job, shard),
  ];
}

function orderItem(keys: Keys, assessment: Assessment, listing: string, shard: number): Item {
  const { account, jobKey, band, riskWeightedArr, askReasons } = assessment;
  const renewal = account.renewalDate ?? NO_RENEWAL;
  return {
    ...keys.order(account.id, jobKey),
    type: 'Order',
    version: 1,
    listing,
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

/** The reasons that an entry of the ask-next list ends with. */
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

function rivalItems(keys: Keys, assessment: Assessment, job: Job, shard: number): Item[] {
  const { account, jobKey, rivals } = assessment;
  return rivals.flatMap((row) => {
    const step = stepOf(job, row.stepKey);
    if (!step) return [];
    const text = JSON.stringify(row);
    return [
      {
        ...keys.rival(account.id, jobKey, step.ordinal, row.solutionKey),
        type: 'Rival',
        version: 1,
        listing: text,
        gsi2pk: keys.lists.rivals(jobKey, shard),
        gsi2sk: `${descending(row.relief, 100, 7)}#${account.id}#${step.ordinal}#${row.solutionKey}`,
      },
    ];
  });
}

/** The row of a rival item, or of its slim index entry. */
export function rivalRowOf(item: Item): RivalRow {
  return decode(rivalItem, { ...item, row: item.listing }).row;
}
