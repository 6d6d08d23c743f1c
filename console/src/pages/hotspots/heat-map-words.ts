import { counted, percent } from '../../format/format.ts';
import type { HotspotsBySegmentQuery } from '../../generated/graphql.ts';

/** One segment with its steps. */
export type SegmentColumn = NonNullable<HotspotsBySegmentQuery['churnHotspotsBySegment']>[number];

/**
 * What the heat map shows, in one sentence: the cell that is most surely hard. One of one is 100 %,
 * and says little: cells are compared by the lower end of their interval.
 */
export function heatSummary(columns: readonly SegmentColumn[]): string {
  const cells = columns.flatMap(({ segment, hotspots }) =>
    hotspots.map((hotspot) => ({ ...hotspot, segment: segment ?? null })),
  );
  const hard = cells.filter(({ difficult }) => (difficult ?? 0) > 0);
  const [worst] = hard.toSorted((a, b) => (b.interval?.lower ?? 0) - (a.interval?.lower ?? 0));
  if (columns.length === 0) return 'No segment has enough answers to be shown.';
  if (!worst) return 'No one finds a step difficult in any segment.';
  const { segment, step, ces, difficult, respondents } = worst;
  const where = segment === null ? 'accounts without a segment' : segment;
  const many = `${difficult ?? 0} of ${respondents ?? 0} people there find it difficult`;
  return `The clearest case is ${where}, “${step.statement}”: ${many} (${percent(ces ?? 0)}).`;
}

/** Which segments there was no room for; null if there was for all. */
export function leftOutWords(columns: readonly SegmentColumn[]): string | null {
  const names = columns.flatMap(({ isLeftOut, segment }) =>
    isLeftOut ? [segment ?? 'accounts without a segment'] : [],
  );
  if (names.length === 0) return null;
  const segments = counted(names.length, 'segment');
  return `Not shown: ${segments} where less is at stake (${names.join(', ')}).`;
}
