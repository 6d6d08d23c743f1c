import type { Job } from '../../jobs/job.ts';
import type { Calibration } from '../../jobs/settings.ts';
import type { Fit } from './calibration-case.ts';
import { importanceOf, withImportance } from './with-importance.ts';

/** A fit with its bands. */
export interface CalibratedScale {
  fit: Fit;
  highFrom: number;
  mediumFrom: number;
}

/**
 * Returns the job with a fit applied, as its next settings version. `stepKeys` match the fit's importance.
 */
export function calibratedJob(
  job: Job,
  { fit, highFrom, mediumFrom }: CalibratedScale,
  stepKeys: readonly string[],
  calibration: Calibration,
): Job {
  const { intercept, slope } = fit;
  return {
    ...job,
    steps: withImportance(job.steps, importanceOf(fit, stepKeys)),
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
