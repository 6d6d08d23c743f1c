/** How many must stand behind a figure that callers without sight of respondents may read. */
export interface Minimum {
  respondents: number;
  /** That these people come from. */
  accounts: number;
}

/** One segment's part of a step's figures. */
export interface SuppressionCell {
  /** Null: the accounts that have none. */
  segment: string | null;
  respondents: number;
  /** Undefined where it was not kept: then it is not enough. */
  accounts: number | undefined;
}

/** What may be shown of a breakdown by segment. */
export interface Shown {
  total: boolean;
  segments: ReadonlySet<string | null>;
}

/**
 * What callers without sight of respondents may see of a step (docs/scoring.md, Suppression): cells with
 * enough people of enough accounts behind them. Where exactly one is hidden, the total would tell it, so
 * that the next smallest is hidden too. Segments that no one answered hide no one.
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
