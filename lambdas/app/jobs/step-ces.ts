import { stepOf, type CesFigure, type Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { MAX_NAME, MAX_STEPS } from '../kernel/limits.ts';
import { checkPastDay } from '../kernel/validation/date.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkCes, checkCount } from '../kernel/validation/number.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkOptionalText } from '../kernel/validation/text.ts';
import type { MarketBenchmarkSetInput, StepCesInput } from '../kernel/generated/inputs.ts';

/** CES figures of several steps, with their source. */
export type CesFiguresInput = Pick<
  MarketBenchmarkSetInput,
  'steps' | 'sampleSize' | 'source' | 'asOf'
>;

/** Parses the figures by step key. Adds a problem for each invalid one. */
export function parseCesFigures(
  problems: Problems,
  input: CesFiguresInput,
  now: Instant,
): Readonly<Record<string, CesFigure>> {
  const origin = {
    sampleSize: ifGiven(input.sampleSize, (n) => checkCount(problems, 'sampleSize', n)) ?? null,
    source: checkOptionalText(problems, 'source', input.source, MAX_NAME) ?? null,
    asOf: ifGiven(input.asOf, (day) => checkPastDay(problems, 'asOf', day, now)) ?? null,
  };
  if (input.steps.length > MAX_STEPS) {
    problems.tooMuch('steps', `must be at most ${MAX_STEPS}; there are ${input.steps.length}.`);
    return {};
  }
  const figures = new Map<string, CesFigure>();
  input.steps.forEach(({ stepKey, ces }, index) => {
    const under = problems.under('steps', index);
    checkCes(under, 'ces', ces);
    if (figures.has(stepKey)) {
      under.invalid('stepKey', 'lists a step twice: give one figure per step.');
    }
    figures.set(stepKey, { ces, ...origin });
  });
  return Object.fromEntries(figures);
}

/** Reports steps that the job doesn't have. */
export function reportUnknownFigures(
  problems: Problems,
  steps: readonly StepCesInput[],
  job: Job,
): void {
  steps.forEach(({ stepKey }, index) => {
    if (stepOf(job, stepKey)) return;
    problems
      .under('steps', index)
      .notFound('stepKey', 'does not match a step of the job: check the key, or add the step.');
  });
}
