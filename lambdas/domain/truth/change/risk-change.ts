import { DAY_MS, type Instant } from '../../kernel/time.ts';
import {
  currentRespondentAnswers,
  type Person,
  type RespondentAnswers,
} from '../../people/person.ts';
import { readingOf } from '../../scoring/reading.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { RiskChangeKind, RiskChangePart } from './change-part.ts';
import { type ChangeStage, stageParts } from './change-stage.ts';

export interface RiskChange {
  scoreBefore: number | null;
  scoreAfter: number | null;
  /** Parts add up to scoreAfter − scoreBefore. Empty if either score is null. */
  parts: readonly RiskChangePart[];
}

/** An account at two instants, each with the settings in force at that time. */
export interface ChangeEnds {
  from: Instant;
  to: Instant;
  /** The basis in force at `from`, the one at `to` without its calibration, and the one at `to`. */
  bases: { before: ScoringBasis; calibratedAsBefore: ScoringBasis; after: ScoringBasis };
  /** By respondent id. `before` includes submissions retracted and contacts dropped since. */
  people: { before: readonly Person[]; after: readonly Person[] };
}

/**
 * Explains why a score changed (docs/scoring.md, Why did it move?). Turns the earlier state into the later
 * one by one cause at a time, and splits each cause's difference over the steps.
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
  const atFrom = currentRespondentAnswers(people.before, after, from);
  const stillThere = currentRespondentAnswers(people.after, after, from);
  const now = currentRespondentAnswers(people.after, after, to);
  const isOut = expiredBy(to, after, now);
  const known = new Set(atFrom.map(({ respondentId }) => respondentId));
  const remaining = without(stillThere, isOut);
  const newcomers = now.filter(({ respondentId }) => !known.has(respondentId));
  const stage = (
    kind: RiskChangeKind,
    respondents: readonly RespondentAnswers[],
    basis: ScoringBasis,
  ) => ({
    kind,
    basis,
    reading: readingOf(sorted(respondents), basis),
  });
  return [
    stage('SETTINGS', currentRespondentAnswers(people.before, before, from), before),
    stage(
      'SETTINGS',
      currentRespondentAnswers(people.before, calibratedAsBefore, from),
      calibratedAsBefore,
    ),
    stage('CALIBRATION', atFrom, after),
    stage('EXPIRED', without(atFrom, isOut), after),
    stage('PEOPLE_LEFT', remaining, after),
    stage('NEW_PEOPLE', [...remaining, ...newcomers], after),
    stage('OPINIONS', now, after),
  ];
}

type IsOut = (respondentId: string, stepKey: string, at: Instant) => boolean;

/** Returns a check for answers that expired by `to` and were not given again. */
function expiredBy(
  to: Instant,
  { settings }: ScoringBasis,
  now: readonly RespondentAnswers[],
): IsOut {
  const current = new Set(
    now.flatMap(({ respondentId, answers }) =>
      answers.map(({ stepKey }) => `${respondentId} ${stepKey}`),
    ),
  );
  return (respondentId, stepKey, at) =>
    to - at > settings.answersExpireAfterDays * DAY_MS &&
    !current.has(`${respondentId} ${stepKey}`);
}

function without(respondents: readonly RespondentAnswers[], isOut: IsOut): RespondentAnswers[] {
  return respondents.flatMap((respondent) => {
    const answers = respondent.answers.filter(
      ({ stepKey, at }) => !isOut(respondent.respondentId, stepKey, at),
    );
    return answers.length > 0 ? [{ ...respondent, answers }] : [];
  });
}

function sorted(respondents: readonly RespondentAnswers[]): RespondentAnswers[] {
  return respondents.toSorted((a, b) => (a.respondentId < b.respondentId ? -1 : 1));
}
