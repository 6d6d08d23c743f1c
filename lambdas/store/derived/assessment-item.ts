import * as z from 'zod/mini';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { Contribution } from '../../domain/hotspots/contribution.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { decodeAssessment, decodeContribution, encodeAssessment } from './assessment-codec.ts';
import { storedAssessment } from './stored-assessment.ts';
import { decode, json } from '../engine/decode.ts';
import { chronological, descending, shardOf } from '../engine/key-parts.ts';
import type { Keys } from '../engine/keys.ts';
import { listingOf } from './listing.ts';
import type { Item } from '../engine/table.ts';

const assessmentItem = z.lazy(() =>
  z.object({
    type: z.literal('Assessment'),
    version: z.number(),
    assessedAt: z.number(),
    validUntil: z.nullable(z.number()),
    // Absent where it was written before facts had stamps: it is written anew when next looked at.
    stamp: z._default(z.string(), ''),
    body: json(storedAssessment),
  }),
);

/** An assessment as the projector finds it: what it must be saved against, and what it added. */
export interface AssessmentRecord {
  version: number;
  /** Equal text means equal figures. */
  body: string;
  validUntil: number | null;
  /** Of the facts that it was made from. */
  stamp: string;
  contribution: Contribution | null;
  assessment: Assessment;
}

export function toAssessmentItem(
  keys: Keys,
  assessment: Assessment,
  job: Job,
  { version, stamp }: Pick<AssessmentRecord, 'version' | 'stamp'>,
  shards: number,
): Item {
  const { account, assessedAt, validUntil } = assessment;
  return {
    ...keys.assessment(account.id, job.key),
    ...rankAttributes(keys, assessment, shardOf(account.id, shards)),
    ...(validUntil !== null && {
      gsi4pk: keys.lists.due(shardOf(account.id, shards)),
      gsi4sk: `${chronological(validUntil)}#${job.key}#${account.id}`,
    }),
    listing: listingOf(assessment, job),
    type: 'Assessment',
    version,
    assessedAt,
    validUntil,
    stamp,
    body: bodyOf(assessment, job),
  };
}

export function bodyOf(assessment: Assessment, job: Job): string {
  return JSON.stringify(encodeAssessment(assessment, job));
}

export function fromAssessmentItem(item: Item, job: Job): Assessment {
  const { body, assessedAt, validUntil } = decode(assessmentItem, item);
  return decodeAssessment(body, job, assessedAt, validUntil);
}

export function toAssessmentRecord(item: Item, job: Job): AssessmentRecord {
  const { version, stamp, body, assessedAt, validUntil } = decode(assessmentItem, item);
  return {
    version,
    stamp,
    body: String(item.body),
    validUntil,
    contribution: decodeContribution(body.contribution),
    assessment: decodeAssessment(body, job, assessedAt, validUntil),
  };
}

/** The place of an account in lists by rank: the greatest rankScore first, then account id. */
export function rankOf({ rankScore, account }: Assessment): string {
  return `${descending(rankScore, 100, 7)}#${account.id}`;
}

function rankAttributes(keys: Keys, assessment: Assessment, shard: number): Item {
  if (assessment.isChurned) return {};
  const { band, jobKey, account } = assessment;
  const isKnown = band !== 'UNKNOWN';
  const rank = rankOf(assessment);
  return {
    ...(isKnown && { gsi1pk: keys.lists.rank(jobKey, shard), gsi1sk: rank }),
    gsi2pk: keys.lists.band(jobKey, band, shard),
    gsi2sk: rank,
    gsi3pk: keys.lists.owner(jobKey, account.ownerEmail, isKnown, shard),
    gsi3sk: rank,
  };
}
