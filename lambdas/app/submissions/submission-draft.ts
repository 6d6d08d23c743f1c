import {
  ASPECTS,
  DIFFICULTY_REASONS,
  EFFORTS,
  reasonAndAspect,
} from '../../domain/scoring/answers/effort.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import type { StatedFields } from '../../domain/people/respondent.ts';
import { isKeptFor } from '../../domain/privacy/retention-periods.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { MAX_EXPLANATION, MAX_STEPS, MAX_IDEMPOTENCY_KEY, MAX_NAME } from '../kernel/limits.ts';
import type { SubmittedAnswer, Ports } from '../kernel/ports.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkId, checkOptionalText, checkText } from '../kernel/validation/text.ts';
import type { StepAnswerInput, SubmissionCreateInput } from '../kernel/generated/inputs.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import { parseRespondent } from '../people/stated-fields.ts';
import { checkPastInstant } from '../kernel/validation/date.ts';
import { accountIdFor, jobKeyFor } from '../kernel/validation/referenced.ts';

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

/** Parses the answers, with steps that are "not part of my work" last, and reports problems. */
export function parseAnswers(
  problems: Problems,
  answers: readonly StepAnswerInput[],
  notApplicable: readonly string[],
): readonly SubmittedAnswer[] {
  const count = answers.length + notApplicable.length;
  if (count === 0) {
    problems.invalid(
      'answers',
      'must have at least one answer, or notApplicable at least one step.',
    );
  }
  if (count > MAX_STEPS) {
    problems.tooMuch('answers', `must be at most ${MAX_STEPS}; there are ${count}.`);
    return [];
  }
  const given = answers.map((answer, i) => parseAnswer(problems.under('answers', i), answer));
  notApplicable.forEach((key, i) => checkId(problems.under('notApplicable'), i, key));
  const parsed = [...given.flatMap((answer) => answer ?? []), ...notApplicable.map(notPartOfWork)];
  reportRepeated(problems, answers, notApplicable);
  return parsed;
}

/** Reports steps that the job does not have. */
export function reportUnknownSteps(
  problems: Problems,
  answers: readonly SubmittedAnswer[],
  job: Job,
): void {
  const skipped = answers.findIndex(({ effort }) => effort === null);
  const firstSkipped = skipped === -1 ? answers.length : skipped;
  answers.forEach(({ stepKey }, index) => {
    if (stepOf(job, stepKey)) return;
    const isSkipped = index >= firstSkipped;
    const under = isSkipped ? problems.under('notApplicable') : problems.under('answers', index);
    const field = isSkipped ? index - firstSkipped : 'stepKey';
    under.notFound(field, 'does not match a step of the job: check the key, or add the step.');
  });
}

function parseAnswer(problems: Problems, input: StepAnswerInput): SubmittedAnswer | undefined {
  const stepKey = checkId(problems, 'stepKey', input.stepKey);
  const effort = checkMember(problems, 'effort', input.effort, EFFORTS);
  const text = (field: 'explanation' | 'alternative') =>
    checkOptionalText(problems, field, input[field], MAX_EXPLANATION) ?? null;
  const explanation = text('explanation');
  const alternative = text('alternative');
  const reason = ifGiven(input.reason, (value) =>
    checkMember(problems, 'reason', value, DIFFICULTY_REASONS),
  );
  const about = ifGiven(input.about, (value) => checkMember(problems, 'about', value, ASPECTS));
  if (stepKey === undefined || effort === undefined) return undefined;
  const why = reasonAndAspect(reason ?? null, about ?? null);
  return { stepKey, effort, explanation, ...why, alternative };
}

function notPartOfWork(stepKey: string): SubmittedAnswer {
  return { stepKey, effort: null, explanation: null, reason: null, about: null, alternative: null };
}

function reportRepeated(
  problems: Problems,
  answers: readonly StepAnswerInput[],
  notApplicable: readonly string[],
): void {
  const seen = new Set<string>();
  const isRepeated = (key: string) => seen.size === seen.add(key).size;
  const once = 'lists a step twice: answer each step once.';
  answers.forEach(({ stepKey }, index) => {
    if (isRepeated(stepKey)) problems.under('answers', index).invalid('stepKey', once);
  });
  notApplicable.forEach((stepKey, index) => {
    if (isRepeated(stepKey)) problems.under('notApplicable').invalid(index, once);
  });
}
