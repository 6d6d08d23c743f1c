import { accessTokensList } from '../../../app/access-tokens/access-tokens-list.ts';
import { accountGet } from '../../../app/accounts/account-get.ts';
import { accountsList } from '../../../app/accounts/accounts-list.ts';
import { auditRecordsList } from '../../../app/audit/audit-records-list.ts';
import { exportGet, exportsList } from '../../../app/exports/exports-get.ts';
import { savedViewsList } from '../../../app/saved-views/saved-views-list.ts';
import { brandingGet } from '../../../app/branding/branding-get.ts';
import { hotspotsList } from '../../../app/hotspots/hotspots-list.ts';
import { segmentHotspotsList } from '../../../app/hotspots/segment-hotspots-list.ts';
import { importBatchesList } from '../../../app/imports/import-batches-list.ts';
import { importMappingGet, importMappingsList } from '../../../app/imports/import-mappings-get.ts';
import { jobGet } from '../../../app/jobs/job-get.ts';
import { settingsPreviewGet } from '../../../app/jobs/scoring/settings-preview-get.ts';
import { suppressionMinimumGet } from '../../../app/jobs/suppression-minimum-get.ts';
import { jobsList } from '../../../app/jobs/jobs-list.ts';
import { nodeGet, nodesGet } from '../../../app/kernel/nodes/node-get.ts';
import { respondentFind } from '../../../app/people/respondent-find.ts';
import { askNextList } from '../../../app/risks/ask-next-list.ts';
import { erasuresList } from '../../../app/privacy/erasure/erasures-list.ts';
import { withdrawalRequestsList } from '../../../app/privacy/withdrawal-requests-list.ts';
import { quarantineList } from '../../../app/quarantine/quarantine-list.ts';
import { atRiskList } from '../../../app/risks/at-risk/at-risk-list.ts';
import { competitorRisksList } from '../../../app/risks/competitors/competitor-risks-list.ts';
import { calibrationProposalsList } from '../../../app/truth/calibration-proposals-list.ts';
import { backtestGet } from '../../../app/truth/backtest-get.ts';
import { settingsBacktestGet } from '../../../app/truth/settings-backtest-get.ts';
import { portfolioOfJobGet } from '../../../app/risks/at-risk/portfolio-get.ts';
import { candidatesList } from '../../../app/testimonials/candidates-list.ts';
import { surveyCampaignGet, surveySendersGet } from '../../../app/campaigns/campaign-get.ts';
import { surveyCampaignPreview } from '../../../app/campaigns/campaign-preview.ts';
import { surveyCampaignsList } from '../../../app/campaigns/campaigns-list.ts';
import { surveyGet } from '../../../app/surveys/survey-get.ts';
import { surveyLinksList } from '../../../app/surveys/links/survey-links-list.ts';
import { leadingStepsGet } from '../../../app/testimonials/leading-steps-get.ts';
import { tasksList } from '../../../app/work/tasks/tasks-list.ts';
import {
  playbookEffectGet,
  playbookOffers,
  playbooksList,
  playbookStarts,
} from '../../../app/work/playbooks/playbooks-get.ts';
import { keptDataGet } from '../../../app/privacy/kept-data-get.ts';
import { retentionRulesGet } from '../../../app/privacy/retention-rules-get.ts';
import { usersList } from '../../../app/users/users-list.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { mapPage } from '../parents.ts';
import { nodeParent } from './node.ts';

