import type { StatedFields } from '../../domain/people/respondent.ts';
import { isKeptFor } from '../../domain/privacy/retention.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import { MAX_IDEMPOTENCY_KEY, MAX_NAME } from '../kernel/limits.ts';
import type { Ports, SubmittedAnswer } from '../kernel/ports.ts';
import { parseRespondent } from '../people/stated-fields.ts';
import { checkPastInstant } from '../kernel/validation/date.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { accountIdFor, jobKeyFor } from '../kernel/validation/referenced.ts';
import { checkId, checkOptionalText, checkText } from '../kernel/validation/text.ts';
import { parseAnswers } from './submitted-answers.ts';
import type { SubmissionCreateInput } from '../kernel/generated/inputs.ts';

/** A submission with a valid form. Its job, account and steps may not exist. */
export interface SubmissionDraft {
  idempotencyKey: string;
  jobKey: string;
  accountId: string;
  externalId: string;
  stated: Partial<StatedFields>;
  submittedAt: Instant | null;
  source: string;
  importBatch: string | null;
  answers: readonly SubmittedAnswer[];
  inputHash: string;
}

const DEFAULT_SOURCE = 'api';

/** Parses a submission by its form only. Undefined if there are problems. */
export function parseSubmission(
  ports: Ports,
  problems: Problems,
  input: SubmissionCreateInput,
): SubmissionDraft | undefined {
  const idempotencyKey = checkText(
    problems,
    'idempotencyKey',
    input.idempotencyKey,
    MAX_IDEMPOTENCY_KEY,
  );
  const jobKey = jobKeyFor(problems, input.job);
  const accountId = accountIdFor(ports, problems, input.account);
  const person = parseRespondent(problems.under('respondent'), input.respondent);
  const origin = {
    submittedAt: ifGiven(input.submittedAt, (text) => checkKeptInstant(ports, problems, text)),
    source: checkOptionalText(problems, 'source', input.source, MAX_NAME),
    importBatch: ifGiven(input.importBatch, (text) => checkId(problems, 'importBatch', text)),
  };
  const answers = parseAnswers(problems, input.answers, input.notApplicable ?? []);
  const isNamed = idempotencyKey !== undefined && jobKey !== undefined && accountId !== undefined;
  if (!isNamed || !person || !problems.isEmpty) return undefined;
  return {
    idempotencyKey,
    jobKey,
    accountId,
    ...person,
    submittedAt: origin.submittedAt ?? null,
    source: origin.source ?? DEFAULT_SOURCE,
    importBatch: origin.importBatch ?? null,
    answers,
    inputHash: contentHash(input),
  };
}

/** Parses submittedAt. Rejects an instant before the retention period of answers. */
function checkKeptInstant(
  { now, effortsDays }: Pick<Ports, 'now' | 'effortsDays'>,
  problems: Problems,
  text: string,
): Instant | undefined {
  const at = checkPastInstant(problems, 'submittedAt', text, now());
  if (at === undefined || isKeptFor(effortsDays, at, now())) return at;
  const rule = `must be within the last ${effortsDays} days, for which answers are kept`;
  return problems.invalid('submittedAt', `${rule}: leave this submission out.`);
}

/**
 * Hash of the content as sent. Excludes source and batch, so the same rows imported in another batch are the
 * same submissions.
 */
function contentHash(input: SubmissionCreateInput): string {
  return fingerprint({ ...input, source: undefined, importBatch: undefined });
}
