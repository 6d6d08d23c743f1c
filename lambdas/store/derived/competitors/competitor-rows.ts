import * as z from 'zod/mini';
import { COMPETITOR_THREATS, type CompetitorRow } from '../../../domain/competitors/competitor.ts';

/**
 * Competitor rows as stored, about 20 bytes each. Each competitor is named once, and a row is four numbers of
 * a flat list: the step's ordinal, the index of the competitor's name, the relief and the threat.
 */
export const storedRows = z.lazy(() =>
  z.object({
    solutions: z.array(z.string()),
    rows: z.array(z.nullable(z.number())),
  }),
);
export type StoredRows = z.infer<typeof storedRows>;

const NUMBERS_A_ROW = 4;
const NAMED = COMPETITOR_THREATS.length;

export function encodeRows(
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

export function decodeRows(
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
