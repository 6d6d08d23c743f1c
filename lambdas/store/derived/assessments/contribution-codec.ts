import * as z from 'zod/mini';
import {
  type Contribution,
  NO_COUNTERS,
  type StepCounters,
} from '../../../domain/hotspots/contribution.ts';
import { normalizedGroup } from '../../../domain/kernel/normalize.ts';
import { RISK_BANDS } from '../../../domain/scoring/assessment.ts';
import { numbers } from '../../engine/decode.ts';

const COUNTERS = [
  'respondents',
  'difficult',
  'easy',
  'rankSum',
  'respondentsSquared',
  'aboutConsumption',
  'accounts',
  'accountsDifficult',
  'riskWeightedArr',
  'arrSavedIfEasy',
  'candidates',
  'approved',
  'slow',
  'inaccurate',
  'otherReason',
  'accountsReasoned',
] as const satisfies readonly (keyof StepCounters)[];

/** What an account adds to the rollups, as stored. */
export const storedContribution = z.lazy(() =>
  z.object({
    generation: z.number(),
    segment: z.nullable(z.string()),
    ownerEmail: z.nullable(z.string()),
    band: z.enum(RISK_BANDS),
    arr: z.number(),
    isImminent: z.boolean(),
    isWorsening: z.boolean(),
    renewsSoon: z.boolean(),
    /**
     * Both are absent if written before they were stored; such a contribution is in no renewal rollup.
     */
    renewalMonth: z.optional(z.nullable(z.string())),
    expectedLoss: z.optional(z.number()),
    /** [ordinal, counters in the order of COUNTERS]. */
    steps: z.array(z.tuple([z.number(), numbers])),
  }),
);
type StoredContribution = z.infer<typeof storedContribution>;

export function encodeContribution(contribution: Contribution): StoredContribution {
  return {
    ...contribution,
    steps: Object.entries(contribution.steps).map(([key, counters]) => [
      Number(key),
      withoutTrailingZeros(COUNTERS.map((name) => counters[name])),
    ]),
  };
}

/**
 * Decodes the contribution on its own. It must be subtracted from the rollups exactly as it was added, even
 * if the job has changed.
 */
export function decodeContribution(stored: StoredContribution | null): Contribution | null {
  if (!stored) return null;
  const steps: Record<number, Contribution['steps'][number]> = {};
  for (const [ordinal, counts] of stored.steps) steps[ordinal] = decodeCounters(counts);
  const { renewalMonth = null, expectedLoss = 0 } = stored;
  return normalizedGroup({ ...stored, renewalMonth, expectedLoss, steps });
}

/** The last counters are zero for most accounts. */
function withoutTrailingZeros(counts: readonly number[]): number[] {
  return counts.slice(0, counts.findLastIndex((count) => count !== 0) + 1);
}

/** A plain loop for speed: a page of fifty accounts has a thousand of these. */
function decodeCounters(counts: readonly number[]): Contribution['steps'][number] {
  const counters = { ...NO_COUNTERS };
  for (const [place, name] of COUNTERS.entries()) counters[name] = counts[place] ?? 0;
  return counters;
}
