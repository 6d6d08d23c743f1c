import { monthName, percent } from '../../format/format.ts';
import type {
  Attribution,
  Channel,
  Effort,
  HoldReason,
  RespondentRole,
  TestimonialFragment,
  TestimonialState,
} from '../../generated/graphql.ts';

export const STATE_NAMES: Readonly<Record<TestimonialState, string>> = {
  CANDIDATE: 'Candidate',
  REQUESTED: 'Requested',
  APPROVED: 'Approved',
  PUBLISHED: 'Published',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
  RETIRED: 'Retired',
};

/** The way of a testimonial, in order. */
export const WAY: readonly TestimonialState[] = ['CANDIDATE', 'REQUESTED', 'APPROVED', 'PUBLISHED'];

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  WEBSITE: 'Website',
  SALES: 'Sales material',
  SOCIAL: 'Social media',
  PRESS: 'Press',
  REFERENCE_CALL: 'Reference call',
};

export const ATTRIBUTION_NAMES: Readonly<Record<Attribution, string>> = {
  ANONYMOUS: 'Without any name',
  ROLE_AND_COMPANY: 'Role and company',
  NAME_AND_COMPANY: 'Name and company',
  NAME_COMPANY_AND_LOGO: 'Name, company and logo',
};

const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  VERY_EASY: 'Very easy',
  EASY: 'Easy',
  NEITHER: 'Neither easy nor difficult',
  DIFFICULT: 'Difficult',
  VERY_DIFFICULT: 'Very difficult',
};

const ROLE_WORDS: Readonly<Record<RespondentRole, string>> = {
  EXECUTOR: 'does the work',
  BENEFICIARY: 'benefits from the work',
  BUYER: 'decides on the purchase',
  OTHER: 'another role',
};

const HOLD_WORDS: Readonly<Record<HoldReason, string>> = {
  NO_PERMISSION: 'did not agree to be asked',
  NO_EMAIL: 'no e-mail address is known',
  FATIGUE: 'was asked not long ago',
  ACCOUNT_HIGH: 'the account is at high risk',
  ACCOUNT_IMMINENT: 'a competitor threatens the account',
  RESPONDENT_STRUGGLES: 'struggles with other steps',
  CHURNED: 'the account has left',
  NOT_NOW: 'not now',
};

/** `Very difficult in March 2026 → very easy in October 2026`. */
export function turnaroundStory({ turnaround }: TestimonialFragment): string | null {
  if (!turnaround) return null;
  const { fromEffort, fromAt, toEffort, toAt } = turnaround;
  const to = EFFORT_WORDS[toEffort].toLowerCase();
  return `${EFFORT_WORDS[fromEffort]} in ${monthName(fromAt)} → ${to} in ${monthName(toAt)}`;
}

/** How rare that ease is in the market. */
export function rarity({ step }: TestimonialFragment): string | null {
  if (step.marketCes == null) return null;
  return `${percent(step.marketCes)} of the market still struggles here`;
}

/** Who said it, as far as the viewer may know. */
export function speaker({ respondent, account }: TestimonialFragment): string {
  const name = respondent?.name ?? 'A contact';
  const role = respondent?.role == null ? '' : `, who ${ROLE_WORDS[respondent.role]},`;
  return `${name}${role} at ${account.name}`;
}

/** What holds a candidate back, in words. */
export function holds({ heldBack }: TestimonialFragment): string {
  return heldBack.map((reason) => HOLD_WORDS[reason]).join(', ');
}

/** How the words are signed: no more than the person agreed to. */
export function signature({ consent, respondent, account }: TestimonialFragment): string {
  switch (consent?.attribution) {
    case 'NAME_AND_COMPANY':
    case 'NAME_COMPANY_AND_LOGO':
      return [respondent?.name, account.name].filter(Boolean).join(', ');
    case 'ROLE_AND_COMPANY':
      return `A person who ${ROLE_WORDS[respondent?.role ?? 'OTHER']}, ${account.name}`;
    case 'ANONYMOUS':
    case undefined:
      return 'A customer';
  }
}
