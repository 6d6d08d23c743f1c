import type { Resolvers } from '../generated/resolvers-types.ts';
import { scalars } from '../schema/scalars.ts';
import { accountResolvers } from './account.ts';
import { accountRiskResolvers } from './account-risk.ts';
import { auditResolvers } from './audit.ts';
import { backtestResolvers } from './backtest.ts';
import { campaignResolvers } from './campaign.ts';
import { churnHotspotResolvers } from './churn-hotspot.ts';
import { competitorRiskResolvers } from './competitor-risk.ts';
import { connectionResolvers } from './connections.ts';
import { exportResolvers } from './export.ts';
import { jobResolvers } from './job.ts';
import { moneyResolvers } from './money.ts';
import { mutationResolvers } from './mutation.ts';
import { nodeResolvers } from './node.ts';
import { payloadResolvers } from './payload.ts';
import { quarantineResolvers } from './quarantine.ts';
import { queryResolvers } from './query.ts';
import { submissionResolvers } from './submission.ts';
import { surveyResolvers } from './survey.ts';
import { workResolvers } from './work.ts';
import { callerEmail } from '../../../app/work/caller-name.ts';
import { testimonialResolvers } from './testimonial-candidate.ts';

/** All resolvers, by type. Fields without one are read from the parent by their own name. */
export const resolvers: Resolvers = {
  ...scalars,
  ...accountResolvers,
  ...accountRiskResolvers,
  ...auditResolvers,
  ...backtestResolvers,
  ...campaignResolvers,
  ...churnHotspotResolvers,
  ...competitorRiskResolvers,
  ...connectionResolvers,
  ...exportResolvers,
  ...jobResolvers,
  ...moneyResolvers,
  ...nodeResolvers,
  ...payloadResolvers,
  ...quarantineResolvers,
  ...submissionResolvers,
  ...surveyResolvers,
  ...testimonialResolvers,
  ...workResolvers,
  Viewer: { email: (_, _args, { scope }) => callerEmail(scope) },
  Mutation: mutationResolvers,
  Query: queryResolvers,
};
