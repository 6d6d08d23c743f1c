import type { SegmentTotals } from './rollup-totals.ts';
import { type Hotspot, hotspots } from './hotspot.ts';
import { activeSteps, type Job } from '../jobs/job.ts';
import { shownSteps, suppressedHotspots } from '../privacy/suppressed-hotspots.ts';
import type { Minimum } from '../privacy/suppression.ts';

/** Segments of which figures are told. */
export const SEGMENTS_AT_MOST = 24;

/** Every active step of a job over the accounts of one segment. */
export interface SegmentHotspots {
  /** Null: the accounts that have none. */
  segment: string | null;
  /** There are too many segments, and others have more at risk: it is told by its name alone. */
  isLeftOut: boolean;
  /** In the order of the job. */
  hotspots: readonly Hotspot[];
}

/** What a segment's place among others is told by, over the active steps. */
interface Weighed {
  segment: string | null;
  riskWeightedArr: number;
  answers: number;
}

interface Counted {
  riskWeightedArr: number;
  respondents: number;
}

/** Each segment in which someone has answered. */
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

/** Each segment of which callers without sight of respondents may see anything. */
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
    // Those that are withheld stand among the others.
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

/** By name, the accounts without a segment last; of too many, those with the most ARR at risk. */
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
