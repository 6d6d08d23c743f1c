/**
 * Rounds to nine significant digits. Figures are stored and shown like this, after all comparisons with
 * thresholds.
 */
export function round(value: number): number {
  return Number(value.toPrecision(9));
}

export function rounded(value: number | null): number | null {
  return value === null ? null : round(value);
}
