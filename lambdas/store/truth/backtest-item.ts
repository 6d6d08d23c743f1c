import * as z from 'zod/mini';
import type { BacktestFound, BacktestState } from '../../app/truth/backtests-port.ts';
import { OUTCOME_KINDS } from '../../domain/accounts/account.ts';
import { BAND_REASONS, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import { BACKTEST_EXCLUSIONS } from '../../domain/truth/backtest/backtest-case.ts';
import { decode, json } from '../engine/decode.ts';
import type { Item } from '../engine/table.ts';

const begun = {
  id: z.string(),
  jobKey: z.string(),
  horizonDays: z.number(),
  revision: z.number(),
  outcomes: z.number(),
  // Absent in items written before answers were compared. Such a run stays current for an hour.
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

const casesItem = z.lazy(() =>
  z.object({
    type: z.literal('BacktestCases'),
    version: z.number(),
    body: json(z.array(storedCase)),
  }),
);

const storedResponse = z.object({
  segment: z.nullable(z.string()),
  ownerEmail: z.nullable(z.string()),
  arr: z.nullable(z.number()),
  contacts: z.array(
    z.object({
      role: z.enum(ROLES),
      struggle: z.nullable(z.number()),
      days: z.nullable(z.number()),
    }),
  ),
});

const responsesItem = z.lazy(() =>
  z.object({
    type: z.literal('BacktestResponses'),
    version: z.number(),
    body: json(z.array(storedResponse)),
  }),
);

/** A case takes 3 kB for a job with 100 steps, so this many fit in an item. */
const CASES_A_PART = 100;
/** A contact takes about 60 bytes. */
const CONTACTS_A_PART = 3000;

/** What a run found, as items without keys. */
export function partItems({ cases, responses }: BacktestFound) {
  const part = (type: 'BacktestCases' | 'BacktestResponses') => (chunk: readonly unknown[]) => ({
    type,
    version: 1,
    body: JSON.stringify(chunk),
  });
  return [
    ...chunked(cases, CASES_A_PART, () => 1).map(part('BacktestCases')),
    ...chunked(responses, CONTACTS_A_PART, ({ contacts }) => contacts.length + 1).map(
      part('BacktestResponses'),
    ),
  ];
}

/** Splits values, in order, into as few parts of the given size as possible. */
function chunked<T>(values: readonly T[], limit: number, sizeOf: (value: T) => number): T[][] {
  const parts: T[][] = [];
  let size = Infinity;
  for (const value of values) {
    const own = sizeOf(value);
    if (size + own > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(value);
    size += own;
  }
  return parts;
}

export function fromStateItem(item: Item): { value: BacktestState; version: number } {
  const { body, version } = decode(stateItem, item);
  return { value: body, version };
}

/** What a run found, read from its parts in order. */
export function foundIn(items: readonly (Item | null)[]): BacktestFound {
  const ofType = (type: string) => items.flatMap((item) => (item?.type === type ? [item] : []));
  return {
    cases: ofType('BacktestCases').flatMap((item) => decode(casesItem, item).body),
    responses: ofType('BacktestResponses').flatMap((item) => decode(responsesItem, item).body),
  };
}
