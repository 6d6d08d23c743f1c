import * as z from 'zod/mini';
import type { BacktestState } from '../../app/truth/backtests-port.ts';
import { OUTCOME_KINDS } from '../../domain/accounts/account.ts';
import { BAND_REASONS, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { BACKTEST_EXCLUSIONS, type BacktestCase } from '../../domain/truth/backtest-case.ts';
import { decode, json } from '../engine/decode.ts';
import type { Item } from '../engine/table.ts';

const begun = {
  id: z.string(),
  jobKey: z.string(),
  horizonDays: z.number(),
  revision: z.number(),
  outcomes: z.number(),
  // Not in items written before answers were compared: such a run stands for an hour.
  answers: z._default(z.string(), ''),
  parts: z.number(),
};

const stateItem = z.lazy(() =>
  z.object({
    type: z.literal('Backtest'),
    version: z.number(),
    body: json(
      z.object({
        finished: z.nullable(z.object({ ...begun, asOf: z.number(), scoringVersion: z.number() })),
        running: z.nullable(
          z.object({
            ...begun,
            startedAt: z.number(),
            cursor: z.nullable(z.string()),
            done: z.number(),
            total: z.number(),
          }),
        ),
      }),
    ),
  }),
);

const then = { score: z.nullable(z.number()), band: z.enum(RISK_BANDS) };

const storedCase = z.object({
  ...then,
  accountId: z.string(),
  externalId: z.string(),
  segment: z.nullable(z.string()),
  ownerEmail: z.nullable(z.string()),
  kind: z.enum(OUTCOME_KINDS),
  decidedOn: z.string(),
  isAssumed: z.boolean(),
  exclusion: z.nullable(z.enum(BACKTEST_EXCLUSIONS)),
  reasons: z.array(z.enum(BAND_REASONS)),
  struggles: z.array(z.nullable(z.number())),
  index: z.nullable(z.number()),
  leads: z.array(z.object(then)),
  isBackfilled: z.boolean(),
  isActedOn: z.boolean(),
  isInSample: z.boolean(),
});

const partItem = z.lazy(() =>
  z.object({
    type: z.literal('BacktestCases'),
    version: z.number(),
    body: json(z.array(storedCase)),
  }),
);

export function fromStateItem(item: Item): { value: BacktestState; version: number } {
  const { body, version } = decode(stateItem, item);
  return { value: body, version };
}

export function fromPartItem(item: Item): BacktestCase[] {
  return decode(partItem, item).body;
}
