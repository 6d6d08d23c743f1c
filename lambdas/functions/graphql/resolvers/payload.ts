import { accountRiskNow } from '../../app/risks/account-risk-now.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const payloadResolvers: Pick<Resolvers, 'SubmissionCreatePayload'> = {
  SubmissionCreatePayload: {
    // Read and computed only where it is asked for.
    accountRisk: async ({ submission }, _, { scope }) => {
      if (!submission) return null;
      const { accountId, jobKey } = submission;
      const assessment = await accountRiskNow(scope, accountId, jobKey);
      const job = await scope.loaders.job(jobKey);
      return job && assessment && { job, assessment };
    },
  },
};
