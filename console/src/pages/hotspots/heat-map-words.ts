import { percent, wholeNumber } from '../../format/format.ts';
import type { HotspotsBySegmentQuery } from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** A segment with its steps. */
export type SegmentColumn = NonNullable<HotspotsBySegmentQuery['churnHotspotsBySegment']>[number];

/**
 * Summary of the heat map: the cell that is most certainly hard. Cells are compared by the lower bound of
 * their interval, since 1 of 1 is 100 % but says little.
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

/** Names the segments that did not fit. Null if all did. */
export function leftOutWords(columns: readonly SegmentColumn[]): string | null {
  const names = columns.flatMap(({ isLeftOut, segment }) =>
    isLeftOut ? [segment ?? t('withoutSegment')] : [],
  );
  if (names.length === 0) return null;
  return t('leftOut', { count: names.length, names: names.join(', ') });
}
