import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';
import { contactsAt, type Person, currentRespondentAnswers } from '../people/person.ts';
import { type Role, roleOf } from '../people/respondent.ts';
import { struggleOf } from '../scoring/answers/effort.ts';
import type { SurveyLink } from './survey-link.ts';

/** Which of an account's contacts responded, and how. Contains no names. */
export interface AccountResponse {
  segment: string | null;
  ownerEmail: string | null;
  /** In minor units. Null if unknown. */
  arr: number | null;
  contacts: readonly ContactResponse[];
}

export interface ContactResponse {
  role: Role;
  /** Mean struggle of the contact's current answers, 0..1. Null if the contact did not respond. */
  struggle: number | null;
  /** Days from the creation of a survey link to its first answer. Null if the contact answered no link. */
  days: number | null;
}

/** Returns the contacts of an account at an instant. `links` are the account's survey links for the job. */
export function contactResponses(
  people: readonly Person[],
  links: readonly SurveyLink[],
  basis: ScoringBasis,
  at: Instant,
): ContactResponse[] {
  const respondents = new Map(
    currentRespondentAnswers(people, basis, at).map((respondent) => [
      respondent.respondentId,
      respondent,
    ]),
  );
  return contactsAt(people, at).map(({ respondent }) => {
    const answers = respondents.get(respondent.id)?.answers;
    const sum = answers?.reduce((total, { effort }) => total + struggleOf(effort), 0);
    return {
      role: roleOf(respondent) ?? 'OTHER',
      struggle: answers && sum !== undefined ? sum / answers.length : null,
      days: answers ? daysToAnswer(links, respondent.id) : null,
    };
  });
}

/** Uses the link that the contact answered last. */
function daysToAnswer(links: readonly SurveyLink[], respondentId: string): number | null {
  const answered = links.flatMap((link) => {
    const first = link.uses.find(({ what }) => what === 'ANSWERED');
    return link.respondentId === respondentId && first ? [{ link, at: first.at }] : [];
  });
  const last = answered.toSorted((a, b) => a.at - b.at).at(-1);
  return last ? (last.at - last.link.createdAt) / DAY_MS : null;
}
