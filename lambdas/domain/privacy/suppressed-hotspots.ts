import type { SegmentTotals } from '../hotspots/contribution.ts';
import { type Hotspot, type HotspotOptions, hotspots } from '../hotspots/hotspot.ts';
import { activeSteps, type Job } from '../jobs/job.ts';
import { hotspotsAsCaller } from '../people/as-caller.ts';
import { type Minimum, type Shown, suppress } from './suppression.ts';

/** What may be shown of each active step, by step key. */
export type ShownSteps = ReadonlyMap<string, Shown>;

export function shownSteps(
  job: Job,
  totals: readonly SegmentTotals[],
  minimum: Minimum,
): ShownSteps {
  const steps = activeSteps(job).map(({ key, ordinal }) => {
    const cells = totals.flatMap(({ segment, steps }) => {
      const cell = steps[ordinal];
      return cell ? [{ segment, respondents: cell.respondents, accounts: cell.accounts }] : [];
    });
    return [key, suppress(cells, minimum)] as const;
  });
  return new Map(steps);
}

/** Every active step of a job with its figures, for callers without sight of respondents. */
export function suppressedHotspots(
  job: Job,
  totals: readonly SegmentTotals[],
  shown: ShownSteps,
  { segment, order }: HotspotOptions = {},
): Hotspot[] {
  const hidden = [...shown].filter(([, { total, segments }]) =>
    segment === undefined ? !total : !segments.has(segment),
  );
  return hotspotsAsCaller(
    hotspots(job, totals, { segment }),
    { seesRespondents: false },
    new Set(hidden.map(([key]) => key)),
    order,
  );
}
