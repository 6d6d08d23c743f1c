import { percent, wholeNumber } from '../../format/format.ts';
import type { HotspotsBySegmentQuery } from '../../generated/graphql.ts';
import { t } from './texts.ts';

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
  if (columns.length === 0) return t('heatNone');
  if (!worst) return t('heatEasy');
  const { segment, step, ces, difficult, respondents } = worst;
  return t('heat', {
    segment: segment ?? t('withoutSegment'),
    step: step.statement,
    count: wholeNumber(difficult ?? 0),
    of: wholeNumber(respondents ?? 0),
    percent: percent(ces ?? 0),
  });
}

/** Which segments there was no room for; null if there was for all. */
export function leftOutWords(columns: readonly SegmentColumn[]): string | null {
  const names = columns.flatMap(({ isLeftOut, segment }) =>
    isLeftOut ? [segment ?? t('withoutSegment')] : [],
  );
  if (names.length === 0) return null;
  return t('leftOut', { count: names.length, names: names.join(', ') });
}
