import { dayName, monthName, percent } from '../../format/format.ts';
import type {
  Attribution,
  Channel,
  ConsentMethod,
  TestimonialFragment,
  TestimonialState,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** The states of a successful testimonial, in order. */
export const WAY: readonly TestimonialState[] = ['CANDIDATE', 'REQUESTED', 'APPROVED', 'PUBLISHED'];

export const STATES: readonly TestimonialState[] = [...WAY, 'DECLINED', 'WITHDRAWN', 'RETIRED'];

export const CHANNELS: readonly Channel[] = [
  'WEBSITE',
  'SALES',
  'SOCIAL',
  'PRESS',
  'REFERENCE_CALL',
];

export const ATTRIBUTIONS: readonly Attribution[] = [
  'ANONYMOUS',
  'ROLE_AND_COMPANY',
  'NAME_AND_COMPANY',
  'NAME_COMPANY_AND_LOGO',
];

export const METHODS: readonly ConsentMethod[] = [
  'EMAIL',
  'FORM',
  'SIGNED_DOCUMENT',
  'SPOKEN',
  'SURVEY',
  'OTHER',
];

/** The page's heading: how many people can be asked or, if none, which quotes can be published. */
export function headline(rows: readonly TestimonialFragment[], isPart: boolean): string {
  const ready = rows.filter(
    ({ state, heldBack }) => state === 'CANDIDATE' && heldBack.length === 0,
  );
  const people = new Set(ready.map(({ id, respondent }) => respondent?.id ?? id)).size;
  if (people > 0) return t(isPart ? 'headingOnPage' : 'heading', { count: people });
  const approved = rows.filter(({ state }) => state === 'APPROVED').length;
  if (approved > 0 && !isPart) return t('headingReady', { count: approved });
  return t('heading', { count: 0 });
}

/** What the person consented to, while the consent is valid: until when, where, and under which name. */
export function consentFacts({ state, consent }: TestimonialFragment): string[] {
  if (!consent || (state !== 'APPROVED' && state !== 'PUBLISHED')) return [];
  const channels = consent.channels.map((channel) => t(`channels.${channel}`)).join(', ');
  return [
    consent.expiresAt == null
      ? t('consented', { channels })
      : t('consentedUntil', { channels, day: dayName(consent.expiresAt) }),
    t('signedWith', { attribution: t(`attributions.${consent.attribution}`) }),
  ];
}

/** `Very difficult in March 2026 → very easy in October 2026`. */
export function turnaroundStory({ turnaround }: TestimonialFragment): string | null {
  if (!turnaround) return null;
  const { fromEffort, fromAt, toEffort, toAt } = turnaround;
  return t('turnaround', {
    before: t(`efforts.${fromEffort}`),
    then: monthName(fromAt),
    after: t(`effortsInSentence.${toEffort}`),
    now: monthName(toAt),
  });
}

/** How rare an easy step is in the market. */
export function rarity({ step }: TestimonialFragment): string | null {
  return step.marketCes == null ? null : t('rarity', { percent: percent(step.marketCes) });
}

/** Who gave the quote, as far as the user may see it. */
export function speaker({ respondent, account }: TestimonialFragment): string {
  const who = { name: respondent?.name ?? t('aContact'), account: account.name };
  return respondent?.role == null ? t('speaker', who) : t(`speakers.${respondent.role}`, who);
}

/** Why a candidate is on hold. */
export function holds({ heldBack }: TestimonialFragment): string {
  return heldBack.map((reason) => t(`holds.${reason}`)).join(', ');
}

/** Signature of a quote, limited to what the person consented to. */
export function signature({ consent, respondent, account }: TestimonialFragment): string {
  switch (consent?.attribution) {
    case 'NAME_AND_COMPANY':
    case 'NAME_COMPANY_AND_LOGO':
      return [respondent?.name, account.name].filter(Boolean).join(', ');
    case 'ROLE_AND_COMPANY':
      return t(`signatures.${respondent?.role ?? 'OTHER'}`, { account: account.name });
    case 'ANONYMOUS':
    case undefined:
      return t('aCustomer');
  }
}
