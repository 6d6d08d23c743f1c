import { solve } from './solve.ts';

/** Multipliers below this count as zero. */
const NOISE = 1e-12;

/**
 * Minimizes g·(v − at) + ½(v − at)·H(v − at), with the coordinates in `clipped` ≥ 0, as they must be in `at`.
 * H is symmetric and positive definite. Uses the active-set method: coordinates that would fall below 0 are
 * held at 0, and released once increasing them lowers the objective.
 */
export function minimizeClipped(
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  at: readonly number[],
  isClipped: (position: number) => boolean,
): number[] {
  let point = [...at];
  const held = new Set<number>();
  // Each set of held coordinates occurs at most once, and few sets occur at all.
  for (let round = 0; round < 10 * at.length; round += 1) {
    const target = minimumHolding(held, gradient, hessian, at, point);
    const { part, hit } = reach(point, target, isClipped);
    point = point.map((value, position) => value + part * ((target[position] ?? 0) - value));
    if (hit !== null) {
      point[hit] = 0;
      held.add(hit);
      continue;
    }
    const released = strongestPull(held, gradient, hessian, at, point);
    if (released === null) break;
    held.delete(released);
  }
  return point;
}

/** Returns the minimum with the held coordinates fixed. */
function minimumHolding(
  held: ReadonlySet<number>,
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  at: readonly number[],
  point: readonly number[],
): number[] {
  const free = point.flatMap((_, position) => (held.has(position) ? [] : [position]));
  const slope = slopeAt(gradient, hessian, at, point);
  const step = solve(
    free.map((row) => free.map((column) => hessian[row]?.[column] ?? 0)),
    free.map((row) => -(slope[row] ?? 0)),
  );
  const target = [...point];
  free.forEach((position, index) => {
    target[position] = (point[position] ?? 0) + (step[index] ?? 0);
  });
  return target;
}

/** Returns how much of the way to the target is feasible, and which coordinate limits it. */
function reach(
  point: readonly number[],
  target: readonly number[],
  isClipped: (position: number) => boolean,
): { part: number; hit: number | null } {
  let part = 1;
  let hit: number | null = null;
  target.forEach((value, position) => {
    const from = point[position] ?? 0;
    if (!isClipped(position) || value >= 0) return;
    const open = from / (from - value);
    if (open >= part) return;
    part = open;
    hit = position;
  });
  return { part, hit };
}

function strongestPull(
  held: ReadonlySet<number>,
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  at: readonly number[],
  point: readonly number[],
): number | null {
  const slope = slopeAt(gradient, hessian, at, point);
  const pulling = [...held].filter((position) => (slope[position] ?? 0) < -NOISE);
  return pulling.toSorted((a, b) => (slope[a] ?? 0) - (slope[b] ?? 0))[0] ?? null;
}

function slopeAt(
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  at: readonly number[],
  point: readonly number[],
): number[] {
  return gradient.map((value, row) =>
    point.reduce(
      (total, coordinate, column) =>
        total + (hessian[row]?.[column] ?? 0) * (coordinate - (at[column] ?? 0)),
      value,
    ),
  );
}
