import type { Job, JobStep } from '../jobs/job.ts';
import { MAX_QUESTIONS } from './next-questions.ts';
import { stepsOf, type SurveyLink } from './survey-link.ts';

/** Progress of a survey that asks a few steps at a time. Each list is in step order. */
export interface SurveyRounds {
  /** Steps that were shown, or answered without being shown. */
  asked: readonly JobStep[];
  /** The steps shown last, if none of them is answered yet. */
  open: readonly JobStep[];
  /** Steps not asked yet. */
  left: readonly JobStep[];
}

/**
 * `answered` holds the keys of the steps answered through the link, including those answered with "not part
 * of my work".
 */
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

/** True if all steps of the link's first round are answered. If it has no rounds, all its steps count. */
export function isFirstAnswered(
  link: Pick<SurveyLink, 'rounds' | 'stepKeys'>,
  job: Job,
  answered: ReadonlySet<string>,
): boolean {
  const [first] = link.rounds;
  const asked = stepsOf(link, job).filter(({ key }) => first === undefined || first.includes(key));
  return asked.every(({ key }) => answered.has(key));
}

/** Number of questions that a link asks at a time. All if they are few, or if the link names its steps. */
export function questionsAtOnce(
  link: Pick<SurveyLink, 'questions' | 'stepKeys'>,
  job: Job,
): number {
  const count = stepsOf(link, job).length;
  if (count <= MAX_QUESTIONS || asksAllNamed(link)) return count;
  return link.questions ?? job.surveyQuestions;
}

/** A link that names its steps asks all of them, even those that already have answers. */
export function asksAllNamed({
  questions,
  stepKeys,
}: Pick<SurveyLink, 'questions' | 'stepKeys'>): boolean {
  return stepKeys !== null && questions === null;
}
