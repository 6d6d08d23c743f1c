import { authorize } from '../../platform/authz/authorize.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import {
  campaignFigures,
  type CampaignFigures,
  type Counts,
  countsOf,
} from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import { BadInput } from '../kernel/errors.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { SurveyCampaignArguments } from '../kernel/generated/inputs.ts';

export async function campaignGet({ ports }: Scope, campaignId: string): Promise<Campaign | null> {
  return (await ports.campaigns.get(campaignId))?.value ?? null;
}

/** Returns the requested campaign, or null if there is none. */
export async function surveyCampaignGet(
  scope: Scope,
  { id }: SurveyCampaignArguments,
): Promise<Campaign | null> {
  authorize(scope.actor, 'SURVEY_LINKS_READ');
  const node = parseNodeId(id);
  const [campaignId] = node?.type === 'SurveyCampaign' ? node.parts : [];
  if (campaignId !== undefined) return campaignGet(scope, campaignId);
  throw new BadInput(['id'], 'id must be the id of a campaign, as SurveyCampaign.id gives it.');
}

/** The addresses that surveys can be sent from. */
export async function surveySendersGet({ actor, ports }: Scope): Promise<readonly string[]> {
  authorize(actor, 'SURVEYS_SEND');
  return ports.mail.senders;
}

/** The results of a campaign so far. Reads all recipients, unless the campaign is over. */
export async function figuresOf(ports: Ports, campaign: Campaign): Promise<CampaignFigures> {
  if (campaign.result !== null) return campaign.result;
  const [recipients, forgotten] = await Promise.all([
    ports.campaigns.recipientsOf(campaign.id),
    ports.campaigns.forgotten(campaign.id),
  ]);
  const counts = await countsOfAll(ports, recipients);
  const people = recipients.flatMap((recipient, i) => {
    const counted = counts[i];
    return counted ? [{ recipient, counts: counted }] : [];
  });
  return campaignFigures(people, forgotten);
}

/** Returns the counts of each recipient, in their order. */
export async function countsOfAll(
  ports: Ports,
  recipients: readonly Recipient[],
): Promise<Counts[]> {
  const links = await ports.surveyLinks.batchGet(
    recipients.flatMap(({ accountId, linkId }) => (linkId === null ? [] : [{ accountId, linkId }])),
  );
  const now = ports.now();
  return recipients.map((recipient) =>
    countsOf(recipient, links.get(recipient.linkId ?? '') ?? null, now),
  );
}
