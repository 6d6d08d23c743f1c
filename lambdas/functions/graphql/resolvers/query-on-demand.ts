import { accessTokensList } from '../../../app/access-tokens/access-tokens-list.ts';
import { auditRecordsList } from '../../../app/audit/audit-records-list.ts';
import { exportGet, exportsList } from '../../../app/exports/exports-get.ts';
import { segmentHotspotsList } from '../../../app/hotspots/segment-hotspots-list.ts';
import { importBatchesList } from '../../../app/imports/import-batches-list.ts';
import { importMappingGet, importMappingsList } from '../../../app/imports/import-mappings-get.ts';
import { settingsPreviewGet } from '../../../app/jobs/scoring/settings-preview-get.ts';
import { suppressionMinimumGet } from '../../../app/privacy/suppression-minimum-get.ts';
import { respondentFind } from '../../../app/people/respondent-find.ts';
import { erasuresList } from '../../../app/privacy/erasure/erasures-list.ts';
import { withdrawalRequestsList } from '../../../app/privacy/withdrawal-requests-list.ts';
import { quarantineList } from '../../../app/quarantine/quarantine-list.ts';
import { calibrationProposalsList } from '../../../app/truth/calibration-proposals-list.ts';
import { backtestGet } from '../../../app/truth/backtest-get.ts';
import { settingsBacktestGet } from '../../../app/truth/settings-backtest-get.ts';
import { surveyCampaignGet, surveySendersGet } from '../../../app/campaigns/campaign-get.ts';
import { surveyCampaignPreview } from '../../../app/campaigns/campaign-preview.ts';
import { surveyCampaignsList } from '../../../app/campaigns/campaigns-list.ts';
import { surveyGet } from '../../../app/surveys/survey-get.ts';
import { surveyLinksList } from '../../../app/surveys/links/survey-links-list.ts';
import {
  playbookEffectGet,
  playbookOffers,
  playbookStarts,
} from '../../../app/work/playbooks/playbooks-get.ts';
import { keptDataGet } from '../../../app/privacy/kept-data-get.ts';
import { retentionRulesGet } from '../../../app/privacy/retention-rules-get.ts';
import { usersList } from '../../../app/users/users-list.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';

/** Queries that are rarely the first call of a function. */
export const queryOnDemand: QueryResolvers = {
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
  backtest: (_, args, { scope }) => backtestGet(scope, args),
  settingsPreview: (_, args, { scope }) => settingsPreviewGet(scope, args),
  settingsBacktest: (_, args, { scope }) => settingsBacktestGet(scope, args),
  suppressionMinimum: (_, _args, { scope }) => suppressionMinimumGet(scope),
  calibrationProposals: async (_, args, { scope }) => {
    const { job, proposals } = await calibrationProposalsList(scope, args);
    return proposals.map((proposal) => ({ job, proposal }));
  },
  surveyLinks: (_, args, { scope }) => surveyLinksList(scope, args),
  keptData: (_, _args, { scope }) => keptDataGet(scope),
  retentionRules: (_, _args, { scope }) => retentionRulesGet(scope),
  users: (_, args, { scope }) => usersList(scope, args),
  playbookOffers: (_, args, { scope }) => playbookOffers(scope, args),
  playbookStarts: (_, args, { scope }) => playbookStarts(scope, args),
  playbookEffect: (_, args, { scope }) => playbookEffectGet(scope, args),
  surveyCampaigns: (_, args, { scope }) => surveyCampaignsList(scope, args),
  surveyCampaign: (_, args, { scope }) => surveyCampaignGet(scope, args),
  surveyCampaignPreview: (_, args, { scope }) => surveyCampaignPreview(scope, args),
  surveySenders: (_, _args, { scope }) => surveySendersGet(scope),
  survey: (_, _args, { scope }) => surveyGet(scope),
  churnHotspotsBySegment: async (_, args, { scope }) => {
    const { job, segments } = await segmentHotspotsList(scope, args);
    return segments.map((found) => ({ job, found }));
  },
};
