import { sum } from 'simple-statistics';
import type { Reading } from '../../scoring/reading.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { RiskChangeKind, RiskChangePart } from './change-part.ts';

/** An account with one more cause of change applied. */
export interface ChangeStage {
  /** The cause; that of the first stage is where it starts. */
  kind: RiskChangeKind;
  basis: ScoringBasis;
  reading: Reading;
}

/** Kinds that change how answers are read, not what was answered: they carry no step. */
const STEPLESS: readonly RiskChangeKind[] = ['SETTINGS', 'CALIBRATION'];
/** A smaller change of the index is none: it is what floating-point sums are off by. */
const NOISE = 1e-12;

/**
 * The parts of every stage. A stage that leaves no answers has no score: its difference is counted
 * with the next stage that has one.
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

/** How each step's part of the index, w·s/W, changed; steps that did not are left out. */
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

/** d score / d index. */
function slopeAt({ basis, reading }: ChangeStage): number {
  const p = (reading.score ?? 0) / 100;
  return 100 * basis.settings.slope * p * (1 - p);
}
