/**
 * Rounds points to one decimal so that they add up to the difference of the two displayed scores. Each is
 * rounded down, and the rest goes to the largest remainders, ties to the earlier one.
 */
export function shownPoints(
  points: readonly number[],
  scoreBefore: number,
  scoreAfter: number,
): number[] {
  const tenths = points.map((value) => Math.floor(value * 10));
  const total = Math.round(scoreAfter * 10) - Math.round(scoreBefore * 10);
  const left = total - tenths.reduce((sum, value) => sum + value, 0);
  const byRemainder = points
    .map((value, position) => ({ position, remainder: value * 10 - Math.floor(value * 10) }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  const receivers = left < 0 ? byRemainder.toReversed() : byRemainder;
  for (const { position } of receivers.slice(0, Math.abs(left))) {
    tenths[position] = (tenths[position] ?? 0) + Math.sign(left);
  }
  return tenths.map((value) => value / 10);
}
