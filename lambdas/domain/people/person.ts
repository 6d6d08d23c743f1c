import {
  type AnswerHistory,
  type CurrentAnswer,
  currentAnswers,
} from '../scoring/answers/answers.ts';
import { isDropped, type Respondent, type Role, roleOf } from './respondent.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import type { Instant } from '../kernel/time.ts';

/** Someone in the account with everything remembered of their answers on one job. */
export interface Person {
  respondent: Respondent;
  /** Empty if they never answered. */
  history: AnswerHistory;
}

/** A person's answers that count at some instant; at least one. */
export interface Voice {
  respondentId: string;
  /** OTHER where no one has stated it. */
  role: Role;
  /** r, > 0: the role's weight. */
  weight: number;
  /** In step order. */
  answers: readonly CurrentAnswer[];
}

/** People in the order that sums run in. */
export function byRespondentId(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => (a.respondent.id < b.respondent.id ? -1 : 1));
}

/** Those who are contacts at an instant. */
export function contactsAt(people: readonly Person[], at: Instant): Person[] {
  return people.filter(({ respondent }) => !isDropped(respondent, at));
}

/** Whether anything tells of a person by an instant: a contact record, or an answer. */
export function isKnownBy({ respondent, history }: Person, at: Instant): boolean {
  const recorded = Object.values(respondent.contactStated).map((statement) => statement.at);
  return [...recorded, ...history.map((said) => said.at)].some((told) => told <= at);
}

/** The voices that count at an instant, in the order of `people`. */
export function voicesAt(people: readonly Person[], basis: ScoringBasis, at: Instant): Voice[] {
  const { steps, settings } = basis;
  const stepKeys = steps.map((step) => step.key);
  return contactsAt(people, at).flatMap(({ respondent, history }) => {
    const answers = currentAnswers(history, stepKeys, at, settings.answersExpireAfterDays);
    if (answers.length === 0) return [];
    const role = roleOf(respondent) ?? 'OTHER';
    return [{ respondentId: respondent.id, role, weight: settings.roleWeights[role], answers }];
  });
}
