import { sum } from 'simple-statistics';
import {
  type CalibrationCase,
  filledStruggles,
  type Fit,
} from '../calibration/calibration-case.ts';
import { fitScale } from './fit-scale.ts';
import { fitSteps } from './fit-steps.ts';

/** Importance must be greater than 0: a step without any weight is written like this. */
const NO_WEIGHT = 0.01;

/** The scale alone; importance stays as it is. */
export function fittedScale(cases: readonly CalibrationCase[]): Fit {
  const { intercept, slope } = fitScale(cases);
  return { intercept, slope, importance: null };
}

/** Scale and importance of every step; a slope of 0 where no step carries any information. */
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
