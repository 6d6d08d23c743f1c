import { mean } from 'simple-statistics';
import type { CalibrationCase } from '../calibration/calibration-case.ts';
import { crossValidate, type CrossValidated } from './cross-validate.ts';
import { fittedSteps } from './fit-calibration.ts';

/** Greatest first: of equally good ones the greater is taken. */
const LAMBDAS = [100, 30, 10, 3, 1, 0.3] as const;

/** How strongly to draw steps towards each other: what does best out of fold. */
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
