import type { SegmentTotals } from '../hotspots/rollup-totals.ts';
import { type Hotspot, type HotspotOptions, hotspots } from '../hotspots/hotspot.ts';
import { stepReasons } from '../hotspots/reason-shares.ts';
import { activeSteps, type Job } from '../jobs/job.ts';
import { hotspotsAsCaller } from '../hotspots/hotspots-as-caller.ts';
import { type Minimum, type Shown, suppress, type SuppressionCell } from './suppression.ts';

/** Which figures and reasons of each active step may be shown, by step key. */
export type ShownSteps = ReadonlyMap<string, Shown & { reasons: Shown }>;

export function shownSteps(
  job: Job,
  totals: readonly SegmentTotals[],
  minimum: Minimum,
): ShownSteps {
  const steps = activeSteps(job).map(({ key, ordinal }) => {
    const cells: SuppressionCell[] = [];
    const reasons: SuppressionCell[] = [];
    for (const { segment, steps: counted } of totals) {
      const cell = counted[ordinal];
      if (!cell) continue;
      cells.push({ segment, respondents: cell.respondents, accounts: cell.accounts });
      reasons.push({ segment, ...stepReasons(cell) });
    }
    const shown = { ...suppress(cells, minimum), reasons: suppress(reasons, minimum) };
    return [key, shown] as const;
  });
  return new Map(steps);
}

/** Returns all active steps of a job with their figures, for callers without the right to see respondents. */
export function suppressedHotspots(
  job: Job,
  totals: readonly SegmentTotals[],
  shown: ShownSteps,
  { segment, ...order }: HotspotOptions = {},
): Hotspot[] {
  const isShown = ({ total, segments }: Shown) =>
    segment === undefined ? total : segments.has(segment);
  const hidden = [...shown].filter(([, step]) => !isShown(step)).map(([key]) => key);
  const tellsReasons = new Set(
    [...shown].filter(([, { reasons }]) => isShown(reasons)).map(([key]) => key),
  );
  return hotspotsAsCaller(
    hotspots(job, totals, { segment }).map((hotspot) =>
      tellsReasons.has(hotspot.stepKey) ? hotspot : { ...hotspot, reasons: null },
    ),
    { seesRespondents: false },
    new Set(hidden),
    order,
  );
}
