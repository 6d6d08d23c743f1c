import * as z from 'zod';
import type { Submission } from '../app/ports.ts';
import { ASPECTS, EFFORTS } from '../domain/effort.ts';
import { ROLES } from '../domain/respondent.ts';
import { decode, json } from './decode.ts';
import { chronological, type Keys } from './keys.ts';
import type { Item } from './table.ts';

const body = z.object({
  stated: z.object({
    name: z.string().nullable().exactOptional(),
    email: z.string().nullable().exactOptional(),
    role: z.enum(ROLES).nullable().exactOptional(),
    mayContact: z.boolean().nullable().exactOptional(),
  }),
  answers: z.array(
    z.object({
      stepKey: z.string(),
      effort: z.enum(EFFORTS).nullable(),
      explanation: z.string().nullable(),
      about: z.enum(ASPECTS).nullable(),
      alternative: z.string().nullable(),
    }),
  ),
});

const submissionItem = z.object({
  type: z.literal('Submission'),
  id: z.string(),
  accountId: z.string(),
  respondentId: z.string(),
  jobKey: z.string(),
  submittedAt: z.number(),
  receivedAt: z.number(),
  source: z.string().nullable(),
  importBatch: z.string().nullable(),
  retractedAt: z.number().nullable(),
  retractionReason: z.string().nullable(),
  inputHash: z.string(),
  body: json(body),
});

const listing = z.object({ respondentId: z.string() });

export function toSubmissionItem(keys: Keys, submission: Submission): Item {
  const { stated, answers, ...rest } = submission;
  const { id, accountId, respondentId, submittedAt, importBatch } = submission;
  return {
    ...keys.submission(id),
    gsi2pk: keys.lists.submissions(accountId),
    gsi2sk: `${chronological(submittedAt)}#${id}`,
    ...(importBatch !== null && { gsi4pk: keys.lists.batch(importBatch), gsi4sk: id }),
    listing: JSON.stringify({ respondentId }),
    type: 'Submission',
    version: 1,
    ...rest,
    body: JSON.stringify({ stated, answers }),
  };
}

export function fromSubmissionItem(item: Item): Submission {
  const { type: _, body: inner, ...rest } = decode(submissionItem, item);
  return { ...rest, ...inner };
}

/** Whose submission an index entry stands for. */
export function respondentOfEntry(item: Item): string {
  return decode(z.object({ listing: json(listing) }), item).listing.respondentId;
}
