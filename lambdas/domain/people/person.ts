import {
  type AnswerHistory,
  type CurrentAnswer,
  currentAnswers,
} from '../scoring/answers/answers.ts';
import { isDropped, type Respondent, type Role, roleOf } from './respondent.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import type { Instant } from '../kernel/time.ts';

/** A person in an account, with their stored answers on one job. */
export interface Person {
  respondent: Respondent;
  /** Empty if the person never answered. */
  history: AnswerHistory;
}

/** A respondent's answers that count at an instant; at least one. */
export interface RespondentAnswers {
  respondentId: string;
  /** OTHER if the role is unknown. */
  role: Role;
  /** r, > 0: the weight of the role. */
  weight: number;
  /** In step order. */
  answers: readonly CurrentAnswer[];
}

/** Sorts people by respondent id, the order in which sums run. */
export function byRespondentId(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => (a.respondent.id < b.respondent.id ? -1 : 1));
}

export function contactsAt(people: readonly Person[], at: Instant): Person[] {
  return people.filter(({ respondent }) => !isDropped(respondent, at));
}

/** True if a contact record or an answer of the person exists by an instant. */
export function isKnownBy({ respondent, history }: Person, at: Instant): boolean {
  const recorded = Object.values(respondent.contactStated).map((statement) => statement.at);
  return [...recorded, ...history.map((said) => said.at)].some((told) => told <= at);
}

/** Returns each respondent's answers that count at an instant, in the order of `people`. */
export function currentRespondentAnswers(
  people: readonly Person[],
  basis: ScoringBasis,
  at: Instant,
): RespondentAnswers[] {
  const { steps, settings } = basis;
  const stepKeys = steps.map((step) => step.key);
  return contactsAt(people, at).flatMap(({ respondent, history }) => {
    const answers = currentAnswers(history, stepKeys, at, settings.answersExpireAfterDays);
    if (answers.length === 0) return [];
    const role = roleOf(respondent) ?? 'OTHER';
    return [{ respondentId: respondent.id, role, weight: settings.roleWeights[role], answers }];
  });
}
