import type { JobMapFragment, MapStepFragment } from '../../../generated/graphql.ts';

/** A competitor with a column in the table. */
export interface Competitor {
  key: string;
  name: string;
  isManual: boolean;
}

/** The competitors that are rated on at least one step. */
export function competitorsOf({ steps }: JobMapFragment): Competitor[] {
  const competitors = new Map(
    steps.flatMap(({ solutions }) =>
      (solutions ?? []).map(({ solution }) => [solution.key, solution] as const),
    ),
  );
  return [...competitors.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The percentage of a competitor's customers who find the step difficult. */
export function ratingOf({ solutions }: MapStepFragment, competitorKey: string): number | null {
  return solutions?.find(({ solution }) => solution.key === competitorKey)?.ces ?? null;
}
