import { answerAt } from './answers.ts';
import type { Coverage } from '../assessment.ts';
import { contactsAt, type Person } from '../../people/person.ts';
import type { Reading } from '../reading.ts';
import { ROLES_THAT_MATTER } from '../../people/respondent.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';

/** Returns the steps and respondents that a score is based on (docs/scoring.md, Coverage). */
export function coverageOf(
  people: readonly Person[],
  { respondents, steps }: Reading,
  basis: ScoringBasis,
  asOf: Instant,
): Coverage {
  const times = respondents.flatMap((respondent) => respondent.answers.map((answer) => answer.at));
  const oldestAnswerAt = times.length > 0 ? Math.min(...times) : null;
  const expiry = basis.settings.answersExpireAfterDays * DAY_MS;
  const contacts = contactsAt(people, asOf);
  return {
    answeredSteps: steps.length,
    activeSteps: basis.steps.length,
    respondentsHeard: respondents.length,
    contactsKnown: contacts.filter(({ respondent }) => respondent.isKnown).length,
    missingRoles: ROLES_THAT_MATTER.filter((role) =>
      respondents.every((respondent) => respondent.role !== role),
    ),
    lastAnswerAt: answerTimes(contacts, basis).findLast((at) => at <= asOf) ?? null,
    oldestAnswerAt,
    expiresNextAt: oldestAnswerAt === null ? null : oldestAnswerAt + expiry,
  };
}

/** Returns when answers on active steps arrived, including expired and superseded ones, oldest first. */
export function answerTimes(people: readonly Person[], { steps }: ScoringBasis): Instant[] {
  return people
    .flatMap(({ history }) =>
      history
        .filter((said) => steps.some(({ key }) => (answerAt(said, key)?.effort ?? null) !== null))
        .map(({ at }) => at),
    )
    .sort((a, b) => a - b);
}
