import { Busy } from '../../../../app/kernel/errors.ts';
import type { Job } from '../../../../domain/jobs/job.ts';
import type { SolutionOfJob, StepOfJob } from '../../parents.ts';

/** The step by that key. Steps are never removed: one that is missing was added since the job was read. */
export function stepOfJob(job: Job, key: string): StepOfJob {
  const step = job.steps.find((known) => known.key === key);
  if (!step) throw new Busy('The job has just changed. Try again.');
  return { job, step };
}

/** The rival by that key; missing only if it was added since the job was read. */
export function solutionOfJob(job: Job, key: string): SolutionOfJob {
  const solution = job.solutions.find((known) => known.key === key);
  if (!solution) throw new Busy('The job has just changed. Try again.');
  return { job, solution };
}
