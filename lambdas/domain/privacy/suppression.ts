/** Minimum behind a figure for callers without the right to see respondents. */
export interface Minimum {
  respondents: number;
  /** Number of accounts that the respondents belong to. */
  accounts: number;
}

/** One segment's part of a step's figures. */
export interface SuppressionCell {
  /** Null for the accounts without a segment. */
  segment: string | null;
  respondents: number;
  /** Undefined if it was not stored, which counts as too few. */
  accounts: number | undefined;
}

/** Which parts of a breakdown by segment may be shown. */
export interface Shown {
  total: boolean;
  segments: ReadonlySet<string | null>;
}

/**
 * Returns which of a step's figures callers without the right to see respondents may see (docs/scoring.md,
 * Suppression): cells with enough respondents from enough accounts. A single hidden cell could be computed
 * from the total, so the next smallest is then hidden too. Segments without answers don't count as hidden.
 */
export function suppress(cells: readonly SuppressionCell[], minimum: Minimum): Shown {
  const answered = cells.filter(({ respondents }) => respondents > 0);
  const [smallest, ...others] = answered
    .filter((cell) => isEnough(cell, minimum))
    .toSorted(smallestFirst);
  const total = isEnough(sumOf(answered), minimum);
  const shown = smallest ? [smallest, ...others] : [];
  const isOneHidden = answered.length - shown.length === 1;
  const kept = total && isOneHidden ? others : shown;
  return { total, segments: new Set(kept.map(({ segment }) => segment)) };
}

function isEnough(
  { respondents, accounts = 0 }: Omit<SuppressionCell, 'segment'>,
  minimum: Minimum,
): boolean {
  return respondents >= minimum.respondents && accounts >= minimum.accounts;
}

function sumOf(cells: readonly SuppressionCell[]) {
  return {
    respondents: cells.reduce((sum, { respondents }) => sum + respondents, 0),
    accounts: cells.reduce((sum, { accounts = 0 }) => sum + accounts, 0),
  };
}

function smallestFirst(a: SuppressionCell, b: SuppressionCell): number {
  return (
    a.respondents - b.respondents ||
    (a.accounts ?? 0) - (b.accounts ?? 0) ||
    ((a.segment ?? '') < (b.segment ?? '') ? -1 : 1)
  );
}
