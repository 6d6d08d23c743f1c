import { authorize } from '../../platform/authz/authorize.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type {
  SurveyCampaignRecipientsArguments,
  SurveyCampaignsArguments,
} from '../kernel/generated/inputs.ts';

/** Lists the campaigns of one job, or of all jobs, newest first. */
export async function surveyCampaignsList(
  scope: Scope,
  { job: selector, ...page }: SurveyCampaignsArguments,
): Promise<Page<Campaign>> {
  authorize(scope.actor, 'SURVEY_LINKS_READ');
  const jobKey = selector == null ? null : (await requireJob(scope, selector)).key;
  const list = { field: 'surveyCampaigns', arguments: { jobKey } };
  return readPage(scope, list, page, (request) =>
    scope.ports.campaigns.list({ ...request, jobKey }),
  );
}

/** Lists a campaign's recipients. Empty once it is over, because they are then removed. */
export async function campaignRecipientsList(
  scope: Scope,
  { id }: Campaign,
  page: SurveyCampaignRecipientsArguments,
): Promise<Page<Recipient>> {
  const list = { field: 'SurveyCampaign.recipients', arguments: { id } };
  return readPage(scope, list, page, (request) =>
    scope.ports.campaigns.listRecipients(id, request),
  );
}
