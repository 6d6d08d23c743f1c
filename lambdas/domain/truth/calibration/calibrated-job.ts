import type { Job } from '../../jobs/job.ts';
import type { Calibration } from '../../jobs/settings.ts';
import type { Fit } from './calibration-case.ts';
import { importanceOf, withImportance } from './with-importance.ts';

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
