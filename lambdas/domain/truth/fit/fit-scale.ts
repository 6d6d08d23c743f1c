import { logit, mean, sum } from 'simple-statistics';
import { logLoss, sigmoid } from '../statistics/logistic.ts';

/** A case's struggle index, and whether the account churned. */
export interface ScalePoint {
  /** Struggle index, 0..1. */
  index: number;
  isChurned: boolean;
}

export interface Scale {
  intercept: number;
  /** ≥ 0. */
  slope: number;
  /** Standard error of the slope, from the penalized Hessian. */
  slopeError: number;
}

/** Mean and spread of the normal prior of the slope. */
export const DEFAULT_SLOPE = 6;
export const DEFAULT_SLOPE_SPREAD = 4;
/** The search ends with a step smaller than this. */
const SMALL = 1e-10;
const MAX_ROUNDS = 200;

/** Σ log loss + (b1 − 6)²/(2·4²), the objective to minimize. */
export function scaleObjective(points: readonly ScalePoint[], b0: number, b1: number): number {
  return (
    sum(points.map(({ index, isChurned }) => logLoss(b0 + b1 * index, isChurned))) +
    (b1 - DEFAULT_SLOPE) ** 2 / (2 * DEFAULT_SLOPE_SPREAD ** 2)
  );
}

/** Returns the intercept at which a search starts, given the slope that it starts with. */
export function startingIntercept(points: readonly ScalePoint[], slope: number): number {
  const churned = points.filter(({ isChurned }) => isChurned).length;
  const base = (churned + 0.5) / (points.length + 1);
  return logit(base) - slope * mean(points.map(({ index }) => index));
}

/** True if the points include both churned and kept cases. */
export function hasBothKinds(points: readonly { isChurned: boolean }[]): boolean {
  const churned = points.filter(({ isChurned }) => isChurned).length;
  return churned > 0 && churned < points.length;
}

/**
 * Fits the score's intercept and slope (≥ 0) by penalized maximum likelihood, with Newton's method. Returns
 * the prior slope if all points have the same outcome.
 */
export function fitScale(points: readonly ScalePoint[]): Scale {
  let b1 = DEFAULT_SLOPE;
  let b0 = startingIntercept(points, b1);
  let objective = scaleObjective(points, b0, b1);
  const rounds = hasBothKinds(points) ? MAX_ROUNDS : 0;
  for (let round = 0; round < rounds; round += 1) {
    const [d0, d1] = newtonStep(points, b0, b1);
    let part = 1;
    let next = scaleObjective(points, b0 + d0, b1 + d1);
    while (next > objective && part > SMALL) {
      part /= 2;
      next = scaleObjective(points, b0 + part * d0, b1 + part * d1);
    }
    if (next > objective) break;
    b0 += part * d0;
    b1 += part * d1;
    objective = next;
    if (Math.max(Math.abs(d0), Math.abs(d1)) * part < SMALL) break;
  }
  const { h00, h01, h11 } = derivatives(points, b0, b1);
  return { intercept: b0, slope: b1, slopeError: Math.sqrt(h00 / (h00 * h11 - h01 ** 2)) };
}

/** A step that would make the slope negative stops at 0. */
function newtonStep(points: readonly ScalePoint[], b0: number, b1: number): [number, number] {
  const { g0, g1, h00, h01, h11 } = derivatives(points, b0, b1);
  const determinant = h00 * h11 - h01 ** 2;
  const d1 = (h00 * g1 - h01 * g0) / determinant;
  if (b1 + d1 < 0) return [(g0 + h01 * b1) / h00, -b1];
  return [(h11 * g0 - h01 * g1) / determinant, d1];
}

/** Negative gradient and Hessian of the objective. */
function derivatives(points: readonly ScalePoint[], b0: number, b1: number) {
  const precision = 1 / DEFAULT_SLOPE_SPREAD ** 2;
  let g0 = 0;
  let g1 = -(b1 - DEFAULT_SLOPE) * precision;
  let h00 = 0;
  let h01 = 0;
  let h11 = precision;
  for (const { index, isChurned } of points) {
    const p = sigmoid(b0 + b1 * index);
    const residual = (isChurned ? 1 : 0) - p;
    const weight = p * (1 - p);
    g0 += residual;
    g1 += residual * index;
    h00 += weight;
    h01 += weight * index;
    h11 += weight * index ** 2;
  }
  return { g0, g1, h00, h01, h11 };
}
