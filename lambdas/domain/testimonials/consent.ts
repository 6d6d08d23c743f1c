import type { Instant } from '../kernel/time.ts';

export const CHANNELS = ['WEBSITE', 'SALES', 'SOCIAL', 'PRESS', 'REFERENCE_CALL'] as const;
/** Where a quote may be shown. */
export type Channel = (typeof CHANNELS)[number];

export const ATTRIBUTIONS = [
  'ANONYMOUS',
  'ROLE_AND_COMPANY',
  'NAME_AND_COMPANY',
  'NAME_COMPANY_AND_LOGO',
] as const;
/** How much a published quote tells of who said it. */
type Attribution = (typeof ATTRIBUTIONS)[number];

export const CONSENT_METHODS = [
  'EMAIL',
  'FORM',
  'SIGNED_DOCUMENT',
  'SPOKEN',
  'SURVEY',
  'OTHER',
] as const;
/** How a person gave consent. */
type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** What a person agreed to, as someone tells of it. */
export interface ConsentTerms {
  /** The first instant at which it no longer holds; null: until it is withdrawn. */
  expiresAt: Instant | null;
  /** Which text the person was asked with. */
  wordingVersion: string;
  /** At least one, each once. */
  channels: readonly Channel[];
  attribution: Attribution;
  purpose: string;
  method: ConsentMethod;
  /** Where the proof is kept. */
  evidence: string;
}

/** A consent to publish exactly one text. */
export interface Consent extends ConsentTerms {
  grantedAt: Instant;
  approvedText: string;
  recordedAt: Instant;
  /** The caller who put it on record. */
  recordedBy: string;
  withdrawnAt: Instant | null;
}

/** One entry of a candidate's record: appended, and never changed after. */
export type ConsentRecord =
  | { kind: 'GRANTED'; consent: Consent }
  | { kind: 'WITHDRAWN'; withdrawnAt: Instant; recordedBy: string };

/** The consents that records tell of, oldest first: a withdrawal ends every one before it. */
export function consentsOf(records: readonly ConsentRecord[]): Consent[] {
  return records.reduce<Consent[]>(
    (consents, record) =>
      record.kind === 'GRANTED'
        ? [...consents, record.consent]
        : consents.map((consent) => withdrawn(consent, record.withdrawnAt)),
    [],
  );
}

/** Whether two tell of the same terms: channels in any order. */
export function isSameTerms(a: ConsentTerms, b: ConsentTerms): boolean {
  return (
    a.expiresAt === b.expiresAt &&
    a.wordingVersion === b.wordingVersion &&
    a.attribution === b.attribution &&
    a.purpose === b.purpose &&
    a.method === b.method &&
    a.evidence === b.evidence &&
    CHANNELS.every((channel) => a.channels.includes(channel) === b.channels.includes(channel))
  );
}

/** Whether a consent holds at an instant: given, not withdrawn, not expired. */
export function isValid(consent: Consent | null, at: Instant): consent is Consent {
  if (!consent || consent.withdrawnAt !== null) return false;
  return consent.expiresAt === null || at < consent.expiresAt;
}

export function covers(consent: Consent, channel: Channel): boolean {
  return consent.channels.includes(channel);
}

/** A consent after its withdrawal: the first one counts. */
export function withdrawn(consent: Consent, at: Instant): Consent {
  return { ...consent, withdrawnAt: consent.withdrawnAt ?? at };
}
