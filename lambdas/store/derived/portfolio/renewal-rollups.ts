import * as z from 'zod/mini';
import { mergeDeltas, type RenewalDelta } from '../../../domain/hotspots/rollup-deltas.ts';
import { bandCounts } from '../../../domain/hotspots/rollup-totals.ts';
import { normalizedGroup } from '../../../domain/kernel/normalize.ts';
import type { Month, RenewalTotals } from '../../../domain/portfolio/renewals.ts';
import { decode } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import { shardsOf, type StoreContext } from '../../engine/store-context.ts';
import type { WriteOp } from '../../engine/write-op.ts';

const counter = z._default(z.number(), 0);
const renewalItem = z.lazy(() =>
  z.object({
    type: z.literal('RenewalRollup'),
    month: z.string(),
    segment: z.nullable(z.string()),
    ownerEmail: z.nullable(z.string()),
    accounts_LOW: counter,
    accounts_MEDIUM: counter,
    accounts_HIGH: counter,
    accounts_UNKNOWN: counter,
    arr_LOW: counter,
    arr_MEDIUM: counter,
    arr_HIGH: counter,
    arr_UNKNOWN: counter,
    expectedLoss: counter,
  }),
);

export function renewalOp(
  keys: Keys,
  jobKey: string,
  shard: number,
  { generation, month, segment, ownerEmail, counters }: RenewalDelta,
): WriteOp {
  return {
    kind: 'update',
    key: keys.renewalRollup({ jobKey, month, segment, ownerEmail, generation, shard }),
    set: { type: 'RenewalRollup', month, segment, ownerEmail, generation },
    add: { ...counters, version: 1 },
  };
}

/** Summed over shards and generations, like all rollups. Only the months of the range are read. */
export async function renewalTotals(
  { table, keys, shards }: StoreContext,
  jobKey: string,
  { from, to }: { from: Month; to: Month },
): Promise<RenewalTotals[]> {
  const partitions = shardsOf(shards, (shard) => keys.rollupsPk(jobKey, shard));
  const items = await Promise.all(
    partitions.map((pk) => table.queryAll({ pk, between: [`R#${from}`, `R#${to}\u{10FFFF}`] })),
  );
  const deltas = items.flat().map((item): RenewalDelta => {
    const {
      type: _,
      month,
      segment,
      ownerEmail,
      ...counters
    } = normalizedGroup(decode(renewalItem, item));
    return { kind: 'RENEWAL', generation: 0, month, segment, ownerEmail, counters };
  });
  return mergeDeltas(deltas).flatMap((delta) =>
    delta.kind === 'RENEWAL' ? [totalsOf(delta)] : [],
  );
}

function totalsOf({ month, segment, ownerEmail, counters }: RenewalDelta): RenewalTotals {
  return {
    month,
    segment,
    ownerEmail,
    bands: bandCounts(counters),
    expectedLoss: counters.expectedLoss ?? 0,
  };
}
