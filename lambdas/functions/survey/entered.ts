import type { Survey, SurveyStep } from '../../app/surveys/survey.ts';
import { EFFORTS, isDifficult, isEasy, type Effort } from '../../domain/scoring/answers/effort.ts';
import type { StepAnswerInput, SurveySubmitInput } from '../../app/kernel/generated/inputs.ts';

/** The choice for a step that is not part of the respondent's work, besides the five efforts. */
export const NOT_APPLICABLE = 'NOT_APPLICABLE';
type Choice = Effort | typeof NOT_APPLICABLE;

/** Field values of one question. */
export interface EnteredStep {
  choice: Choice | null;
  /** What helps, if the step is easy. */
  helps: string;
  /** What makes it hard, if the step is difficult. */
  hard: string;
  /** Why it is difficult; empty if no reason was given. */
  reason: string;
  alternative: string;
}

/** Field values of a survey's form. */
export interface Entered {
  /** By step key. */
  steps: ReadonlyMap<string, EnteredStep>;
  mayContact: boolean;
  attempt: number;
}

/** Field names of a question. */
export const FIELDS = ['choice', 'helps', 'hard', 'reason', 'alternative'] as const;

export function fieldName(field: (typeof FIELDS)[number], stepKey: string): string {
  return `${field}.${stepKey}`;
}

/** The form's values from earlier answers. */
export function enteredBefore({ steps, mayContact, attempt }: Survey): Entered {
  return { steps: new Map(steps.map((step) => [step.key, saidAt(step)])), mayContact, attempt };
}

/** The values of a submitted form, limited to the survey's steps. */
export function enteredNow({ steps }: Survey, form: URLSearchParams): Entered {
  return {
    steps: new Map(steps.map(({ key }) => [key, sentAt(key, form)])),
    mayContact: form.get('mayContact') === 'yes',
    attempt: attemptIn(form),
  };
}

/** The attempt number that the form was rendered for; 0 if missing or invalid. */
export function attemptIn(form: URLSearchParams): number {
  const attempt = Number.parseInt(form.get('attempt') ?? '', 10);
  return Number.isSafeInteger(attempt) ? attempt : 0;
}

/** The submission input from a form. Includes only follow-ups that belong to the chosen effort. */
export function inputFrom({ steps, mayContact, attempt }: Entered): SurveySubmitInput {
  const all = [...steps];
  return {
    answers: all.flatMap(([stepKey, entered]) => answerFrom(stepKey, entered) ?? []),
    notApplicable: all.flatMap(([key, { choice }]) => (choice === NOT_APPLICABLE ? [key] : [])),
    mayContact,
    attempt,
  };
}

function answerFrom(stepKey: string, entered: EnteredStep): StepAnswerInput | null {
  const { choice, helps, hard, reason, alternative } = entered;
  if (choice === null || choice === NOT_APPLICABLE) return null;
  const answer = { stepKey, effort: choice };
  if (isEasy(choice)) return { ...answer, explanation: helps };
  if (!isDifficult(choice)) return answer;
  return { ...answer, explanation: hard, reason: reason === '' ? null : reason, alternative };
}

function saidAt({ answer }: SurveyStep): EnteredStep {
  if (!answer) return { choice: null, helps: '', hard: '', reason: '', alternative: '' };
  const { effort, explanation, reason, alternative } = answer;
  const words = explanation ?? '';
  return {
    choice: effort ?? NOT_APPLICABLE,
    helps: effort !== null && isEasy(effort) ? words : '',
    hard: effort !== null && isDifficult(effort) ? words : '',
    reason: reason ?? '',
    alternative: alternative ?? '',
  };
}

function sentAt(stepKey: string, form: URLSearchParams): EnteredStep {
  const of = (field: (typeof FIELDS)[number]) => plainText(form.get(fieldName(field, stepKey)));
  const choice = [...EFFORTS, NOT_APPLICABLE].find((known) => known === of('choice'));
  return {
    choice: (choice as Choice | undefined) ?? null,
    helps: of('helps'),
    hard: of('hard'),
    reason: of('reason'),
    alternative: of('alternative'),
  };
}

/** Undoes the CRLF line endings that forms submit. */
function plainText(sent: string | null): string {
  return (sent ?? '').replaceAll('\r\n', '\n');
}
