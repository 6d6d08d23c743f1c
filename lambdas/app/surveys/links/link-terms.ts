import { activeSteps, type Job } from '../../../domain/jobs/job.ts';
import { DAY_MS, type Instant } from '../../../domain/kernel/time.ts';
import { MIN_QUESTIONS, MAX_QUESTIONS } from '../../../domain/surveys/next-questions.ts';
import { MAX_STEPS } from '../../kernel/limits.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { checkInstant } from '../../kernel/validation/date.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

/** Default and maximum lifetime of a link, in days. */
const DEFAULT_LINK_DAYS = 30;
const MAX_LINK_DAYS = 180;

/**
 * Returns the expiry to use. Undefined, with a problem added, if the requested one is in the past or beyond
 * the maximum.
 */
export function checkExpiry(
  problems: Problems,
  field: string,
  text: Optional<string>,
  now: Instant,
): Instant | undefined {
  if (text == null) return now + DEFAULT_LINK_DAYS * DAY_MS;
  const at = checkInstant(problems, field, text);
  if (at === undefined || (at > now && at <= now + MAX_LINK_DAYS * DAY_MS)) return at;
  return problems.invalid(field, `must be in the future, at most ${MAX_LINK_DAYS} days from now.`);
}

/**
 * Returns the number of questions per round. Null if not given. Undefined, with a problem added, if out of
 * range.
 */
export function checkQuestions(
  problems: Problems,
  field: string,
  questions: Optional<number>,
): number | null | undefined {
  if (questions == null) return null;
  if (questions >= MIN_QUESTIONS && questions <= MAX_QUESTIONS) return questions;
  return problems.invalid(field, `must be from ${MIN_QUESTIONS} to ${MAX_QUESTIONS}.`);
}

/**
 * Returns the steps to ask about, in job order. Null for all steps. Undefined if the job has no active steps
 * or the list is empty or too long. Reports keys that are not active steps.
 */
export function checkStepKeys(
  problems: Problems,
  field: string,
  keys: Optional<readonly string[]>,
  job: Job,
): readonly string[] | null | undefined {
  const active = activeSteps(job).map(({ key }) => key);
  if (active.length === 0) {
    return problems.invalid('job', 'has no active step to ask about: add one.');
  }
  if (keys == null) return null;
  if (keys.length === 0) {
    return problems.invalid(
      field,
      'must have at least one step; leave it out to ask about all steps.',
    );
  }
  if (keys.length > MAX_STEPS) {
    return problems.tooMuch(field, `must be at most ${MAX_STEPS}; there are ${keys.length}.`);
  }
  keys.forEach((key, index) => {
    if (active.includes(key)) return;
    problems
      .under(field)
      .notFound(index, 'does not match an active step of the job: check the key.');
  });
  return active.filter((key) => keys.includes(key));
}
