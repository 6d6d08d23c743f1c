import { solve } from './solve.ts';

/** A multiplier smaller than this is none. */
const NOISE = 1e-12;

/**
 * The point at which g·(v − at) + ½(v − at)·H(v − at) is least, coordinates in `clipped` kept at 0 or
 * above, where they are at `at`. H is symmetric and positive definite. By active sets: coordinates
 * that would fall below 0 are held there, and let go again once they pull upwards.
 */
export function minimizeClipped(
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  at: readonly number[],
  isClipped: (position: number) => boolean,
): number[] {
  let point = [...at];
  const held = new Set<number>();
  // Each set of held coordinates is met once at most; few are.
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

/** The least point with the held coordinates where they are. */
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

/** How far the way to the target is open, and which coordinate ends it. */
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
