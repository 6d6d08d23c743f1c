/** One line of the report. */
export interface Figure {
  name: string;
  /** The measured value with its unit. */
  value: string;
  /** The value it is compared with, with its unit. Empty if there is none. */
  against: string;
  /** Null if there is nothing to compare with. */
  ratio: number | null;
  /** Limit on the ratio. Null if the figure is only informative. */
  budget: Budget | null;
}

export type Budget = { atMost: number } | { atLeast: number };

/** A figure without a ratio or budget. */
export function informativeFigure(name: string, value: string, against = ''): Figure {
  return { name, value, against, ratio: null, budget: null };
}

/** True if a figure is within its budget. Null if it has none. */
export function isKept({ ratio, budget }: Figure): boolean | null {
  if (ratio === null || budget === null) return null;
  return 'atMost' in budget ? ratio <= budget.atMost : ratio >= budget.atLeast;
}

export function median(values: readonly number[]): number {
  return shareOf(values, 0.5);
}

/** The value that a share (0..1) of the measurements does not exceed: 0.5 is the median, 0.99 the p99. */
export function shareOf(values: readonly number[], share: number): number {
  const found = [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
