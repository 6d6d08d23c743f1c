import * as z from 'zod/mini';
import {
  ATTRIBUTIONS,
  CHANNELS,
  CONSENT_METHODS,
  type ConsentRecord,
} from '../../../domain/testimonials/consent.ts';
import type { CandidateKey } from '../../../domain/testimonials/testimonial.ts';
import { decode, json } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';
import type { WriteOp } from '../../engine/write-op.ts';

/** The stored form of a consent, used in its record and in the decision that it permits. */
export const storedConsent = z.lazy(() =>
  z.object({
    grantedAt: z.number(),
    expiresAt: z.nullable(z.number()),
    wordingVersion: z.string(),
    channels: z.array(z.enum(CHANNELS)),
    attribution: z.enum(ATTRIBUTIONS),
    purpose: z.string(),
    method: z.enum(CONSENT_METHODS),
    evidence: z.string(),
    approvedText: z.string(),
    recordedAt: z.number(),
    recordedBy: z.string(),
    withdrawnAt: z.nullable(z.number()),
  }),
);

const storedRecord = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('GRANTED'), consent: storedConsent }),
    z.object({ kind: z.literal('WITHDRAWN'), withdrawnAt: z.number(), recordedBy: z.string() }),
  ]),
);

const consentItem = z.lazy(() =>
  z.object({ type: z.literal('Consent'), record: json(storedRecord) }),
);

export function fromConsentItem(item: Item): ConsentRecord {
  return decode(consentItem, item).record;
}

/**
 * Appends a consent record. A number is never written twice. `number` counts a candidate's records from 1.
 */
export function consentOp(
  keys: Keys,
  key: CandidateKey,
  number: number,
  record: ConsentRecord,
): WriteOp {
  const item = {
    ...keys.consent(key, number),
    type: 'Consent',
    version: 1,
    // As text, because an attribute named `expiresAt` would be the table's time to live.
    record: JSON.stringify(record),
  };
  return { kind: 'put', item, condition: { kind: 'absent' } };
}
