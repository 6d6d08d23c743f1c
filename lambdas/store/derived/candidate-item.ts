import * as z from 'zod/mini';
import type { Versioned } from '../../app/kernel/ports.ts';
import { CHANNELS } from '../../domain/testimonials/consent.ts';
import { EFFORTS } from '../../domain/scoring/answers/effort.ts';
import {
  type Candidate,
  effectiveState,
  HOLD_REASONS,
  TESTIMONIAL_STATES,
} from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { storedConsent } from '../facts/people/consent-item.ts';
import { decode, json } from '../engine/decode.ts';
import { descending, shardOf } from '../engine/keys/key-parts.ts';
import type { Keys, QuotePlace } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const computed = z.lazy(() =>
  z.object({
    accountId: z.string(),
    jobKey: z.string(),
    respondentId: z.string(),
    stepKey: z.string(),
    submissionId: z.string(),
    effort: z.enum(EFFORTS),
    quote: z.string(),
    answeredAt: z.number(),
    strength: z.number(),
    turnaround: z.nullable(
      z.object({
        fromEffort: z.enum(EFFORTS),
        fromAt: z.number(),
        toEffort: z.enum(EFFORTS),
        toAt: z.number(),
      }),
    ),
    heldBack: z.array(z.enum(HOLD_REASONS)),
  }),
);

const decision = z.lazy(() =>
  z.object({
    state: z.enum(TESTIMONIAL_STATES.filter((state) => state !== 'RETIRED')),
    decidedAt: z.nullable(z.number()),
    publishedText: z.nullable(z.string()),
    publications: z.array(
      z.object({ channel: z.enum(CHANNELS), url: z.nullable(z.string()), publishedOn: z.string() }),
    ),
    // Absent if the decision predates consent records. Then there is no valid consent.
    consent: z._default(z.nullable(storedConsent), null),
    consentRecords: z._default(z.number(), 0),
  }),
);

const candidateItem = z.lazy(() =>
  z.object({
    type: z.literal('Candidate'),
    /** Incremented by people's decisions. The projector never changes it. */
    version: z.number(),
    computed: json(computed),
    isSupported: z.boolean(),
    decision: json(decision),
  }),
);

export function fromCandidateItem(item: Item): Versioned<Candidate> {
  const { version, ...parts } = decode(candidateItem, item);
  const { isSupported, decision: decided } = parts;
  return { value: { ...parts.computed, isSupported, decision: decided }, version };
}

/** The attributes that the projector owns, and the list that the candidate is in at an instant. */
export function computedAttributes(
  keys: Keys,
  candidate: Candidate,
  shards: number,
  at: Instant,
): Item {
  const { isSupported, decision: _, ...rest } = candidate;
  return {
    type: 'Candidate',
    computed: JSON.stringify(rest),
    isSupported,
    ...listAttributes(keys, candidate, shards, at),
  };
}

/** The list that a candidate is in, which depends on its figures, the decision and the time. */
export function listAttributes(
  keys: Keys,
  candidate: Candidate,
  shards: number,
  at: Instant,
): Item {
  const { accountId, jobKey, stepKey, respondentId, submissionId, strength } = candidate;
  const shard = shardOf(accountId, shards);
  return {
    gsi1pk: keys.lists.quotes(jobKey, placeOf(candidate, at), shard),
    gsi1sk: [descending(strength, 100, 6), accountId, stepKey, respondentId, submissionId].join(
      '#',
    ),
  };
}

function placeOf(candidate: Candidate, at: Instant): QuotePlace {
  switch (effectiveState(candidate, at)) {
    case 'CANDIDATE':
      return candidate.heldBack.length > 0 ? 'HELD' : 'LIVE';
    case 'REQUESTED':
    case 'APPROVED':
    case 'PUBLISHED':
      return 'LIVE';
    case 'DECLINED':
    case 'WITHDRAWN':
    case 'RETIRED':
      return 'ENDED';
  }
}
