import * as z from 'zod/mini';
import type { RiskKey } from '../../../app/risks/snooze/snoozes-port.ts';
import type { Versioned } from '../../../app/kernel/ports.ts';
import type { Snooze } from '../../../domain/risks/snooze.ts';
import { textLimit } from '../../../domain/privacy/retention-periods.ts';
import { RISK_BANDS, STEP_STATES } from '../../../domain/scoring/assessment.ts';
import { decode, json } from '../../engine/decode.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { STORED_SNOOZE } from '../../engine/keys/stored-snooze.ts';

const snoozeItem = z.lazy(() =>
  z.object({
    type: z.literal(STORED_SNOOZE.type),
    version: z.number(),
    note: z.nullable(z.string()),
    assignee: z.nullable(z.string()),
    by: z.string(),
    at: z.number(),
    until: z.string(),
    basis: json(
      z.object({
        band: z.enum(RISK_BANDS),
        states: z.record(z.string(), z.enum(STEP_STATES)),
      }),
    ),
  }),
);

/**
 * The item includes the instant at which its note is no longer kept. The whole item is deleted then, long
 * after the snooze has ended.
 */
export function toSnoozeItem(
  { keys, shards }: Pick<StoreContext, 'keys' | 'shards'>,
  { accountId, jobKey }: RiskKey,
  { basis, ...snooze }: Snooze,
  version: number,
): Item {
  const limit = chronological(textLimit(snooze.at));
  return {
    ...keys.snooze(accountId, jobKey),
    gsi3pk: keys.lists.retained(shardOf(accountId, shards)),
    gsi3sk: `${limit}#${accountId}#${jobKey}#${STORED_SNOOZE.key}`,
    type: STORED_SNOOZE.type,
    version,
    ...snooze,
    basis: JSON.stringify(basis),
  };
}

export function fromSnoozeItem(item: Item): Versioned<Snooze> {
  const { type: _, version, ...value } = decode(snoozeItem, item);
  return { value, version };
}
