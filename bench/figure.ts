/** One line of the report. */
export interface Figure {
  name: string;
  /** What was measured, with its unit. */
  value: string;
  /** What it is compared with, with its unit; empty where it stands alone. */
  against: string;
  /** Null: nothing to compare with. */
  ratio: number | null;
  /** What the ratio must keep to; null: it is only told. */
  budget: Budget | null;
}

export type Budget = { atMost: number } | { atLeast: number };

/** A figure that stands alone. */
export function told(name: string, value: string, against = ''): Figure {
  return { name, value, against, ratio: null, budget: null };
}

/** Whether a figure keeps to its budget; null without one. */
export function isKept({ ratio, budget }: Figure): boolean | null {
  if (ratio === null || budget === null) return null;
  return 'atMost' in budget ? ratio <= budget.atMost : ratio >= budget.atLeast;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return shareOf(values, 0.5);
}

/** What a share (0..1) of the measurements does not exceed: a half is the median, 0.99 the p99. */
export function shareOf(values: readonly number[], share: number): number {
  const found = [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
