import { compactMoney, percent } from '../../format/format.ts';
import type {
  HotspotFragment,
  HotspotQuadrant,
  ScoreMeaningFragment,
} from '../../generated/graphql.ts';

export const QUADRANT_NAMES: Readonly<Record<HotspotQuadrant, string>> = {
  RETAIN_AND_GROW: 'Retain and grow',
  RETAIN: 'Retain',
  DIFFERENTIATE: 'Differentiate',
  SETTLED: 'Settled',
  UNKNOWN: 'Unknown',
};

/** The page's one idea: the first step and what it is worth. */
export function headline(
  hotspots: readonly HotspotFragment[],
  segment: string | null,
  meaning: ScoreMeaningFragment | undefined,
): string {
  const [first] = ranked(hotspots);
  const where = segment === null ? '' : ` in ${segment}`;
  if (!first?.riskWeightedArr) return `Where customers struggle${where}`;
  const worth = compactMoney(first.riskWeightedArr);
  const costs = meaning?.calibration ? `is expected to cost ${worth}` : `puts ${worth} at risk`;
  return `“${capitalised(first.step.statement)}” ${costs}${where}, more than any other step`;
}

/** Those with figures, the first to fix first. */
export function ranked(hotspots: readonly HotspotFragment[]): HotspotFragment[] {
  return hotspots
    .filter(({ rank, ces }) => rank != null && ces != null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** What the dot-and-whisker chart shows, in one sentence. */
export function chartSummary(hotspots: readonly HotspotFragment[], hardFrom: number): string {
  const shown = ranked(hotspots);
  const hard = shown.filter(({ ces }) => (ces ?? 0) >= hardFrom).length;
  const worst = shown.toSorted((a, b) => (b.ces ?? 0) - (a.ces ?? 0))[0];
  if (!worst) return 'No step has figures.';
  return (
    `${hard} of ${shown.length} steps are hard for ${percent(hardFrom)} of the people who answered, or more; ` +
    `the hardest is “${worst.step.statement}” with ${percent(worst.ces ?? 0)}.`
  );
}

/** What the quadrant chart shows, in one sentence. */
export function quadrantSummary(hotspots: readonly HotspotFragment[]): string {
  const both = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN_AND_GROW').length;
  const own = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN').length;
  return (
    `${both === 0 ? 'No step is' : both === 1 ? '1 step is' : `${both} steps are`} hard for our customers and for the market: solving it keeps customers and wins new ones; ` +
    `${own} more ${own === 1 ? 'is' : 'are'} hard for our customers alone.`
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
