import { sum } from 'simple-statistics';
import type { Reading } from '../../scoring/reading.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { RiskChangeKind, RiskChangePart } from './change-part.ts';

/** An account's reading after applying one more cause of change. */
export interface ChangeStage {
  /** The cause applied. Meaningless for the first stage, the starting point. */
  kind: RiskChangeKind;
  basis: ScoringBasis;
  reading: Reading;
}

/** Causes that change how answers are scored and not the answers, so their parts belong to no step. */
const STEPLESS: readonly RiskChangeKind[] = ['SETTINGS', 'CALIBRATION'];
/** Changes of the index below this are rounding errors. */
const NOISE = 1e-12;

/**
 * Returns the parts of all stages. A stage without answers has no score, so its difference is included in the
 * next stage that has one.
 */
export function stageParts(stages: readonly ChangeStage[]): RiskChangePart[] {
  let last = stages[0];
  return stages.slice(1).flatMap((stage) => {
    if (!last || stage.reading.score === null) return [];
    const parts = partsBetween(last, stage);
    last = stage;
    return parts;
  });
}

function partsBetween(before: ChangeStage, after: ChangeStage): RiskChangePart[] {
  const points = (after.reading.score ?? 0) - (before.reading.score ?? 0);
  const { kind } = after;
  if (STEPLESS.includes(kind)) return points === 0 ? [] : [{ kind, stepKey: null, points }];
  const moved = movedSteps(before.reading, after.reading);
  const whole = sum(moved.map(({ change }) => change));
  const perIndex = Math.abs(whole) > NOISE ? points / whole : slopeAt(after);
  return moved.map(({ stepKey, change }) => ({ kind, stepKey, points: perIndex * change }));
}

/** Returns how each step's part of the index, w·s/W, changed. Steps without a change are left out. */
function movedSteps(before: Reading, after: Reading): { stepKey: string; change: number }[] {
  const earlier = indexParts(before);
  const later = indexParts(after);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((stepKey) => {
    const change = (later.get(stepKey) ?? 0) - (earlier.get(stepKey) ?? 0);
    return Math.abs(change) > NOISE ? [{ stepKey, change }] : [];
  });
}

function indexParts({ steps }: Reading): Map<string, number> {
  const importance = sum(steps.map(({ step }) => step.importance));
  return new Map(
    steps.map(({ step, struggle }) => [step.key, (step.importance * struggle) / importance]),
  );
}

/** Derivative of the score by the index. */
function slopeAt({ basis, reading }: ChangeStage): number {
  const p = (reading.score ?? 0) / 100;
  return 100 * basis.settings.slope * p * (1 - p);
}
