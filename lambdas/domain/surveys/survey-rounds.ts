import type { Job, JobStep } from '../jobs/job.ts';
import { MOST_QUESTIONS } from './next-questions.ts';
import { stepsOf, type SurveyLink } from './survey-link.ts';

/** How far a survey has come that asks a few steps at a time. Each list in step order. */
export interface SurveyRounds {
  /** Shown so far, or answered without that. */
  asked: readonly JobStep[];
  /** The last that were shown, while none of them is answered. */
  open: readonly JobStep[];
  /** Not asked yet. */
  left: readonly JobStep[];
}

/** `answered` holds the keys of the steps that were answered by the link, those included that do not apply. */
export function surveyRounds(
  link: Pick<SurveyLink, 'rounds' | 'stepKeys'>,
  job: Job,
  answered: ReadonlySet<string>,
): SurveyRounds {
  const steps = stepsOf(link, job);
  const asked = new Set([...link.rounds.flat(), ...answered]);
  const last = link.rounds.at(-1) ?? [];
  const isOpen = last.every((key) => !answered.has(key));
  return {
    asked: steps.filter(({ key }) => asked.has(key)),
    open: steps.filter(({ key }) => isOpen && last.includes(key)),
    left: steps.filter(({ key }) => !asked.has(key)),
  };
}

/** Whether everything is answered that a link asked first; all of it where it asks everything at once. */
export function isFirstAnswered(
  link: Pick<SurveyLink, 'rounds' | 'stepKeys'>,
  job: Job,
  answered: ReadonlySet<string>,
): boolean {
  const [first] = link.rounds;
  const asked = stepsOf(link, job).filter(({ key }) => first === undefined || first.includes(key));
  return asked.every(({ key }) => answered.has(key));
}

/** How many questions a link asks at a time: all where there are few, or where its steps were named. */
export function questionsAtOnce(
  link: Pick<SurveyLink, 'questions' | 'stepKeys'>,
  job: Job,
): number {
  const count = stepsOf(link, job).length;
  if (count <= MOST_QUESTIONS || asksAllNamed(link)) return count;
  return link.questions ?? job.surveyQuestions;
}

/** Steps that are named are all meant, however much is known of them. */
export function asksAllNamed({
  questions,
  stepKeys,
}: Pick<SurveyLink, 'questions' | 'stepKeys'>): boolean {
  return stepKeys !== null && questions === null;
}
