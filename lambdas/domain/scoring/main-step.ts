import type { MovedStep } from './assessment.ts';
import type { Reading } from './reading.ts';

/**
 * Returns the step that moved the score most in the direction of `change`, with its part of the change. The
 * change is split over the steps in proportion to their changes of the index.
 */
export function mainStepOf(before: Reading, after: Reading, change: number): MovedStep | null {
  const earlier = indexParts(before);
  const moved = [...indexParts(after)].map(([stepKey, part]) => ({
    stepKey,
    by: part - (earlier.get(stepKey) ?? 0),
  }));
  const whole = moved.reduce((sum, { by }) => sum + by, 0);
  if (change === 0 || whole === 0) return null;
  const { stepKey, by } = moved.reduce((most, each) =>
    each.by / whole > most.by / whole ? each : most,
  );
  return { stepKey, points: (change * by) / whole };
}

/** Returns each step's part of the index: w·s/W. */
function indexParts({ steps }: Reading): Map<string, number> {
  const importance = steps.reduce((sum, { step }) => sum + step.importance, 0);
  return new Map(
    steps.map(({ step, struggle }) => [step.key, (step.importance * struggle) / importance]),
  );
}
