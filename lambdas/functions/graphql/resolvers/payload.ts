import { accountRiskGet } from '../../../app/risks/account-risk-get.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const payloadResolvers: Pick<Resolvers, 'SubmissionCreatePayload'> = {
  SubmissionCreatePayload: {
    // Read and computed only where it is asked for.
    accountRisk: async ({ submission }, _, { scope }) => {
      if (!submission) return null;
      const job = await scope.loaders.job(submission.jobKey);
      const assessment = job && (await accountRiskGet(scope, submission.accountId, job));
      return job && assessment && { job, assessment };
    },
  },
};
