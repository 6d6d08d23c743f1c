import * as z from 'zod/mini';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import type { Contribution } from '../../../domain/hotspots/contribution.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import {
  decodeAssessment,
  decodeBody,
  encodeAssessment,
  type StoredAssessment,
  storedAssessment,
  type StoredBody,
} from './assessment-body.ts';
import { decodeContribution } from './contribution-codec.ts';
import { checked, decode, json, trusted } from '../../engine/decode.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

/**
 * The format of a stored assessment. In format 2, the text is validated when it is written and trusted when
 * it is read, and its list entries are separate items. Items without a format are validated when they are
 * read; the next assessment of the account replaces them.
 */
const FORMAT = 2;

const head = {
  type: z.literal('Assessment'),
  version: z.number(),
  assessedAt: z.number(),
  validUntil: z.nullable(z.number()),
};
const assessmentItem = z.lazy(() =>
  z.object({
    ...head,
    format: z.literal(FORMAT),
    body: z.string(),
    contribution: z.string(),
  }),
);
const formerItem = z.lazy(() =>
  z.object({
    ...head,
    format: z.optional(z.undefined()),
    body: json(storedAssessment),
  }),
);
const versionAndStamp = z.lazy(() =>
  z.object({
    version: z.number(),
    // Absent if written before facts had stamps.
    stamp: z._default(z.string(), ''),
  }),
);

/**
 * A stored assessment as the projector reads it: the version to save against, and what it added to the
 * rollups.
 */
export interface PreviousAssessment {
  version: number;
  /** Equal text means equal figures. */
  figures: string;
  validUntil: number | null;
  /** The stamp of the facts that it was computed from. */
  stamp: string;
  /** True if it is stored in an earlier format. */
  isFormer: boolean;
  contribution: Contribution | null;
  assessment: Assessment;
}

export function toAssessmentItem(
  keys: Keys,
  assessment: Assessment,
  job: Job,
  { version, stamp }: { version: number; stamp: string },
  shards: number,
): Item {
  const { account, assessedAt, validUntil } = assessment;
  return {
    ...keys.assessment(account.id, job.key),
    ...(validUntil !== null && {
      gsi4pk: keys.lists.due(shardOf(account.id, shards)),
      gsi4sk: `${chronological(validUntil)}#${job.key}#${account.id}`,
    }),
    type: 'Assessment',
    format: FORMAT,
    version,
    assessedAt,
    validUntil,
    stamp,
    ...textsOf(checked(storedAssessment, encodeAssessment(assessment, job))),
  };
}

/** All figures as one text. Equal text means equal figures. */
export function figuresOf(assessment: Assessment, job: Job): string {
  return joined(textsOf(encodeAssessment(assessment, job)));
}

export function fromAssessmentItem(item: Item, job: Job): Assessment {
  if (item.format === undefined) {
    const { body, assessedAt, validUntil } = decode(formerItem, item);
    return decodeAssessment(body, job, assessedAt, validUntil);
  }
  const { body, contribution, assessedAt, validUntil } = decode(assessmentItem, item);
  return decodeBody(
    trusted(body) as StoredBody,
    () => decodeContribution(trusted(contribution) as StoredAssessment['contribution']),
    job,
    assessedAt,
    validUntil,
  );
}

export function toPreviousAssessment(item: Item, job: Job): PreviousAssessment {
  const assessment = fromAssessmentItem(item, job);
  const isFormer = item.format === undefined;
  return {
    ...decode(versionAndStamp, item),
    figures: isFormer
      ? figuresOf(assessment, job)
      : joined({ body: String(item.body), contribution: String(item.contribution) }),
    validUntil: assessment.validUntil,
    isFormer,
    contribution: assessment.contribution,
    assessment,
  };
}

/** The contribution is a separate text, because only the projector and the weekly figures read it. */
function textsOf({ contribution, ...body }: StoredAssessment) {
  return { body: JSON.stringify(body), contribution: JSON.stringify(contribution) };
}

function joined({ body, contribution }: ReturnType<typeof textsOf>): string {
  return `${body}\n${contribution}`;
}
