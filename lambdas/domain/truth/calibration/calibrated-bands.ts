/** Band thresholds of a calibrated score: a multiple of the churn rate, up to a maximum. */
const HIGH = { mostly: 0.6, timesBase: 2.5 };
const MEDIUM = { mostly: 0.3, timesBase: 1.25 };

/** Returns the bands for a calibration. `base` is the churn rate of its cases, 0..1. */
export function calibratedBands(base: number): { highFrom: number; mediumFrom: number } {
  return {
    highFrom: 100 * Math.min(HIGH.mostly, HIGH.timesBase * base),
    mediumFrom: 100 * Math.min(MEDIUM.mostly, MEDIUM.timesBase * base),
  };
}
