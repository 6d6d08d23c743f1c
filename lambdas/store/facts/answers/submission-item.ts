import * as z from 'zod/mini';
import type { ReceivedSubmission, Submission } from '../../../app/kernel/ports.ts';
import { effectiveAt, holdsText } from '../../../app/submissions/submission-facts.ts';
import {
  ASPECTS,
  DIFFICULTY_REASONS,
  EFFORTS,
  reasonAndAspect,
} from '../../../domain/scoring/answers/effort.ts';
import { SURVEY_LANGUAGES } from '../../../domain/people/person-fields.ts';
import { ROLES } from '../../../domain/people/respondent.ts';
import { effortLimit, namedLimit, textLimit } from '../../../domain/privacy/retention-periods.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { decode, json } from '../../engine/decode.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';

const body = z.lazy(() =>
  z.object({
    stated: z.object({
      name: z.exactOptional(z.nullable(z.string())),
      email: z.exactOptional(z.nullable(z.string())),
      // Absent in items written before contacts had a phone number and language.
      phone: z.exactOptional(z.nullable(z.string())),
      language: z.exactOptional(z.nullable(z.enum(SURVEY_LANGUAGES))),
      role: z.exactOptional(z.nullable(z.enum(ROLES))),
      mayContact: z.exactOptional(z.nullable(z.boolean())),
    }),
    answers: z.array(
      z.pipe(
        z.object({
          stepKey: z.string(),
          effort: z.nullable(z.enum(EFFORTS)),
          explanation: z.nullable(z.string()),
          // Absent in items written before reasons were asked for. The reason is then derived from the
          // aspect.
          reason: z._default(z.nullable(z.enum(DIFFICULTY_REASONS)), null),
          about: z.nullable(z.enum(ASPECTS)),
          alternative: z.nullable(z.string()),
        }),
        z.transform((answer) => ({ ...answer, ...reasonAndAspect(answer.reason, answer.about) })),
      ),
    ),
  }),
);

const submissionItem = z.lazy(() =>
  z.object({
    type: z.literal('Submission'),
    id: z.string(),
    accountId: z.string(),
    respondentId: z.string(),
    jobKey: z.string(),
    submittedAt: z.number(),
    receivedAt: z.number(),
    source: z.nullable(z.string()),
    importBatch: z.nullable(z.string()),
    /** Absent in items written before it was stored. */
    recordedBy: z._default(z.nullable(z.string()), null),
    retractedAt: z.nullable(z.number()),
    retractionReason: z.nullable(z.string()),
    inputHash: z.nullable(z.string()),
    body: json(body),
  }),
);

const listingValues = z.lazy(() => z.object({ respondentId: z.string() }));

/**
 * The version of a submission item: as received, pseudonymized, or erased. A conditional write by a caller
 * that read one form fails on the others.
 */
const RECEIVED = 1;
export const PSEUDONYMIZED = 2;
const ERASED = 3;

/** The stored form of a submission, including when its text, its name and finally the item expire. */
export function toSubmissionItem(
  { keys, shards, effortsDays }: Pick<StoreContext, 'keys' | 'shards' | 'effortsDays'>,
  submission: Submission,
): Item {
  const { stated, answers, ...rest } = submission;
  const { id, accountId, respondentId, submittedAt, importBatch } = submission;
  const at = effectiveAt(submission);
  return {
    ...keys.submission(id),
    gsi2pk: keys.lists.submissions(accountId),
    gsi2sk: `${chronological(submittedAt)}#${id}`,
    ...(importBatch !== null && { gsi4pk: keys.lists.batch(importBatch), gsi4sk: id }),
    gsi3pk: keys.lists.retained(shardOf(accountId, shards)),
    gsi3sk: dueKey(submission, holdsText(submission) ? textLimit(at) : namedLimit(at)),
    listing: submissionListingText(respondentId),
    type: 'Submission',
    version: submission.inputHash === null ? PSEUDONYMIZED : RECEIVED,
    expiresAt: Math.ceil(effortLimit(at, effortsDays) / 1000),
    ...rest,
    body: bodyOf(submission),
  };
}

/**
 * The sort key of a submission in the retention list, from the instant at which part of it is no longer kept.
 */
export function dueKey({ id }: Pick<Submission, 'id'>, limit: Instant): string {
  return `${chronological(limit)}#${id}`;
}

/** The `listing` attribute of a submission's index entry. */
export function submissionListingText(respondentId: string): string {
  return JSON.stringify({ respondentId });
}

/** What a person stated and answered, as one attribute. */
export function bodyOf({ stated, answers }: Pick<Submission, 'stated' | 'answers'>): string {
  return JSON.stringify({ stated, answers });
}

/**
 * What remains of a submission that was erased with its person: the fact that its idempotency key was used.
 */
export function erasedSubmissionItem(keys: Keys, submissionId: string, at: Instant): Item {
  const key = keys.submission(submissionId);
  return { ...key, type: 'ErasedSubmission', version: ERASED, erasedAt: at };
}

/** Parses the item stored under an idempotency key, whatever its age. */
export function fromReceivedItem(item: Item): ReceivedSubmission {
  if (item.type === 'ErasedSubmission') return { kind: 'erased' };
  const { type: _, body: inner, ...rest } = decode(submissionItem, item);
  return { kind: 'kept', submission: { ...rest, ...inner } };
}

/** Returns the respondent id in an index entry. */
export function respondentOfEntry(item: Item): string {
  return decode(z.object({ listing: json(listingValues) }), item).listing.respondentId;
}
