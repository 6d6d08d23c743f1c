import type { StepFigures, StepPoints } from '../../domain/privacy/published-hotspots.ts';
import type { PublishedPoint } from '../../domain/privacy/published-figures.ts';

/** A step's figures, which may be stored in several items, each with some of the segments. */
export function joinFigures(parts: readonly StepFigures[]): StepFigures[] {
  const steps = new Map<number, StepFigures>();
  for (const { ordinal, figures } of parts) {
    const before = steps.get(ordinal)?.figures.segments ?? [];
    const segments = [...before, ...figures.segments];
    steps.set(ordinal, { ordinal, figures: { ...figures, segments } });
  }
  return [...steps.values()];
}

/** The same of a step's history. */
export function joinHistory(parts: readonly StepPoints[]): StepPoints[] {
  const steps = new Map<number, PublishedPoint[]>();
  for (const { ordinal, points } of parts) {
    steps.set(ordinal, [...(steps.get(ordinal) ?? []), ...points]);
  }
  return [...steps].map(([ordinal, points]) => ({ ordinal, points: joinPoints(points) }));
}

/** A point as one for each of its segments, and one without any. */
export function bySegment(point: PublishedPoint): PublishedPoint[] {
  return [
    { ...point, segments: [] },
    ...point.segments.map((segment) => ({ ...point, segments: [segment] })),
  ];
}

/** Points of one instant as one, in their order. */
export function joinPoints(rows: readonly PublishedPoint[]): PublishedPoint[] {
  const points = new Map<number, PublishedPoint['segments'][number][]>();
  const first = new Map<number, PublishedPoint>();
  for (const row of rows) {
    if (!first.has(row.at)) first.set(row.at, row);
    const segments = points.get(row.at) ?? [];
    segments.push(...row.segments);
    points.set(row.at, segments);
  }
  return [...first.values()].map((point) => ({ ...point, segments: points.get(point.at) ?? [] }));
}
