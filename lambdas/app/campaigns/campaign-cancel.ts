import { authorize } from '../../platform/authz/authorize.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import type { SurveyCampaignCancelInput } from '../kernel/generated/inputs.ts';

/**
 * Stops all further messages of a campaign, including reminders. Surveys already sent can still be answered.
 * Idempotent.
 */
export async function surveyCampaignCancel(
  scope: Scope,
  input: SurveyCampaignCancelInput,
): Promise<MutationResult<{ campaign: Campaign }>> {
  authorize(scope.actor, 'SURVEYS_SEND');
  const { ports } = scope;
  const problems = new Problems();
  const node = parseNodeId(input.id);
  const [campaignId] = node?.type === 'SurveyCampaign' ? node.parts : [];
  if (campaignId === undefined) {
    problems.invalid('id', 'must be the id of a campaign, as SurveyCampaign.id gives it.');
    return rejected(problems.list);
  }
  const campaign = await retryLost(ports, async () => {
    const stored = await ports.campaigns.get(campaignId);
    if (!stored || stored.value.canceledAt !== null || stored.value.result !== null) {
      return stored?.value ?? null;
    }
    const canceled = { ...stored.value, canceledAt: ports.now() };
    return (await ports.campaigns.save(canceled, stored.version)) === 'lost' ? 'lost' : canceled;
  });
  if (campaign === null) {
    problems.notFound('id', 'does not match a campaign.');
    return rejected(problems.list);
  }
  scope.audit.touch({ type: 'JOB', id: campaign.jobKey });
  return done({ campaign });
}
