import { type Aspect, type DifficultyReason, type Effort, isEasy } from './effort.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';

/** A respondent's answer to one step. A null effort means "not part of my work". */
export interface RememberedAnswer {
  effort: Effort | null;
  /** True if the answer had an explanation, even if its text is no longer stored here. */
  isExplained: boolean;
  /** Kept only for the latest answer to the step and the latest easy answer with an explanation. */
  text?: AnswerText;
}

export interface AnswerText {
  explanation: string | null;
  /** The reason for a difficult answer. */
  reason: DifficultyReason | null;
  about: Aspect | null;
  /** What else the customer uses for this step, as entered. */
  alternative: string | null;
}

/** A submission as stored in its respondent's history. */
export interface RememberedSubmission {
  submissionId: string;
  /** min(submittedAt, receivedAt). */
  at: Instant;
  /** When it was received. Present only if that was more than a day after `at`. */
  receivedAt?: Instant;
  /** By step key. */
  answers: Readonly<Record<string, RememberedAnswer>>;
}

/** A respondent's submissions on one job, oldest first (`at`, then id). */
export type AnswerHistory = readonly RememberedSubmission[];

/** Maximum number of submissions kept per respondent, in addition to those that hold a latest answer. */
export const REMEMBERED_SUBMISSIONS = 150;

/** An answer that counts at an instant. */
export interface CurrentAnswer {
  stepKey: string;
  effort: Effort;
  at: Instant;
  submissionId: string;
  text: AnswerText | null;
}

/**
 * Merges two histories of one respondent. Commutative, associative and idempotent, so that late, repeated and
 * reordered submissions end in the same state.
 */
export function mergeHistories(a: AnswerHistory, b: AnswerHistory): AnswerHistory {
  const byId = new Map<string, RememberedSubmission>();
  for (const submission of [...a, ...b]) {
    const known = byId.get(submission.submissionId);
    byId.set(submission.submissionId, known ? withMoreText(known, submission) : submission);
  }
  return compact([...byId.values()].sort(byTime));
}

/**
 * Returns a history without one submission. Texts that the submission had superseded must be loaded again.
 */
export function withoutSubmission(history: AnswerHistory, submissionId: string): AnswerHistory {
  return history.filter((submission) => submission.submissionId !== submissionId);
}

/**
 * Returns the answers that count at `asOf`: the latest entry of each active step, if it has an effort and has
 * not expired. In the order of `stepKeys`.
 */
export function currentAnswers(
  history: AnswerHistory,
  stepKeys: readonly string[],
  asOf: Instant,
  expireAfterDays: number,
): CurrentAnswer[] {
  const arrived = history.filter(({ at }) => at <= asOf);
  return stepKeys.flatMap((stepKey) => {
    const latest = arrived.findLast((submission) => answerAt(submission, stepKey));
    const answer = latest && answerAt(latest, stepKey);
    if (!latest || !answer || answer.effort === null) return [];
    const { submissionId, at } = latest;
    if (asOf - at > expireAfterDays * DAY_MS) return [];
    return [{ stepKey, effort: answer.effort, at, submissionId, text: answer.text ?? null }];
  });
}

/** Returns a submission's answer to a step, if any. A step key may be "constructor". */
export function answerAt(
  { answers }: RememberedSubmission,
  stepKey: string,
): RememberedAnswer | undefined {
  return Object.hasOwn(answers, stepKey) ? answers[stepKey] : undefined;
}

/**
 * Size in bytes of a history's text as stored: JSON in UTF-8, where quotes and line breaks take two bytes.
 */
export function textBytes(history: AnswerHistory): number {
  let bytes = 0;
  for (const { answers } of history) {
    for (const { text } of Object.values(answers)) {
      bytes += storedBytes(text?.explanation) + storedBytes(text?.alternative);
    }
  }
  return bytes;
}

function storedBytes(text: string | null | undefined): number {
  return text ? new TextEncoder().encode(JSON.stringify(text)).length - 2 : 0;
}

function byTime(a: RememberedSubmission, b: RememberedSubmission): number {
  return a.at - b.at || (a.submissionId < b.submissionId ? -1 : 1);
}

function withMoreText(a: RememberedSubmission, b: RememberedSubmission): RememberedSubmission {
  const answers = new Map(Object.entries(b.answers));
  for (const [stepKey, answer] of Object.entries(a.answers)) {
    if (answer.text || !answers.has(stepKey)) answers.set(stepKey, answer);
  }
  return { ...a, answers: Object.fromEntries(answers) };
}

/**
 * Drops what can no longer change a figure: superseded texts, and the oldest submissions beyond the limit.
 */
function compact(history: AnswerHistory): AnswerHistory {
  const latest = new Map<string, string>();
  const latestExplained = new Map<string, string>();
  for (const { submissionId, answers } of history) {
    for (const [stepKey, answer] of Object.entries(answers)) {
      latest.set(stepKey, submissionId);
      if (answer.isExplained && answer.effort !== null && isEasy(answer.effort)) {
        latestExplained.set(stepKey, submissionId);
      }
    }
  }
  const keepsText = (stepKey: string, submissionId: string) =>
    latest.get(stepKey) === submissionId || latestExplained.get(stepKey) === submissionId;
  const oldestKept = history.length - REMEMBERED_SUBMISSIONS;
  return history.flatMap((submission, index) => {
    const { submissionId, answers } = submission;
    const holdsLatest = Object.keys(answers).some((stepKey) => keepsText(stepKey, submissionId));
    if (index < oldestKept && !holdsLatest) return [];
    return [
      { ...submission, answers: withoutOldText(answers, (key) => keepsText(key, submissionId)) },
    ];
  });
}

function withoutOldText(
  answers: RememberedSubmission['answers'],
  keepsText: (stepKey: string) => boolean,
): RememberedSubmission['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([stepKey, { effort, isExplained, text }]) => [
      stepKey,
      text && keepsText(stepKey) ? { effort, isExplained, text } : { effort, isExplained },
    ]),
  );
}
