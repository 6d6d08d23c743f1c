/** Thresholds of the bands once the score is a probability, as multiples of the share that churns. */
const HIGH = { mostly: 0.6, timesBase: 2.5 };
const MEDIUM = { mostly: 0.3, timesBase: 1.25 };

/** Bands that go with a calibration; `base` is the churned share of its cases, 0..1. */
export function calibratedBands(base: number): { highFrom: number; mediumFrom: number } {
  return {
    highFrom: 100 * Math.min(HIGH.mostly, HIGH.timesBase * base),
    mediumFrom: 100 * Math.min(MEDIUM.mostly, MEDIUM.timesBase * base),
  };
}
