import type { SegmentTotals } from '../hotspots/rollup-totals.ts';
import { type Hotspot, type HotspotOptions, hotspots } from '../hotspots/hotspot.ts';
import { stepReasons } from '../hotspots/reason-shares.ts';
import { activeSteps, type Job } from '../jobs/job.ts';
import { hotspotsAsCaller } from '../people/as-caller.ts';
import { type Minimum, type Shown, suppress, type SuppressionCell } from './suppression.ts';

/** What may be shown of each active step, by step key, and of the reasons that are given there. */
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

/** Every active step of a job with its figures, for callers without sight of respondents. */
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
