import { authorize } from '../../platform/authz/authorize.ts';
import { shownSize } from '../../domain/branding/image.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { UserError } from '../../domain/kernel/user-error.ts';
import { CAMPAIGN_LINK_DAYS } from '../../domain/surveys/campaigns/campaign.ts';
import { SKIP_REASONS, type SkipReason } from '../../domain/surveys/campaigns/recipient.ts';
import { statementIn } from '../../domain/surveys/translations.ts';
import { questionsAtOnce } from '../../domain/surveys/survey-rounds.ts';
import { brandOf, logoAsData } from '../branding/brand.ts';
import { MAX_CAMPAIGN_LISTED } from '../kernel/limits.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { type Chosen, chosenPeople } from './audience.ts';
import type { SurveyCampaignPreviewArguments } from '../kernel/generated/inputs.ts';
import { type CampaignDraft, campaignDraft } from './campaign-draft.ts';
import { fillingOf } from './mail/mail-text.ts';

export interface CampaignPreview {
  /** Number of people who would be sent a message now. */
  people: number;
  /** Number of people who would be skipped, by reason. */
  skipped: readonly { reason: SkipReason; people: number }[];
  /** Up to 100 of all selected people, skipped ones first. */
  chosen: readonly Chosen[];
  /** The first recipient's message, with placeholder links. Null without recipients or if it is invalid. */
  message: { subject: string; text: string; html: string } | null;
  userErrors: readonly UserError[];
}

/** Previews who would be sent a survey, who would be skipped and why, and the message. Writes nothing. */
export async function surveyCampaignPreview(
  scope: Scope,
  { input }: SurveyCampaignPreviewArguments,
): Promise<CampaignPreview> {
  authorize(scope.actor, 'SURVEYS_SEND');
  const problems = new Problems();
  const draft = await campaignDraft(scope.ports, problems, input);
  const days = draft?.fatigueDays ?? input.fatigueDays ?? 0;
  // Report errors in the audience along with errors in the message.
  const ofAudience = new Problems();
  const chosen = (await chosenPeople(scope, ofAudience, input.audience, days)) ?? [];
  problems.add(ofAudience.list);
  const asked = chosen.filter(({ skipped }) => skipped === null);
  const [first] = asked;
  return {
    people: asked.length,
    skipped: SKIP_REASONS.flatMap((reason) => {
      const people = chosen.filter(({ skipped }) => skipped === reason).length;
      return people === 0 ? [] : [{ reason, people }];
    }),
    chosen: [...chosen.filter(({ skipped }) => skipped !== null), ...asked].slice(
      0,
      MAX_CAMPAIGN_LISTED,
    ),
    message: draft && first ? await messageTo(scope, draft, first) : null,
    userErrors: problems.list,
  };
}

async function messageTo({ ports }: Scope, draft: CampaignDraft, { person, account }: Chosen) {
  const { surveys } = ports;
  const brand = await brandOf(ports);
  const src = await logoAsData(ports, brand.logo);
  const { mailOf } = await import('./mail/mail-of.ts');
  return mailOf({
    campaign: draft,
    filling: fillingOf(brand, account, person, statementIn(draft.job, draft.language)),
    isReminder: false,
    questions: questionsAsked(draft.job),
    expiresAt: draft.sendAt + CAMPAIGN_LINK_DAYS * DAY_MS,
    url: `${surveys.baseUrl}/s/preview`,
    unsubscribeUrl: `${surveys.baseUrl}/u/preview`,
    color: brand.color,
    logo: src === null || brand.logo === null ? null : { src, ...shownSize(brand.logo) },
  });
}

/** Number of questions that a campaign's survey asks initially. */
export function questionsAsked(job: Job): number {
  return questionsAtOnce({ questions: null, stepKeys: null }, job);
}
