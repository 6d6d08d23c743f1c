import { accountRiskGet } from '../../../app/risks/account-risk-get.ts';
import { nodeId } from '../../../app/kernel/nodes/node-id.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const payloadResolvers: Pick<
  Resolvers,
  'Erasure' | 'ImportBatch' | 'ImportMapping' | 'ImportResult' | 'SubmissionCreatePayload'
> = {
  Erasure: { accountId: ({ accountId }) => nodeId('Account', [accountId]) },
  ImportBatch: {
    job: ({ jobKey }, _, { scope }) => (jobKey === null ? null : scope.loaders.job(jobKey)),
  },
  ImportMapping: {
    job: ({ jobKey }, _, { scope }) => (jobKey === null ? null : scope.loaders.job(jobKey)),
  },
  ImportResult: { isUnchanged: ({ wasUnchanged }) => wasUnchanged },
  SubmissionCreatePayload: {
    // Read and computed only if selected.
    accountRisk: async ({ submission }, _, { scope }) => {
      if (!submission) return null;
      const job = await scope.loaders.job(submission.jobKey);
      const assessment = job && (await accountRiskGet(scope, submission.accountId, job));
      return job && assessment && { job, assessment };
    },
  },
};
