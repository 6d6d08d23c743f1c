import type { SegmentTotals } from './rollup-totals.ts';
import { type Hotspot, hotspots } from './hotspot.ts';
import { activeSteps, type Job } from '../jobs/job.ts';
import { shownSteps, suppressedHotspots } from '../privacy/suppressed-hotspots.ts';
import type { Minimum } from '../privacy/suppression.ts';

/** Maximum number of segments with figures. */
export const SEGMENTS_AT_MOST = 24;

/** All active steps of a job, over the accounts of one segment. */
export interface SegmentHotspots {
  /** Null for the accounts without a segment. */
  segment: string | null;
  /** True if too many segments have more ARR at risk, so that only the name is returned. */
  isLeftOut: boolean;
  /** In the order of the job. */
  hotspots: readonly Hotspot[];
}

/** What segments are compared by: totals over the active steps. */
interface Weighed {
  segment: string | null;
  riskWeightedArr: number;
  answers: number;
}

interface Counted {
  riskWeightedArr: number;
  respondents: number;
}

/** Returns each segment that has answers. */
export function segmentHotspots(job: Job, totals: readonly SegmentTotals[]): SegmentHotspots[] {
  const ordinals = activeSteps(job).map(({ ordinal }) => ordinal);
  const weighed = totals.map(({ segment, steps }) =>
    weigh(
      segment,
      ordinals.flatMap((ordinal) => steps[ordinal] ?? []),
    ),
  );
  return bySegment(weighed, (segment) => hotspots(job, totals, { segment, order: 'POSITION' }));
}

/** Returns each segment with at least one step that is not suppressed. */
export function suppressedSegmentHotspots(
  job: Job,
  totals: readonly SegmentTotals[],
  minimum: Minimum,
): SegmentHotspots[] {
  const shown = shownSteps(job, totals, minimum);
  const weighed = totals.map(({ segment, steps }) =>
    weigh(
      segment,
      activeSteps(job).flatMap(({ key, ordinal }) =>
        shown.get(key)?.segments.has(segment) ? (steps[ordinal] ?? []) : [],
      ),
    ),
  );
  return bySegment(weighed, (segment) =>
    // Suppressed steps keep their position in the job.
    suppressedHotspots(job, totals, shown, { segment }).toSorted((a, b) => a.position - b.position),
  );
}

function weigh(segment: string | null, counted: readonly Counted[]): Weighed {
  return {
    segment,
    riskWeightedArr: counted.reduce((sum, step) => sum + step.riskWeightedArr, 0),
    answers: counted.reduce((sum, step) => sum + step.respondents, 0),
  };
}

/** Sorted by name, accounts without a segment last. Only those with the most ARR at risk get figures. */
function bySegment(
  weighed: readonly Weighed[],
  hotspotsOf: (segment: string | null) => readonly Hotspot[],
): SegmentHotspots[] {
  const answered = weighed.filter(({ answers }) => answers > 0).toSorted(byName);
  const greatest = answered
    .toSorted((a, b) => b.riskWeightedArr - a.riskWeightedArr || b.answers - a.answers)
    .slice(0, SEGMENTS_AT_MOST);
  const kept = new Set(greatest.map(({ segment }) => segment));
  return answered.map(({ segment }) => {
    const isLeftOut = !kept.has(segment);
    return { segment, isLeftOut, hotspots: isLeftOut ? [] : hotspotsOf(segment) };
  });
}

function byName({ segment: a }: Weighed, { segment: b }: Weighed): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
