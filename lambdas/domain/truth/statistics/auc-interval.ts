import { logit } from 'simple-statistics';
import type { Auc } from './auc.ts';
import { sigmoid } from './logistic.ts';

/** Standard normal quantile of a 95 % interval. */
const Z_95 = 1.959964;
/** Minimum number of churned and kept cases for the logit interval to reach its nominal coverage. */
const ENOUGH_FOR_LOGIT = 20;
const BISECTIONS = 60;

export interface Bounds {
  lower: number;
  upper: number;
}

/** 95 % interval of an AUC: by its logit from 20 churned and 20 kept cases, else by Newcombe's method. */
export function aucInterval({ auc, variance, churned, kept }: Auc): Bounds {
  const isEnough = Math.min(churned, kept) >= ENOUGH_FOR_LOGIT && auc > 0 && auc < 1;
  return isEnough && variance !== null
    ? logitInterval(auc, variance)
    : newcombeInterval(auc, churned, kept);
}

/** logit A ± z·√var/(A(1 − A)), transformed back by σ. */
export function logitInterval(auc: number, variance: number): Bounds {
  const reach = (Z_95 * Math.sqrt(variance)) / (auc * (1 - auc));
  return { lower: sigmoid(logit(auc) - reach), upper: sigmoid(logit(auc) + reach) };
}

/**
 * Newcombe's method 5 (Statistics in Medicine 25, 2006): the θ whose own standard error puts the AUC at the
 * limit of its interval.
 */
export function newcombeInterval(auc: number, churned: number, kept: number): Bounds {
  const others = (churned + kept) / 2 - 1;
  const isWithinReach = (theta: number) => {
    const spread = 1 + (others * (1 - theta)) / (2 - theta) + (others * theta) / (1 + theta);
    const variance = (theta * (1 - theta) * spread) / (churned * kept);
    return Math.abs(auc - theta) <= Z_95 * Math.sqrt(variance);
  };
  return {
    lower: auc === 0 ? 0 : edge(auc, 0, isWithinReach),
    upper: auc === 1 ? 1 : edge(auc, 1, isWithinReach),
  };
}

/** Finds by bisection where between `inside` and `outside` a condition stops holding. */
function edge(inside: number, outside: number, holds: (value: number) => boolean): number {
  let near = inside;
  let far = outside;
  for (let round = 0; round < BISECTIONS; round += 1) {
    const middle = (near + far) / 2;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
