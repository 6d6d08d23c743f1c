import type { Instant } from '../kernel/time.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import { contactsAt, type Person } from '../people/person.ts';
import { answerAt, currentAnswers } from '../scoring/answers/answers.ts';
import type { AskableStep } from './next-questions.ts';

/** The input for choosing a survey's questions. */
export interface Asking {
  /** Everyone in the account. */
  people: readonly Person[];
  respondentId: string;
  basis: ScoringBasis;
  now: Instant;
  tieBreakerOf: (stepKey: string) => string;
}

/** Returns the active steps with the facts that decide which to ask, in step order. */
export function askableSteps(asking: Asking): AskableStep[] {
  const { people, respondentId, basis, now, tieBreakerOf } = asking;
  const stepKeys = basis.steps.map(({ key }) => key);
  const { answersExpireAfterDays } = basis.settings;
  const current = contactsAt(people, now).flatMap(({ history }) =>
    currentAnswers(history, stepKeys, now, answersExpireAfterDays),
  );
  const own = people.find(({ respondent }) => respondent.id === respondentId)?.history ?? [];
  return basis.steps.map(({ key, importance, isTableStakes }) => ({
    key,
    importance,
    isTableStakes,
    answers: current.filter(({ stepKey }) => stepKey === key).length,
    answeredAt: own.findLast((said) => said.at <= now && answerAt(said, key))?.at ?? null,
    tieBreaker: tieBreakerOf(key),
  }));
}