export const queryResolvers: QueryResolvers = {
  node: async (_, { id }, { scope }) => {
    const node = await nodeGet(scope, id);
    return node && nodeParent(node);
  },
  nodes: async (_, { ids }, { scope }) => {
    const nodes = await nodesGet(scope, ids);
    return nodes.map((node) =>
      // A rejection in a list is an error at its place.
      node.status === 'rejected'
        ? Promise.reject(node.reason as Error)
        : node.value && nodeParent(node.value),
    );
  },
  respondent: (_, args, { scope }) => respondentFind(scope, args),
  auditRecords: (_, args, { scope }) => auditRecordsList(scope, args),
  erasures: (_, args, { scope }) => erasuresList(scope, args),
  quarantine: (_, args, { scope }) => quarantineList(scope, args),
  importBatches: (_, args, { scope }) => importBatchesList(scope, args),
  importMapping: (_, args, { scope }) => importMappingGet(scope, args),
  importMappings: (_, args, { scope }) => importMappingsList(scope, args),
  withdrawalRequests: (_, args, { scope }) => withdrawalRequestsList(scope, args),
  accessTokens: (_, _args, { scope }) => accessTokensList(scope),
  exports: (_, _args, { scope }) => exportsList(scope),
  export: (_, args, { scope }) => exportGet(scope, args),
  branding: (_, __, { scope }) => brandingGet(scope),
  savedViews: (_, args, { scope }) => savedViewsList(scope, args),
  viewer: (_, _args, { scope }) => scope.actor,
  job: (_, args, { scope }) => jobGet(scope, args),
  jobs: (_, args, { scope }) => jobsList(scope, args),
  account: (_, args, { scope }) => accountGet(scope, args),
  accounts: (_, args, { scope }) => accountsList(scope, args),
  atRiskAccounts: async (_, args, { scope }) => {
    const { job, ...page } = await atRiskList(scope, args);
    return mapPage(page, (assessment) => ({ job, assessment }));
  },
  backtest: (_, args, { scope }) => backtestGet(scope, args),
  settingsPreview: (_, args, { scope }) => settingsPreviewGet(scope, args),
  settingsBacktest: (_, args, { scope }) => settingsBacktestGet(scope, args),
  suppressionMinimum: (_, _args, { scope }) => suppressionMinimumGet(scope),
  calibrationProposals: async (_, args, { scope }) => {
    const { job, proposals } = await calibrationProposalsList(scope, args);
    return proposals.map((proposal) => ({ job, proposal }));
  },
  portfolio: (_, args, { scope }) => portfolioOfJobGet(scope, args),
  askNext: (_, args, { scope }) => askNextList(scope, args),
  competitorRisks: async (_, args, { scope }) => {
    const { job, ...page } = await competitorRisksList(scope, args);
    return mapPage(page, ({ accountId, row }) => ({ job, row, accountId }));
  },
  testimonialCandidates: async (_, args, { scope }) => {
    const { job, ...page } = await candidatesList(scope, args);
    return mapPage(page, (candidate) => ({ job, candidate }));
  },
  surveyLinks: (_, args, { scope }) => surveyLinksList(scope, args),
  tasks: (_, args, { scope }) => tasksList(scope, args),
  keptData: (_, _args, { scope }) => keptDataGet(scope),
  retentionRules: (_, _args, { scope }) => retentionRulesGet(scope),
  users: (_, args, { scope }) => usersList(scope, args),
  playbooks: (_, args, { scope }) => playbooksList(scope, args),
  playbookOffers: (_, args, { scope }) => playbookOffers(scope, args),
  playbookStarts: (_, args, { scope }) => playbookStarts(scope, args),
  playbookEffect: (_, args, { scope }) => playbookEffectGet(scope, args),
  surveyCampaigns: (_, args, { scope }) => surveyCampaignsList(scope, args),
  surveyCampaign: (_, args, { scope }) => surveyCampaignGet(scope, args),
  surveyCampaignPreview: (_, args, { scope }) => surveyCampaignPreview(scope, args),
  surveySenders: (_, _args, { scope }) => surveySendersGet(scope),
  survey: (_, _args, { scope }) => surveyGet(scope),
  leadingSteps: async (_, args, { scope }) => {
    const { job, steps } = await leadingStepsGet(scope, args);
    return steps.map((leading) => ({ job, leading }));
  },
  churnHotspots: async (_, args, { scope }) => {
    const { job, hotspots } = await hotspotsList(scope, args);
    return hotspots.map((hotspot) => ({ job, hotspot }));
  },
  churnHotspotsBySegment: async (_, args, { scope }) => {
    const { job, segments } = await segmentHotspotsList(scope, args);
    return segments.map((found) => ({ job, found }));
  },
};
