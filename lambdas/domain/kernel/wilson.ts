/** Standard normal quantile of a 95 % interval. */
const Z_95 = 1.959964;

/**
 * 95 % interval of a share p (0..1) by Wilson's score method. `n` is the number of observations, > 0, and may
 * be fractional (docs/scoring.md, Hotspots).
 */
export function wilsonInterval(p: number, n: number): { lower: number; upper: number } {
  const zz = Z_95 ** 2;
  const center = p + zz / (2 * n);
  const reach = Z_95 * Math.sqrt((p * (1 - p)) / n + zz / (4 * n ** 2));
  const scale = 1 + zz / n;
  return {
    lower: Math.max((center - reach) / scale, 0),
    upper: Math.min((center + reach) / scale, 1),
  };
}
