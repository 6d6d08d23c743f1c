export const HOTSPOT_ORDERS = ['RANK', 'CES', 'LEAD', 'POSITION'] as const;
/** By rank, by CES or lead (greatest first), or by place in the job. */
export type HotspotOrder = (typeof HOTSPOT_ORDERS)[number];

/** What hotspots are ranked and ordered by. */
export interface Orderable {
  stepKey: string;
  position: number;
  isSuppressed: boolean;
  rank: number | null;
  riskWeightedArr: number | null;
  ces: number | null;
  lead: number | null;
}

/** Below every figure, so that what has none comes last. */
const NO_FIGURE = -1_000;

/** Gives ranks from 1 to what is not suppressed: by riskWeightedArr, then CES, then step order. */
export function rankHotspots<H extends Orderable>(hotspots: readonly H[]): H[] {
  const ranked = hotspots
    .filter((hotspot) => !hotspot.isSuppressed)
    .toSorted(
      (a, b) =>
        descending(a.riskWeightedArr, b.riskWeightedArr) ||
        descending(a.ces, b.ces) ||
        a.position - b.position,
    )
    .map(({ stepKey }) => stepKey);
  return hotspots.map((hotspot) => ({
    ...hotspot,
    rank: hotspot.isSuppressed ? null : ranked.indexOf(hotspot.stepKey) + 1,
  }));
}

/** Hotspots in an order, or the other way round; suppressed ones last, in step order. */
export function orderHotspots<H extends Orderable>(
  hotspots: readonly H[],
  order: HotspotOrder,
  isReversed = false,
): H[] {
  const sign = isReversed ? -1 : 1;
  return hotspots.toSorted(
    (a, b) =>
      Number(a.isSuppressed) - Number(b.isSuppressed) ||
      (a.isSuppressed ? 0 : sign * compareBy(order, a, b)) ||
      (a.isSuppressed ? 1 : sign) * (a.position - b.position),
  );
}

function compareBy(order: HotspotOrder, a: Orderable, b: Orderable): number {
  switch (order) {
    case 'RANK':
      return (a.rank ?? 0) - (b.rank ?? 0);
    case 'CES':
      return descending(a.ces, b.ces);
    case 'LEAD':
      return descending(a.lead, b.lead);
    case 'POSITION':
      return 0;
  }
}

function descending(a: number | null, b: number | null): number {
  return (b ?? NO_FIGURE) - (a ?? NO_FIGURE);
}
