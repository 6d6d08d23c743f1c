import * as z from 'zod/mini';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS, type CompetitorRow } from '../../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { checked, decode, json, trusted } from '../../engine/decode.ts';
import { descending } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import { decodeRows, encodeRows, type StoredRows, storedRows } from './competitor-rows.ts';
import type { Item } from '../../engine/table.ts';

/** The earlier format: an item per row, with the names in full. */
const formerItem = z.lazy(() =>
  z.object({
    listing: json(
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

/** Less than any relief. */
const NO_RELIEF = -1000;

/**
 * The item with the competitors that threaten an account, greatest relief first. The greatest relief orders
 * the accounts. Empty if there is no threat.
 */
export function competitorsItem(
  keys: Keys,
  { account, jobKey, competitors }: Assessment,
  job: Job,
  shard: number,
): Item[] {
  const ordinal = (stepKey: string) => stepOf(job, stepKey)?.ordinal ?? -1;
  const rows = competitors.toSorted((a, b) => (b.relief ?? NO_RELIEF) - (a.relief ?? NO_RELIEF));
  const [greatest] = rows;
  if (!greatest) return [];
  return [
    {
      ...keys.competitors(account.id, jobKey),
      type: 'Rivals',
      version: 1,
      listing: JSON.stringify(checked(storedRows, encodeRows(rows, ordinal))),
      gsi2pk: keys.lists.competitors(jobKey, shard),
      gsi2sk: `${descending(greatest.relief, 100, 7)}#${account.id}`,
    },
  ];
}

/** The rows of this item or of its index entry, or the single row of an item in the earlier format. */
export function competitorRowsOf(item: Item, job: Job): CompetitorRow[] {
  const isFormer = String(item.sk).split('#')[2] === 'RIVAL';
  if (isFormer) return [decode(formerItem, item).listing];
  const stepKeys = new Map(job.steps.map(({ key, ordinal }) => [ordinal, key]));
  return decodeRows(trusted(String(item.listing)) as StoredRows, (o) => stepKeys.get(o) ?? '');
}
