import { mean, sum } from 'simple-statistics';
import {
  hasBothKinds,
  startingIntercept,
  DEFAULT_SLOPE,
  DEFAULT_SLOPE_SPREAD,
} from './fit-scale.ts';
import { logLoss, sigmoid } from '../statistics/logistic.ts';
import { minimizeClipped } from './minimize-clipped.ts';

/** A case's struggle at each step, 0..1, in step order, and its outcome. */
export interface StepsPoint {
  struggles: readonly number[];
  isChurned: boolean;
}

export interface StepsFit {
  intercept: number;
  /** β of each step, ≥ 0. */
  weights: readonly number[];
}

const SMALL = 1e-10;
const MAX_ROUNDS = 200;

/** Σ log loss + λ/2·Σ(β − β̄)² + (Σβ − 6)²/(2·4²), the objective to minimize. */
export function stepsObjective(
  points: readonly StepsPoint[],
  lambda: number,
  { intercept, weights }: StepsFit,
): number {
  const average = mean(weights);
  return (
    sum(
      points.map(({ struggles, isChurned }) =>
        logLoss(intercept + dot(weights, struggles), isChurned),
      ),
    ) +
    (lambda / 2) * sum(weights.map((weight) => (weight - average) ** 2)) +
    (sum(weights) - DEFAULT_SLOPE) ** 2 / (2 * DEFAULT_SLOPE_SPREAD ** 2)
  );
}

/**
 * Fits one non-negative weight per step by penalized maximum likelihood, with iterated quadratic
 * approximations. A greater λ shrinks the weights more toward each other. If all points have the same
 * outcome, the prior slope is spread evenly.
 */
export function fitSteps(points: readonly StepsPoint[], lambda: number): StepsFit {
  const steps = points[0]?.struggles.length ?? 0;
  const means = points.map(({ struggles, isChurned }) => ({ index: mean(struggles), isChurned }));
  let fit: StepsFit = {
    intercept: startingIntercept(means, DEFAULT_SLOPE),
    weights: Array.from({ length: steps }, () => DEFAULT_SLOPE / steps),
  };
  if (!hasBothKinds(points)) return fit;
  let objective = stepsObjective(points, lambda, fit);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const target = quadraticMinimum(points, lambda, fit);
    let part = 1;
    let next = between(fit, target, part);
    while (stepsObjective(points, lambda, next) > objective && part > SMALL) {
      part /= 2;
      next = between(fit, target, part);
    }
    const reached = stepsObjective(points, lambda, next);
    if (reached > objective) break;
    const moved = distance(fit, next);
    fit = next;
    objective = reached;
    if (moved < SMALL) break;
  }
  return fit;
}

/** Returns the minimum of the objective's quadratic approximation at `fit`, with weights ≥ 0. */
function quadraticMinimum(points: readonly StepsPoint[], lambda: number, fit: StepsFit): StepsFit {
  const { gradient, hessian } = approximation(points, lambda, fit);
  const [intercept = 0, ...weights] = minimizeClipped(
    gradient,
    hessian,
    [fit.intercept, ...fit.weights],
    (position) => position > 0,
  );
  return { intercept, weights };
}

function approximation(points: readonly StepsPoint[], lambda: number, fit: StepsFit) {
  const { intercept, weights } = fit;
  const size = weights.length + 1;
  const precision = 1 / DEFAULT_SLOPE_SPREAD ** 2;
  const average = mean(weights);
  const pull = (sum(weights) - DEFAULT_SLOPE) * precision;
  const gradient = [0, ...weights.map((weight) => lambda * (weight - average) + pull)];
  const shared = precision - lambda / weights.length;
  const hessian = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      row === 0 || column === 0 ? 0 : shared + (row === column ? lambda : 0),
    ),
  );
  for (const { struggles, isChurned } of points) {
    const p = sigmoid(intercept + dot(weights, struggles));
    addPoint(gradient, hessian, [1, ...struggles], p - (isChurned ? 1 : 0), p * (1 - p));
  }
  return { gradient, hessian };
}

function addPoint(
  gradient: number[],
  hessian: number[][],
  inputs: readonly number[],
  residual: number,
  weight: number,
): void {
  inputs.forEach((input, row) => {
    gradient[row] = (gradient[row] ?? 0) + residual * input;
    const line = hessian[row];
    if (!line || input === 0) return;
    inputs.forEach((other, column) => {
      line[column] = (line[column] ?? 0) + weight * input * other;
    });
  });
}

function between(from: StepsFit, to: StepsFit, part: number): StepsFit {
  const mix = (a: number, b: number) => a + part * (b - a);
  return {
    intercept: mix(from.intercept, to.intercept),
    weights: from.weights.map((weight, step) => mix(weight, to.weights[step] ?? 0)),
  };
}

function distance(a: StepsFit, b: StepsFit): number {
  return Math.max(
    Math.abs(a.intercept - b.intercept),
    ...a.weights.map((weight, step) => Math.abs(weight - (b.weights[step] ?? 0))),
  );
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, position) => total + value * (b[position] ?? 0), 0);
}
