import * as z from 'zod/mini';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS, type CompetitorRow } from '../../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { checked, decode, json, trusted } from '../../engine/decode.ts';
import { descending } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

/**
 * Competitor rows as stored, about 20 bytes each. Each competitor is named once, and a row is four numbers of
 * a flat list: the step's ordinal, the index of the competitor's name, the relief and the threat.
 */
const storedRows = z.lazy(() =>
  z.object({
    solutions: z.array(z.string()),
    rows: z.array(z.nullable(z.number())),
  }),
);
type StoredRows = z.infer<typeof storedRows>;

/** The competitors of a stored assessment. Those written earlier have one tuple per row. */
export const storedCompetitors = z.lazy(() =>
  z.union([
    storedRows,
    z.array(
      z.tuple([
        z.number(),
        z.string(),
        z.nullable(z.number()),
        z.enum(COMPETITOR_THREATS),
        z.boolean(),
      ]),
    ),
  ]),
);
type StoredCompetitors = z.infer<typeof storedCompetitors>;

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
 * the accounts. Empty if there is no threat. Its type and key still call competitors rivals.
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
      listing: JSON.stringify(checked(storedRows, encodeCompetitors(rows, ordinal))),
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

const NUMBERS_A_ROW = 4;
const NAMED = COMPETITOR_THREATS.length;

export function encodeCompetitors(
  rows: readonly CompetitorRow[],
  ordinal: (stepKey: string) => number,
): StoredRows {
  const solutions = [...new Set(rows.map(({ solutionKey }) => solutionKey))];
  return {
    solutions,
    rows: rows.flatMap(({ stepKey, solutionKey, relief, threat, isNamed }) => [
      ordinal(stepKey),
      solutions.indexOf(solutionKey),
      // Nine significant digits are enough, because all comparisons with thresholds happened before.
      relief === null ? null : Number(relief.toPrecision(9)),
      COMPETITOR_THREATS.indexOf(threat) + (isNamed ? NAMED : 0),
    ]),
  };
}

function decodeRows(
  { solutions, rows }: StoredRows,
  stepKey: (ordinal: number) => string,
): CompetitorRow[] {
  return Array.from({ length: rows.length / NUMBERS_A_ROW }, (_, row) => {
    const [ordinal, solution, relief, code] = rows.slice(
      row * NUMBERS_A_ROW,
      (row + 1) * NUMBERS_A_ROW,
    );
    return {
      stepKey: stepKey(ordinal ?? -1),
      solutionKey: solutions[solution ?? -1] ?? '',
      relief: relief ?? null,
      threat: COMPETITOR_THREATS[(code ?? 0) % NAMED] ?? 'WATCH',
      isNamed: (code ?? 0) >= NAMED,
    };
  });
}

export function decodeCompetitors(
  stored: StoredCompetitors,
  stepKey: (ordinal: number) => string,
): CompetitorRow[] {
  if ('solutions' in stored) return decodeRows(stored, stepKey);
  return stored.map(([ordinal, solutionKey, relief, threat, isNamed]) => ({
    stepKey: stepKey(ordinal),
    solutionKey,
    relief,
    threat,
    isNamed,
  }));
}
