import { figuresOf } from '../../../../app/campaigns/campaign-get.ts';
import { campaignRecipientsList } from '../../../../app/campaigns/campaigns-list.ts';
import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { respondentGet } from '../../../../app/people/respondent-get.ts';
import { surveyLinkGet } from '../../../../app/surveys/links/survey-link-get.ts';
import { campaignState } from '../../../../domain/surveys/campaigns/campaign.ts';
import { responseRate } from '../../../../domain/surveys/campaigns/campaign-figures.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { languageName } from '../language-name.ts';

export const campaignResolvers: Pick<
  Resolvers,
  'SurveyCampaign' | 'SurveyCampaignCounts' | 'SurveyChosenPerson' | 'SurveyRecipient'
> = {
  SurveyCampaign: {
    id: ({ id }) => nodeId('SurveyCampaign', [id]),
    job: async ({ jobKey }, _, { scope }) => {
      const job = await scope.loaders.job(jobKey);
      if (!job) throw new Error('The job of a campaign is missing.');
      return job;
    },
    language: ({ language }) => languageName(language),
    senderName: ({ sender }) => sender.name,
    senderAddress: ({ sender }) => sender.address,
    state: (campaign, _, { scope }) => campaignState(campaign, scope.ports.now()),
    figures: (campaign, _, { scope }) => figuresOf(scope.ports, campaign),
    recipients: (campaign, args, { scope }) => campaignRecipientsList(scope, campaign, args),
  },
  SurveyCampaignCounts: { responseRate },
  SurveyChosenPerson: { respondent: ({ person }) => person },
  SurveyRecipient: {
    respondent: ({ accountId, respondentId }, _, { scope }) =>
      respondentGet(scope, accountId, respondentId),
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    link: ({ accountId, linkId }, _, { scope }) =>
      linkId === null ? null : surveyLinkGet(scope, accountId, linkId),
  },
};
