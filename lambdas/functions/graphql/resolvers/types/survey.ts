import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { respondentGet } from '../../../../app/people/respondent-get.ts';
import type { Scope } from '../../../../app/kernel/scope.ts';
import type { Job } from '../../../../domain/jobs/job.ts';
import { linkState, stepsOf, type SurveyLink } from '../../../../domain/surveys/survey-link.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { languageName } from '../language-name.ts';

export const surveyResolvers: Pick<
  Resolvers,
  'Survey' | 'SurveyLink' | 'SurveyLinkResult' | 'SurveyStep'
> = {
  Survey: { language: ({ language }) => languageName(language) },
  SurveyLink: {
    id: ({ accountId, id }) => nodeId('SurveyLink', [accountId, id]),
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    respondent: ({ accountId, respondentId }, _, { scope }) =>
      respondentGet(scope, accountId, respondentId),
    job: (link, _, { scope }) => jobOf(link, scope),
    steps: async (link, _, { scope }) => {
      const job = await jobOf(link, scope);
      return stepsOf(link, job).map((step) => ({ job, step }));
    },
    state: (link, _, { scope }) => linkState(link, scope.ports.now()),
  },
  SurveyLinkResult: { isNew: ({ wasNew }) => wasNew },
  SurveyStep: {
    effort: ({ answer }) => answer?.effort ?? null,
    isNotApplicable: ({ answer }) => answer !== null && answer.effort === null,
    explanation: ({ answer }) => answer?.explanation ?? null,
    reason: ({ answer }) => answer?.reason ?? null,
    about: ({ answer }) => answer?.about ?? null,
    alternative: ({ answer }) => answer?.alternative ?? null,
  },
};

async function jobOf({ jobKey }: SurveyLink, { loaders }: Scope): Promise<Job> {
  const job = await loaders.job(jobKey);
  if (!job) throw new Error('The job of a survey link is missing.');
  return job;
}
