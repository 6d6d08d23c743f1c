import type { Outcome } from '../accounts/account.ts';
import { answerAt } from './answers/answers.ts';
import { AGING_DAYS } from './answers/confidence.ts';
import { answerTimes } from './answers/coverage.ts';
import type { Person } from '../people/person.ts';
import { renewalInstants } from '../accounts/renewal.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import { DAY_MS, type Day, dayOf, endOfDay, type Instant, startOfDay } from '../kernel/time.ts';

/** Facts whose effect changes over time. */
export interface TimedFacts {
  people: readonly Person[];
  outcomes: readonly Outcome[];
  renewalDate: Day | null;
}

/**
 * The next instant after `asOf` at which an assessment or candidate may change without new facts. Null if
 * there is none. Until then, the same facts give the same figures.
 */
export function validUntil(facts: TimedFacts, basis: ScoringBasis, asOf: Instant): Instant | null {
  const instants = [
    ...facts.people.flatMap((person) => personInstants(person, basis)),
    ...endOfTodaysAnswers(facts.people, basis, asOf),
    ...facts.outcomes.map(({ occurredOn }) => startOfDay(occurredOn)),
    ...renewalInstants(facts.renewalDate),
  ];
  return instants.reduce<Instant | null>(
    (next, instant) => (instant > asOf && (next === null || instant < next) ? instant : next),
    null,
  );
}

function personInstants({ respondent, history }: Person, basis: ScoringBasis): Instant[] {
  const { steps, settings } = basis;
  const answered = history.filter((said) => steps.some(({ key }) => answerAt(said, key)));
  return [
    ...answered.flatMap(({ at }) => answerInstants(at, basis)),
    ...respondent.requests.map(({ at }) => justAfter(at, settings.fatigueDays)),
    ...droppedInstants(respondent.droppedAt, basis),
  ];
}

/** A dropped contact still counts at the trend's earlier instant until `trendDays` after being dropped. */
function droppedInstants(droppedAt: Instant | null, { settings }: ScoringBasis): Instant[] {
  return droppedAt === null ? [] : [droppedAt + settings.trendDays * DAY_MS];
}

/** When an answer arrives, ages and expires, both now and at the trend's earlier instant. */
function answerInstants(at: Instant, { settings }: ScoringBasis): Instant[] {
  const { trendDays, answersExpireAfterDays } = settings;
  return [
    at,
    at + trendDays * DAY_MS,
    justAfter(at, AGING_DAYS),
    justAfter(at, answersExpireAfterDays),
    justAfter(at, answersExpireAfterDays + trendDays),
  ];
}

/** A day on which an answer arrived becomes a point of the trend when it ends. */
function endOfTodaysAnswers(
  people: readonly Person[],
  basis: ScoringBasis,
  asOf: Instant,
): Instant[] {
  const today = dayOf(asOf);
  const arrivedToday = answerTimes(people, basis).some((at) => at <= asOf && dayOf(at) === today);
  return arrivedToday ? [endOfDay(asOf) + 1] : [];
}

/** The period includes its last millisecond, so the change comes one millisecond later. */
function justAfter(at: Instant, days: number): Instant {
  return at + days * DAY_MS + 1;
}
