import type { Fit } from './calibration-case.ts';

/** Returns a fit's importance by step key. Empty if the fit keeps the current importance. */
export function importanceOf(
  { importance }: Pick<Fit, 'importance'>,
  stepKeys: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    stepKeys.flatMap((key, at) => {
      const weight = importance?.[at];
      return weight === undefined ? [] : [[key, weight] as const];
    }),
  );
}

/** Returns the steps with the given importance by key. Other steps keep theirs. */
export function withImportance<S extends { key: string; importance: number }>(
  steps: readonly S[],
  given: ReadonlyMap<string, number>,
): S[] {
  return steps.map((step) => ({ ...step, importance: given.get(step.key) ?? step.importance }));
}
