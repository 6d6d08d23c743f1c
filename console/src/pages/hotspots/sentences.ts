import { compactMoney, percent, wholeNumber } from '../../format/format.ts';
import type { HotspotFragment, ScoreMeaningFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** The page's one idea: the first step and what it is worth. */
export function headline(
  hotspots: readonly HotspotFragment[],
  segment: string | null,
  meaning: ScoreMeaningFragment | undefined,
): string {
  const [first] = ranked(hotspots);
  if (!first?.riskWeightedArr) return segment === null ? t('where') : t('whereIn', { segment });
  const told = {
    step: capitalised(first.step.statement),
    worth: compactMoney(first.riskWeightedArr),
  };
  if (segment === null) return t(meaning?.calibration ? 'costs' : 'atRisk', told);
  return t(meaning?.calibration ? 'costsIn' : 'atRiskIn', { ...told, segment });
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
  if (!worst) return t('noStepFigures');
  return t('chart', {
    hard: wholeNumber(hard),
    all: wholeNumber(shown.length),
    percent: percent(hardFrom),
    step: worst.step.statement,
    worst: percent(worst.ces ?? 0),
  });
}

/** What the quadrant chart shows, in one sentence. */
export function quadrantSummary(hotspots: readonly HotspotFragment[]): string {
  const both = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN_AND_GROW').length;
  const own = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN').length;
  return t('quadrantSummary', { both, own });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
