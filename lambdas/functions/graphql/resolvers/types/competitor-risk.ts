import type { Resolvers } from '../../generated/resolvers-types.ts';
import { solutionOfJob, stepOfJob } from './part-of-job.ts';
import { storedAccount } from './stored-account.ts';

export const competitorRiskResolvers: Pick<Resolvers, 'AskNext' | 'CompetitorRisk'> = {
  CompetitorRisk: {
    account: ({ accountId }, _, { scope }) => storedAccount(scope, accountId),
    step: ({ job, row }) => stepOfJob(job, row.stepKey),
    solution: ({ job, row }) => solutionOfJob(job, row.solutionKey),
    relief: ({ row }) => row.relief,
    threat: ({ row }) => row.threat,
    isNamedByCustomer: ({ row }) => row.isNamed,
    namedByCustomer: ({ row }) => row.isNamed,
  },
  AskNext: {
    account: ({ accountId }, _, { scope }) => storedAccount(scope, accountId),
  },
};
