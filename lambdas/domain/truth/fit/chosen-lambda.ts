import { mean } from 'simple-statistics';
import type { CalibrationCase } from '../calibration/calibration-case.ts';
import { crossValidate, type CrossValidated } from './cross-validate.ts';
import { fittedSteps } from './fit-calibration.ts';

/** Descending, so that ties go to the greater λ. */
const LAMBDAS = [100, 30, 10, 3, 1, 0.3] as const;

/** Returns the λ with the lowest loss out of fold. λ shrinks the steps' weights toward each other. */
export function chosenLambda(cases: readonly CalibrationCase[]): {
  lambda: number;
  validated: CrossValidated;
} {
  const tried = LAMBDAS.map((lambda) => {
    const validated = crossValidate(cases, (some) => fittedSteps(some, lambda));
    return { lambda, validated, loss: mean(validated.losses) };
  });
  return tried.reduce((best, next) => (next.loss < best.loss ? next : best));
}
