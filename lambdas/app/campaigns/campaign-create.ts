import { authorize } from '../../platform/authz/authorize.ts';
import { roleOf } from '../../domain/people/respondent.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import { newRecipient } from '../../domain/surveys/campaigns/recipient.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import { MAX_IDEMPOTENCY_KEY } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import { type Chosen, chosenPeople } from './audience.ts';
import { type CampaignDraft, campaignDraft } from './campaign-draft.ts';
import type { SurveyCampaignCreateInput } from '../kernel/generated/inputs.ts';

/**
 * Sends a survey by e-mail, now or later, to everyone in the audience who may be contacted, as shown by
 * `surveyCampaignPreview`. Messages go out one by one in the minutes after `sendAt`, and each person is
 * checked again before sending. Repeating the call with the same key returns the same campaign.
 */
export async function surveyCampaignCreate(
  scope: Scope,
  input: SurveyCampaignCreateInput,
): Promise<MutationResult<{ campaign: Campaign }>> {
  authorize(scope.actor, 'SURVEYS_SEND');
  const { ports } = scope;
  const problems = new Problems();
  const key = checkText(problems, 'idempotencyKey', input.idempotencyKey, MAX_IDEMPOTENCY_KEY);
  const { idempotencyKey: _, ...said } = input;
  const inputHash = fingerprint(said);
  if (key === undefined) return rejected(problems.list);
  const id = ports.campaigns.idOf(key);
  const known = await ports.campaigns.get(id);
  if (known) return repeated(problems, known.value, inputHash);
  const draft = await campaignDraft(ports, problems, input);
  const chosen = draft && (await chosenPeople(scope, problems, input.audience, draft.fatigueDays));
  const asked = chosen?.filter(({ skipped }) => skipped === null) ?? [];
  if (!draft || !chosen || !problems.isEmpty) return rejected(problems.list);
  if (asked.length === 0) {
    const why = 'has no one who can be asked now: surveyCampaignPreview shows why';
    problems.invalid('audience', `${why}.`);
    return rejected(problems.list);
  }
  const campaign = newCampaign(scope, draft, { id, inputHash, people: asked.length });
  // Recipients are written before the campaign, because recipients without a campaign are sent nothing.
  await ports.campaigns.addRecipients(asked.map((each) => recipientOf(id, each)));
  const saved = await ports.campaigns.save(campaign, null);
  const other = saved === 'lost' ? await ports.campaigns.get(id) : null;
  if (other) return repeated(problems, other.value, inputHash);
  scope.audit.touch({ type: 'JOB', id: draft.job.key });
  scope.audit.touch(...asked.map(({ person }) => respondentSubject(person.id)));
  return done({ campaign });
}

function repeated(
  problems: Problems,
  campaign: Campaign,
  inputHash: string,
): MutationResult<{ campaign: Campaign }> {
  if (campaign.inputHash === inputHash) return done({ campaign });
  const message = 'idempotencyKey was used for another campaign: use a new one.';
  problems.report('CONFLICT', 'idempotencyKey', message);
  return rejected(problems.list);
}

function newCampaign(
  { actor, ports }: Scope,
  { job, ...draft }: CampaignDraft,
  known: Pick<Campaign, 'id' | 'inputHash' | 'people'>,
): Campaign {
  return {
    ...draft,
    ...known,
    jobKey: job.key,
    createdAt: ports.now(),
    createdBy: actor.subject,
    nextAt: draft.sendAt,
    sentAt: null,
    canceledAt: null,
    problem: null,
    result: null,
  };
}

function recipientOf(campaignId: string, { person, account }: Chosen) {
  return newRecipient({
    campaignId,
    accountId: account.id,
    respondentId: person.id,
    role: roleOf(person),
    segment: account.segment,
  });
}
