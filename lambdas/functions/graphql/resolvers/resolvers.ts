import type { Resolvers } from '../generated/resolvers-types.ts';
import { scalars } from '../schema/scalars.ts';
import { accountResolvers } from './types/account.ts';
import { accountRiskResolvers } from './types/account-risk.ts';
import { auditResolvers } from './types/audit.ts';
import { backtestResolvers } from './types/backtest.ts';
import { campaignResolvers } from './types/campaign.ts';
import { churnHotspotResolvers } from './types/churn-hotspot.ts';
import { competitorRiskResolvers } from './types/competitor-risk.ts';
import { connectionResolvers } from './connections.ts';
import { exportResolvers } from './types/export.ts';
import { jobResolvers } from './types/job.ts';
import { brandingResolvers } from './branding.ts';
import { savedViewResolvers } from './saved-view.ts';
import { moneyResolvers } from './money.ts';
import { nodeResolvers } from './node.ts';
import { payloadResolvers } from './payload.ts';
import { portfolioResolvers } from './portfolio.ts';
import { quarantineResolvers } from './types/quarantine.ts';
import { playbookResolvers } from './types/work/playbook.ts';
import { queryResolvers } from './query.ts';
import { submissionResolvers } from './types/submission.ts';
import { surveyResolvers } from './types/survey.ts';
import { workResolvers } from './types/work.ts';
import { languageName } from './language-name.ts';
import { assignmentMailsGet, viewerLanguageGet } from '../../../app/notices/viewer-update.ts';
import { callerEmail } from '../../../app/work/caller-name.ts';
import { testimonialResolvers } from './types/testimonial-candidate.ts';

/**
 * Resolvers by type, except those of root fields that are loaded on demand (on-demand.ts). Other fields
 * without a resolver are read from the parent by name.
 */
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
  ...brandingResolvers,
  ...savedViewResolvers,
  ...jobResolvers,
  ...moneyResolvers,
  ...nodeResolvers,
  ...payloadResolvers,
  ...portfolioResolvers,
  ...playbookResolvers,
  ...quarantineResolvers,
  ...submissionResolvers,
  ...surveyResolvers,
  ...testimonialResolvers,
  ...workResolvers,
  Viewer: {
    email: (_, _args, { scope }) => callerEmail(scope),
    assignmentMails: (_, _args, { scope }) => assignmentMailsGet(scope),
    language: async (_, _args, { scope }) => {
      const language = await viewerLanguageGet(scope);
      return language && languageName(language);
    },
  },
  Query: queryResolvers,
};
