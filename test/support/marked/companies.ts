import type { MarkKind } from './marks.ts';

export const JOB_KEY = 'field-routing';
export const STEPS = ['plan-stops', 'sequence-stops', 'figure-address', 'estimate-arrival'];
/** Market figures of the first step: CES in percent, and the sample size. */
export const MARKET_CES = 71.3719;
export const MARKET_SAMPLE = 48_151_623;
export const MARKET_DAY = '2026-09-01';
export const MARKET_SOURCE = 'zq-source-qz';
export const COMPETITORS = ['routeiq', 'paper'];
export const COMPETITOR_NAME = 'zq-routeiq-qz';

/** The segment of every account, so that it is large enough for its figures to be shown to any caller. */
export const SEGMENT = 'zq-segment-qz';

export type Effort = 'EASY' | 'NEITHER' | 'DIFFICULT' | 'VERY_DIFFICULT';

export interface PersonGiven {
  externalId: string;
  /** One effort per step. */
  efforts: readonly Effort[];
  /** Whether the contact agreed to be contacted. Without it, marketing sees none of their answers. */
  hasAgreed: boolean;
  /** Whether the contact found everything difficult half a year before. */
  hasTurned?: boolean;
  /** Whether the account is snoozed right after this contact's answers, before any other contact answers. */
  isSnoozedAfter?: boolean;
}

export const all = (effort: Effort): readonly Effort[] => STEPS.map(() => effort);
const most = (effort: Effort, last: Effort): readonly Effort[] => [
  ...STEPS.slice(1).map(() => effort),
  last,
];

/** Two contacts in each of six companies: enough for a step's figures to be shown to any caller. */
export const COMPANIES: Readonly<Record<string, readonly PersonGiven[]>> = {
  acme: [
    // The next contact's answers add a difficult step.
    {
      externalId: 'ada',
      efforts: most('VERY_DIFFICULT', 'EASY'),
      hasAgreed: true,
      isSnoozedAfter: true,
    },
    { externalId: 'abe', efforts: all('DIFFICULT'), hasAgreed: false },
  ],
  bolt: [
    { externalId: 'bea', efforts: all('EASY'), hasAgreed: true, hasTurned: true },
    { externalId: 'bob', efforts: most('EASY', 'NEITHER'), hasAgreed: true },
  ],
  coda: [
    { externalId: 'cho', efforts: all('EASY'), hasAgreed: false },
    { externalId: 'cal', efforts: most('NEITHER', 'DIFFICULT'), hasAgreed: true },
  ],
  dorn: [
    { externalId: 'dot', efforts: all('DIFFICULT'), hasAgreed: false },
    { externalId: 'dan', efforts: most('EASY', 'VERY_DIFFICULT'), hasAgreed: false },
  ],
  ezra: [
    { externalId: 'eve', efforts: most('EASY', 'DIFFICULT'), hasAgreed: false },
    { externalId: 'eli', efforts: all('VERY_DIFFICULT'), hasAgreed: true },
  ],
  fisk: [
    { externalId: 'fay', efforts: all('NEITHER'), hasAgreed: false },
    { externalId: 'fin', efforts: most('DIFFICULT', 'NEITHER'), hasAgreed: false },
  ],
};

export function isShownToMarketing({ hasAgreed, efforts }: PersonGiven): boolean {
  return hasAgreed && efforts.includes('EASY');
}

export function kindOfCompany(company: string): MarkKind {
  return COMPANIES[company]?.some(isShownToMarketing) ? 'AGREED_COMPANY' : 'COMPANY';
}

export function kindOfWords({ hasAgreed }: PersonGiven, effort: Effort | undefined): MarkKind {
  if (effort === 'DIFFICULT' || effort === 'VERY_DIFFICULT') return 'DIFFICULT_WORDS';
  return hasAgreed && effort === 'EASY' ? 'AGREED_WORDS' : 'WORDS';
}
