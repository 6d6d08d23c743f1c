import * as z from 'zod';
import type { Versioned } from '../app/ports.ts';
import { EFFORTS } from '../domain/effort.ts';
import {
  type Candidate,
  CHANNELS,
  effectiveState,
  HOLD_REASONS,
  TESTIMONIAL_STATES,
} from '../domain/testimonial.ts';
import { decode, json } from './decode.ts';
import { descending, type Keys, type QuotePlace, shardOf } from './keys.ts';
import type { Item } from './table.ts';

const computed = z.object({
  accountId: z.string(),
  jobKey: z.string(),
  respondentId: z.string(),
  stepKey: z.string(),
  submissionId: z.string(),
  effort: z.enum(EFFORTS),
  quote: z.string(),
  answeredAt: z.number(),
  strength: z.number(),
  turnaround: z
    .object({
      fromEffort: z.enum(EFFORTS),
      fromAt: z.number(),
      toEffort: z.enum(EFFORTS),
      toAt: z.number(),
    })
    .nullable(),
  heldBack: z.array(z.enum(HOLD_REASONS)),
});

const decision = z.object({
  state: z.enum(TESTIMONIAL_STATES).exclude(['RETIRED']),
  decidedAt: z.number().nullable(),
  publishedText: z.string().nullable(),
  publications: z.array(
    z.object({ channel: z.enum(CHANNELS), url: z.string().nullable(), publishedOn: z.string() }),
  ),
});

const candidateItem = z.object({
  type: z.literal('Candidate'),
  /** Counts people's decisions: the projector never changes it. */
  version: z.number(),
  computed: json(computed),
  isSupported: z.boolean(),
  decision: json(decision),
});

export function fromCandidateItem(item: Item): Versioned<Candidate> {
  const { version, ...parts } = decode(candidateItem, item);
  const { isSupported, decision: decided } = parts;
  return { value: { ...parts.computed, isSupported, decision: decided }, version };
}

/** The attributes that the projector owns, and where the candidate is listed. */
export function computedAttributes(keys: Keys, candidate: Candidate, shards: number): Item {
  const { isSupported, decision: _, ...rest } = candidate;
  return {
    type: 'Candidate',
    computed: JSON.stringify(rest),
    isSupported,
    ...listAttributes(keys, candidate, shards),
  };
}

/** Where a candidate is listed: follows from what was computed and from what was decided. */
export function listAttributes(keys: Keys, candidate: Candidate, shards: number): Item {
  const { accountId, jobKey, stepKey, respondentId, submissionId, strength } = candidate;
  const shard = shardOf(accountId, shards);
  return {
    gsi1pk: keys.lists.quotes(jobKey, placeOf(candidate), shard),
    gsi1sk: [descending(strength, 100, 6), accountId, stepKey, respondentId, submissionId].join(
      '#',
    ),
  };
}

function placeOf(candidate: Candidate): QuotePlace {
  switch (effectiveState(candidate)) {
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
