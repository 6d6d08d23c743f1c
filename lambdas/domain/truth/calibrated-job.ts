import type { Job } from '../jobs/job.ts';
import type { Calibration } from '../jobs/settings.ts';
import type { Fit } from './calibration-case.ts';

/** The bands that go with a fit. */
export interface CalibratedScale {
  fit: Fit;
  highFrom: number;
  mediumFrom: number;
}

/** A job scored by a fit, as the next version of its settings; importance by the steps' own order. */
export function calibratedJob(
  job: Job,
  { fit, highFrom, mediumFrom }: CalibratedScale,
  stepKeys: readonly string[],
  calibration: Calibration,
): Job {
  const { intercept, slope, importance } = fit;
  return {
    ...job,
    steps: importance
      ? job.steps.map((step) => ({
          ...step,
          importance: importance[stepKeys.indexOf(step.key)] ?? step.importance,
        }))
      : job.steps,
    settings: {
      ...job.settings,
      version: job.settings.version + 1,
      intercept,
      slope,
      highFrom,
      mediumFrom,
      isCalibrated: true,
      calibration,
    },
  };
}
