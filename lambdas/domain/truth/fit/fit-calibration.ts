import { sum } from 'simple-statistics';
import {
  type CalibrationCase,
  filledStruggles,
  type Fit,
} from '../calibration/calibration-case.ts';
import { fitScale } from './fit-scale.ts';
import { fitSteps } from './fit-steps.ts';

/** Replaces a weight of 0, since importance must be greater than 0. */
const NO_WEIGHT = 0.01;

/** Fits only the scale. Importance stays unchanged. */
export function fittedScale(cases: readonly CalibrationCase[]): Fit {
  const { intercept, slope } = fitScale(cases);
  return { intercept, slope, importance: null };
}

/** Fits the scale and the importance of every step. The slope is 0 if no step carries information. */
export function fittedSteps(cases: readonly CalibrationCase[], lambda: number): Fit {
  const points = cases.map((item) => ({
    struggles: filledStruggles(item),
    isChurned: item.isChurned,
  }));
  const { intercept, weights } = fitSteps(points, lambda);
  const slope = sum(weights);
  if (slope === 0) return { intercept, slope, importance: null };
  const importance = weights.map((weight) =>
    weight === 0 ? NO_WEIGHT : (weights.length * weight) / slope,
  );
  return { intercept, slope, importance };
}
