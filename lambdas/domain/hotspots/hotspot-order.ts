export const HOTSPOT_ORDERS = ['RANK', 'CES', 'LEAD', 'POSITION'] as const;
/** By rank, by CES or lead (descending), or by position in the job. */
export type HotspotOrder = (typeof HOTSPOT_ORDERS)[number];

/** The parts of a hotspot that it is ranked and sorted by. */
export interface Orderable {
  stepKey: string;
  position: number;
  isSuppressed: boolean;
  rank: number | null;
  riskWeightedArr: number | null;
  ces: number | null;
  lead: number | null;
}

/** Less than any figure, so that missing figures sort last. */
const NO_FIGURE = -1_000;

/** Ranks the hotspots that are not suppressed, from 1: by riskWeightedArr, then CES, then step order. */
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

/** Sorts hotspots, optionally in reverse. Suppressed ones come last, in step order. */
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
