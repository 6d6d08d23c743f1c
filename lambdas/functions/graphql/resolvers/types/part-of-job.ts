import { Busy } from '../../../../app/kernel/errors.ts';
import type { Job } from '../../../../domain/jobs/job.ts';
import type { SolutionOfJob, StepOfJob } from '../../parents.ts';

/**
 * The step with a key. Steps are never removed, so a missing one was added after the job was read. Throws
 * Busy.
 */
export function stepOfJob(job: Job, key: string): StepOfJob {
  const step = job.steps.find((known) => known.key === key);
  if (!step) throw new Busy('The job has just changed. Try again.');
  return { job, step };
}

/** The competitor with a key. If missing, it was added after the job was read. Throws Busy. */
export function solutionOfJob(job: Job, key: string): SolutionOfJob {
  const solution = job.solutions.find((known) => known.key === key);
  if (!solution) throw new Busy('The job has just changed. Try again.');
  return { job, solution };
}
