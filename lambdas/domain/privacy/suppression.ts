/** One segment's part of a step's figures, with what tells whether they may be shown. */
export interface SuppressionCell {
  /** Null: the accounts that have none. */
  segment: string | null;
  respondents: number;
  accounts: number;
  /** The ARR figure that is shown: the sum over accounts, minor units. */
  arr: number;
  /** The greatest single account's part of it. */
  greatestArr: number;
}

/** What must be withheld of figures that are shown by segment and in total. */
export interface Suppression {
  isTotalSuppressed: boolean;
  segments: ReadonlySet<string | null>;
}

type Part = Omit<SuppressionCell, 'segment'>;

/** People that must stand behind any figure that callers without sight of them may know. */
export const FEWEST_RESPONDENTS = 5;
/** Accounts that these people must come from. */
export const FEWEST_ACCOUNTS = 3;

/**
 * What callers without sight of respondents must not see of a step (docs/scoring.md, Suppression).
 * Subtraction from the total reveals the withheld segments taken together: until these are fit to be
 * shown themselves, the next smallest segment is withheld too.
 */
export function suppress(cells: readonly SuppressionCell[]): Suppression {
  const hidden = cells.filter((cell) => !mayBeShown(cell));
  const isTotalSuppressed = !mayBeShown(sumOf(cells));
  if (!isTotalSuppressed) {
    const shown = cells.filter(mayBeShown).sort(smallestFirst);
    for (const cell of shown) {
      if (!revealsTooMuch(sumOf(hidden))) break;
      hidden.push(cell);
    }
  }
  return { isTotalSuppressed, segments: new Set(hidden.map(({ segment }) => segment)) };
}

/** Whether enough people of enough accounts stand behind a figure, and no account dominates it. */
export function mayBeShown({ respondents, accounts, arr, greatestArr }: Part): boolean {
  return respondents >= FEWEST_RESPONDENTS && accounts >= FEWEST_ACCOUNTS && greatestArr * 2 <= arr;
}

/** Segments that nobody answered hide nobody. */
function revealsTooMuch(hidden: Part): boolean {
  return hidden.respondents > 0 && !mayBeShown(hidden);
}

function sumOf(cells: readonly SuppressionCell[]): Part {
  return cells.reduce<Part>(
    (sum, cell) => ({
      respondents: sum.respondents + cell.respondents,
      accounts: sum.accounts + cell.accounts,
      arr: sum.arr + cell.arr,
      greatestArr: Math.max(sum.greatestArr, cell.greatestArr),
    }),
    { respondents: 0, accounts: 0, arr: 0, greatestArr: 0 },
  );
}

function smallestFirst(a: SuppressionCell, b: SuppressionCell): number {
  return (
    a.respondents - b.respondents ||
    a.accounts - b.accounts ||
    ((a.segment ?? '') < (b.segment ?? '') ? -1 : 1)
  );
}
