import { hotspotsAsCaller } from '../people/as-caller.ts';
import { NO_COUNTERS } from '../hotspots/contribution.ts';
import { type Hotspot, type HotspotOptions, hotspots } from '../hotspots/hotspot.ts';
import { type Job, stepOf } from '../jobs/job.ts';
import type { PublishedCell, PublishedStep } from './published-figures.ts';
import type { HotspotPoint } from '../hotspots/snapshot.ts';
import { dayOf, type Instant } from '../kernel/time.ts';

/** What callers without sight of respondents read of a step's figures. */
export type StepFigures = Pick<PublishedStep, 'ordinal' | 'figures'>;
/** What such callers read of a step's history. */
export type StepPoints = Pick<PublishedStep, 'ordinal' | 'points'>;

/** Every active step of a job with its published figures; without them it is suppressed. */
export function publishedHotspots(
  job: Job,
  published: readonly StepFigures[],
  { segment, order }: HotspotOptions = {},
): Hotspot[] {
  const shown = new Map(
    published.flatMap(({ ordinal, figures }) => {
      const cell = cellOf(figures, segment);
      return cell ? [[ordinal, { cell, at: figures.at }] as const] : [];
    }),
  );
  const steps = Object.fromEntries(
    [...shown].map(([ordinal, { cell }]) => {
      const arrSavedIfEasy = cell.arrSavedIfEasy ?? 0;
      return [ordinal, { ...NO_COUNTERS, ...cell, arrSavedIfEasy }];
    }),
  );
  const figures = hotspots(job, [{ segment: segment ?? null, steps }], { segment });
  const seen = figures.map((hotspot) => {
    const ordinal = stepOf(job, hotspot.stepKey)?.ordinal;
    return { hotspot, found: ordinal === undefined ? undefined : shown.get(ordinal) };
  });
  const suppressed = new Set(
    seen.flatMap(({ hotspot, found }) => (found ? [] : [hotspot.stepKey])),
  );
  const dated = seen.map(({ hotspot, found }) => (found ? asPublished(hotspot, found) : hotspot));
  return hotspotsAsCaller(dated, { seesRespondents: false }, suppressed, order);
}

/** The published figures of a step over time, oldest first: only what was shown. */
export function publishedHistory(
  points: StepPoints['points'],
  segment: string | null | undefined,
): HotspotPoint[] {
  return points
    .flatMap((point) => {
      const cell = cellOf(point, segment);
      if (!cell) return [];
      const { difficult, respondents } = cell;
      return [{ asOf: dayOf(point.at), ces: (100 * difficult) / respondents, respondents }];
    })
    .toReversed();
}

function asPublished(
  hotspot: Hotspot,
  { cell, at }: { cell: PublishedCell; at: Instant },
): Hotspot {
  return { ...hotspot, asOf: dayOf(at), arrSavedIfEasy: cell.arrSavedIfEasy };
}

/** Undefined as segment: the total. */
function cellOf<C>(
  {
    total,
    segments,
  }: { total: C | null; segments: readonly { segment: string | null; cell: C }[] },
  segment: string | null | undefined,
): C | null {
  if (segment === undefined) return total;
  return segments.find((item) => item.segment === segment)?.cell ?? null;
}
