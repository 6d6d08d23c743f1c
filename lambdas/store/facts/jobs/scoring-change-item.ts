import * as z from 'zod/mini';
import type { ScoringChange } from '../../../domain/jobs/scoring-state.ts';
import { decode, json } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';
import { learnedCodec, settingsCodec } from './job-item.ts';

const state = z.lazy(() =>
  z.object({
    steps: z.array(
      z.object({
        key: z.string(),
        ordinal: z.number(),
        importance: z.number(),
        isTableStakes: z.boolean(),
        isActive: z.boolean(),
      }),
    ),
    settings: settingsCodec,
    learned: learnedCodec,
  }),
);

const changeItem = z.lazy(() =>
  z.object({
    type: z.literal('ScoringChange'),
    version: z.number(),
    body: json(
      z.object({
        at: z.number(),
        by: z.nullable(z.string()),
        before: z.nullable(state),
        after: state,
      }),
    ),
  }),
);

export function toScoringChangeItem(
  keys: Keys,
  jobKey: string,
  revision: number,
  change: ScoringChange,
): Item {
  return {
    ...keys.scoringChange(jobKey, change.at, revision),
    type: 'ScoringChange',
    version: 1,
    body: JSON.stringify(change),
  };
}

export function fromScoringChangeItem(item: Item): ScoringChange {
  return decode(changeItem, item).body;
}
