import { isByLink } from '../../../../app/surveys/links/is-by-link.ts';
import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import type { Submission } from '../../../../app/kernel/records.ts';
import type { Scope } from '../../../../app/kernel/scope.ts';
import type { Job } from '../../../../domain/jobs/job.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { stepOfJob } from './part-of-job.ts';

export const submissionResolvers: Pick<Resolvers, 'StepAnswer' | 'Submission'> = {
  Submission: {
    id: ({ id }) => nodeId('Submission', [id]),
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    respondent: ({ accountId, respondentId }, _, { scope }) =>
      scope.loaders.respondent({ accountId, respondentId }),
    job: (submission, _, { scope }) => jobOf(submission, scope),
    createdAt: ({ receivedAt }) => receivedAt,
    updatedAt: ({ receivedAt, retractedAt }) => retractedAt ?? receivedAt,
    source: ({ source }) => source ?? 'api',
    isByLink: (submission) => isByLink(submission),
    answers: async (submission, _, { scope }) => {
      const job = await jobOf(submission, scope);
      return submission.answers.map((answer) => ({ job, answer }));
    },
  },
  StepAnswer: {
    step: ({ job, answer }) => stepOfJob(job, answer.stepKey),
    effort: ({ answer }) => answer.effort,
    explanation: ({ answer }) => answer.explanation,
    reason: ({ answer }) => answer.reason,
    about: ({ answer }) => answer.about,
    alternative: ({ answer }) => answer.alternative,
  },
};

async function jobOf({ id, jobKey }: Submission, { loaders }: Scope): Promise<Job> {
  const job = await loaders.job(jobKey);
  if (!job) throw new Error(`The job of submission ${id} is missing.`);
  return job;
}
