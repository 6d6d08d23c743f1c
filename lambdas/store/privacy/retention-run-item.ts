import * as z from 'zod/mini';
import type { RetentionRun } from '../../app/privacy/retention-run.ts';
import { decode } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const retentionRunItem = z.lazy(() =>
  z.object({
    type: z.literal('RetentionRun'),
    version: z.literal(1),
    ranAt: z.number(),
    removal: z.nullable(
      z.object({
        at: z.number(),
        words: z.number(),
        names: z.number(),
        answers: z.number(),
        snoozes: z.number(),
        people: z.number(),
      }),
    ),
  }),
);

export function toRetentionRunItem(keys: Keys, run: RetentionRun): Item {
  return { ...keys.retentionRun, type: 'RetentionRun', version: 1, ...run };
}

export function fromRetentionRunItem(item: Item): RetentionRun {
  const { ranAt, removal } = decode(retentionRunItem, item);
  return { ranAt, removal };
}
