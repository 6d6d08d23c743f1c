import { isNamed, keepsText } from '../../domain/privacy/retention-periods.ts';
import {
  mergeHistories,
  type AnswerText,
  type RememberedAnswer,
  type RememberedSubmission,
} from '../../domain/scoring/answers/answers.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import {
  mergeStated,
  type Respondent,
  type StatedRegister,
} from '../../domain/people/respondent.ts';
import type { RespondentState, Submission, SubmittedAnswer } from '../kernel/ports.ts';
import { statementsOf } from '../people/stated-fields.ts';

/**
 * The instant at which a submission takes effect and its retention period starts: min(submittedAt,
 * receivedAt).
 */
export function effectiveAt({
  submittedAt,
  receivedAt,
}: Pick<Submission, 'submittedAt' | 'receivedAt'>): Instant {
  return Math.min(submittedAt, receivedAt);
}

/**
 * A submission as currently shown: without its text once that has expired. Null once the submission is no
 * longer kept under a name.
 */
export function retainedSubmission(submission: Submission, asOf: Instant): Submission | null {
  const at = effectiveAt(submission);
  if (!isNamed(at, asOf)) return null;
  return keepsText(at, asOf) ? submission : withoutText(submission);
}

/** A submission without any free text. */
export function withoutText(submission: Submission): Submission {
  if (!holdsText(submission)) return submission;
  const answers = submission.answers.map((answer) => ({
    ...answer,
    explanation: null,
    alternative: null,
  }));
  return { ...submission, answers };
}

export function holdsText({ answers }: Pick<Submission, 'answers'>): boolean {
  return answers.some(
    ({ explanation, alternative }) => explanation !== null || alternative !== null,
  );
}

/** A submission as stored in its respondent's history. */
export function rememberedOf(submission: Submission): RememberedSubmission {
  const answers = submission.answers.map(
    (answer) => [answer.stepKey, rememberedAnswer(answer)] as const,
  );
  const at = effectiveAt(submission);
  const { receivedAt } = submission;
  return {
    submissionId: submission.id,
    at,
    ...(receivedAt - at > DAY_MS && { receivedAt }),
    answers: Object.fromEntries(answers),
  };
}

/** Fields that a submission states about its respondent. */
function statedBy(submission: Submission): StatedRegister {
  return statementsOf(submission.stated, effectiveAt(submission), submission.id);
}

/** Stored size in bytes of a submission's answers and stated fields. */
export function bodyBytes({ stated, answers }: Submission): number {
  return Buffer.byteLength(JSON.stringify({ stated, answers }));
}

/** Adds a submission to a respondent's state. The result does not depend on the order of submissions. */
export function withSubmission(state: RespondentState, submission: Submission): RespondentState {
  const { respondent, history } = state;
  return {
    ...state,
    respondent: {
      ...respondent,
      stated: mergeStated(respondent.stated, statedBy(submission)),
      isKnown: true,
    },
    history: mergeHistories(history, [rememberedOf(submission)]),
  };
}

/**
 * Rebuilds a respondent's state from contact records and the remaining submissions on all jobs, as if there
 * had never been others.
 */
export function stateFrom(
  state: RespondentState,
  jobKey: string,
  submissions: readonly Submission[],
): RespondentState {
  const ofJob = submissions.filter((submission) => submission.jobKey === jobKey);
  return {
    ...state,
    respondent: respondentFrom(state.respondent, submissions),
    history: mergeHistories([], ofJob.map(rememberedOf)),
  };
}

/** Rebuilds a respondent from contact records and submissions. */
export function respondentFrom(
  respondent: Respondent,
  submissions: readonly Submission[],
): Respondent {
  const { contactStated } = respondent;
  const hasContactRecord = Object.keys(contactStated).length > 0;
  return {
    ...respondent,
    stated: submissions.map(statedBy).reduce(mergeStated, contactStated),
    isKnown: hasContactRecord || submissions.length > 0,
  };
}

function rememberedAnswer(answer: SubmittedAnswer): RememberedAnswer {
  const { effort, explanation, reason, about, alternative } = answer;
  const text: AnswerText = { explanation, reason, about, alternative };
  const isSilent = Object.values(text).every((part) => part === null);
  return { effort, isExplained: explanation !== null, ...(!isSilent && { text }) };
}
