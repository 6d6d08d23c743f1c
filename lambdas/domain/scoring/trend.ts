import type { RiskPoint, RiskTrend, StepChange, TrendDirection } from './assessment.ts';
import { mainStepOf } from './main-step.ts';
import { answerTimes } from './answers/coverage.ts';
import { isAtLeast } from '../kernel/is-at-least.ts';
import type { Person, RespondentAnswers } from '../people/person.ts';
import { type Reading, readAt, readingOf } from './reading.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import { scaledPoints } from '../jobs/settings.ts';
import { DAY_MS, endOfDay, type Instant } from '../kernel/time.ts';

/** Points of score from which a change counts as a direction. */
const NOTABLE_CHANGE = 5;
/** Minimum number of pairs of answers for a direction. */
const ENOUGH_PAIRS = 3;
/** Maximum number of past days shown, besides the assessment's own. */
const MOST_DAYS = 24;

/** Returns the account's trend: now compared with `trendDays` earlier (docs/scoring.md, Trend). */
export function trendOf(
  people: readonly Person[],
  now: Reading,
  basis: ScoringBasis,
  asOf: Instant,
): RiskTrend {
  const then = readAt(people, basis, asOf - basis.settings.trendDays * DAY_MS);
  const pairs = pairsOf(then.respondents, now.respondents, basis);
  const change = pairs && pairs.change;
  const whole = now.score !== null && then.score !== null ? now.score - then.score : null;
  return {
    direction: directionOf(change, basis),
    change,
    compositionChange: change === null || whole === null ? null : whole - change,
    points: pointsOf(people, now, basis, asOf),
    changedSteps: changedSteps(then, now, basis),
    bandBefore: then.band,
    mainStep: pairs && mainStepOf(pairs.before, pairs.after, pairs.change),
  };
}

function directionOf(change: number | null, { settings }: ScoringBasis): TrendDirection {
  if (change === null) return 'UNKNOWN';
  const notable = scaledPoints(NOTABLE_CHANGE, settings);
  if (isAtLeast(change, notable)) return 'WORSENING';
  return isAtLeast(-change, notable) ? 'IMPROVING' : 'STABLE';
}

/** Compares the (respondent, step) pairs that are current at both instants. Null if there are too few. */
function pairsOf(
  then: readonly RespondentAnswers[],
  now: readonly RespondentAnswers[],
  basis: ScoringBasis,
): { before: Reading; after: Reading; change: number } | null {
  const before = readingOf(onlyPairs(then, now), basis);
  const after = readingOf(onlyPairs(now, then), basis);
  const pairs = after.respondents.reduce((sum, { answers }) => sum + answers.length, 0);
  if (pairs < ENOUGH_PAIRS || before.score === null || after.score === null) return null;
  return { before, after, change: after.score - before.score };
}

/** Keeps only the answers to steps that the same respondent also answered in `others`. */
function onlyPairs(
  respondents: readonly RespondentAnswers[],
  others: readonly RespondentAnswers[],
): RespondentAnswers[] {
  const stepsOf = new Map(
    others.map(({ respondentId, answers }) => [
      respondentId,
      new Set(answers.map((answer) => answer.stepKey)),
    ]),
  );
  return respondents.flatMap((respondent) => {
    const steps = stepsOf.get(respondent.respondentId);
    const answers = respondent.answers.filter(({ stepKey }) => steps?.has(stepKey));
    return answers.length > 0 ? [{ ...respondent, answers }] : [];
  });
}

/** Returns the score at the end of each past day on which an answer arrived, and as of now. */
function pointsOf(
  people: readonly Person[],
  now: Reading,
  basis: ScoringBasis,
  asOf: Instant,
): RiskPoint[] {
  const ends = new Set(answerTimes(people, basis).map(endOfDay));
  const past = [...ends].filter((at) => at < asOf).slice(-MOST_DAYS);
  return [...past.map((at) => pointOf(at, readAt(people, basis, at))), pointOf(asOf, now)];
}

function pointOf(at: Instant, { score, band }: Reading): RiskPoint {
  return { at, score, band };
}

function changedSteps(then: Reading, now: Reading, basis: ScoringBasis): StepChange[] {
  const stateIn = (reading: Reading, stepKey: string) =>
    reading.steps.find(({ step }) => step.key === stepKey)?.state ?? 'UNKNOWN';
  return basis.steps
    .map(({ key }) => ({ stepKey: key, from: stateIn(then, key), to: stateIn(now, key) }))
    .filter(({ from, to }) => from !== to);
}
