import type { Instant } from '../kernel/time.ts';

export const CHANNELS = ['WEBSITE', 'SALES', 'SOCIAL', 'PRESS', 'REFERENCE_CALL'] as const;
/** Where a quote may be published. */
export type Channel = (typeof CHANNELS)[number];

export const ATTRIBUTIONS = [
  'ANONYMOUS',
  'ROLE_AND_COMPANY',
  'NAME_AND_COMPANY',
  'NAME_COMPANY_AND_LOGO',
] as const;
/** How much a published quote reveals about its author. */
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

/** The terms of a consent, as a user recorded them. */
export interface ConsentTerms {
  /** The first instant at which it is no longer valid. Null if it is valid until withdrawn. */
  expiresAt: Instant | null;
  /** The version of the text with which the person was asked. */
  wordingVersion: string;
  /** At least one, without duplicates. */
  channels: readonly Channel[];
  attribution: Attribution;
  purpose: string;
  method: ConsentMethod;
  /** Where the proof is stored. */
  evidence: string;
}

/** A consent to publish one exact text. */
export interface Consent extends ConsentTerms {
  grantedAt: Instant;
  approvedText: string;
  recordedAt: Instant;
  /** The user who recorded it. */
  recordedBy: string;
  withdrawnAt: Instant | null;
}

/** An entry of a candidate's consent record. Append-only. */
export type ConsentRecord =
  | { kind: 'GRANTED'; consent: Consent }
  | { kind: 'WITHDRAWN'; withdrawnAt: Instant; recordedBy: string };

/** Returns the consents in a consent record, oldest first. A withdrawal withdraws all consents before it. */
export function consentsOf(records: readonly ConsentRecord[]): Consent[] {
  return records.reduce<Consent[]>(
    (consents, record) =>
      record.kind === 'GRANTED'
        ? [...consents, record.consent]
        : consents.map((consent) => withdrawn(consent, record.withdrawnAt)),
    [],
  );
}

/** True if the terms are the same. The order of channels does not matter. */
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

/** True if a consent is valid at an instant: granted, not withdrawn and not expired. */
export function isValid(consent: Consent | null, at: Instant): consent is Consent {
  if (!consent || consent.withdrawnAt !== null) return false;
  return consent.expiresAt === null || at < consent.expiresAt;
}

export function covers(consent: Consent, channel: Channel): boolean {
  return consent.channels.includes(channel);
}

/** Returns the consent as withdrawn. An earlier withdrawal keeps its time. */
export function withdrawn(consent: Consent, at: Instant): Consent {
  return { ...consent, withdrawnAt: consent.withdrawnAt ?? at };
}
