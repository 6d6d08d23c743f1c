import type { Fit } from './calibration-case.ts';

/** The importance that a fit gives to steps, by key: none where that in force stays. */
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

/** Steps with the importance that is given by key; the others keep theirs. */
export function withImportance<S extends { key: string; importance: number }>(
  steps: readonly S[],
  given: ReadonlyMap<string, number>,
): S[] {
  return steps.map((step) => ({ ...step, importance: given.get(step.key) ?? step.importance }));
}
