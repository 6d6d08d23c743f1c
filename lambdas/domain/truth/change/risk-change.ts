import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { Person, Voice } from '../../people/person.ts';
import { voicesAt } from '../../people/person.ts';
import { readingOf } from '../../scoring/reading.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { RiskChangeKind, RiskChangePart } from './change-part.ts';
import { type ChangeStage, stageParts } from './change-stage.ts';

export interface RiskChange {
  scoreBefore: number | null;
  scoreAfter: number | null;
  /** They add up to scoreAfter − scoreBefore; none where an end has no score. */
  parts: readonly RiskChangePart[];
}

/** An account at two instants, each end as it was scored then. */
export interface ChangeEnds {
  from: Instant;
  to: Instant;
  /** The basis in force at `from`, the one in between (settings but not yet calibration), and at `to`. */
  bases: { before: ScoringBasis; calibratedAsBefore: ScoringBasis; after: ScoringBasis };
  /** By respondent id; `before` includes what has been retracted or dropped since. */
  people: { before: readonly Person[]; after: readonly Person[] };
}

/**
 * Why a score moved (docs/scoring.md, Why did it move?): the ends are turned into each other one cause
 * at a time, and each cause's difference is split over the steps.
 */
export function riskChange(ends: ChangeEnds): RiskChange {
  const stages = stagesOf(ends);
  const scoreBefore = stages[0]?.reading.score ?? null;
  const scoreAfter = stages.at(-1)?.reading.score ?? null;
  if (scoreBefore === null || scoreAfter === null) return { scoreBefore, scoreAfter, parts: [] };
  return { scoreBefore, scoreAfter, parts: stageParts(stages) };
}

function stagesOf({ from, to, bases, people }: ChangeEnds): ChangeStage[] {
  const { before, calibratedAsBefore, after } = bases;
  const atFrom = voicesAt(people.before, after, from);
  const stillThere = voicesAt(people.after, after, from);
  const now = voicesAt(people.after, after, to);
  const isOut = expiredBy(to, after, now);
  const known = new Set(atFrom.map(({ respondentId }) => respondentId));
  const remaining = without(stillThere, isOut);
  const newcomers = now.filter(({ respondentId }) => !known.has(respondentId));
  const stage = (kind: RiskChangeKind, voices: readonly Voice[], basis: ScoringBasis) => ({
    kind,
    basis,
    reading: readingOf(sorted(voices), basis),
  });
  return [
    stage('SETTINGS', voicesAt(people.before, before, from), before),
    stage('SETTINGS', voicesAt(people.before, calibratedAsBefore, from), calibratedAsBefore),
    stage('CALIBRATION', atFrom, after),
    stage('EXPIRED', without(atFrom, isOut), after),
    stage('PEOPLE_LEFT', remaining, after),
    stage('NEW_PEOPLE', [...remaining, ...newcomers], after),
    stage('OPINIONS', now, after),
  ];
}

type IsOut = (respondentId: string, stepKey: string, at: Instant) => boolean;

/** Whether an answer has expired by then, and its author has not answered the step again. */
function expiredBy(to: Instant, { settings }: ScoringBasis, now: readonly Voice[]): IsOut {
  const current = new Set(
    now.flatMap(({ respondentId, answers }) =>
      answers.map(({ stepKey }) => `${respondentId} ${stepKey}`),
    ),
  );
  return (respondentId, stepKey, at) =>
    to - at > settings.answersExpireAfterDays * DAY_MS &&
    !current.has(`${respondentId} ${stepKey}`);
}

function without(voices: readonly Voice[], isOut: IsOut): Voice[] {
  return voices.flatMap((voice) => {
    const answers = voice.answers.filter(
      ({ stepKey, at }) => !isOut(voice.respondentId, stepKey, at),
    );
    return answers.length > 0 ? [{ ...voice, answers }] : [];
  });
}

function sorted(voices: readonly Voice[]): Voice[] {
  return voices.toSorted((a, b) => (a.respondentId < b.respondentId ? -1 : 1));
}
