import { DAY_MS } from '../../format/days.ts';
import { compactMoney, dayName, monthName, percent, wholeNumber } from '../../format/format.ts';
import type { HotspotFragment, ScoreMeaningFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** The page's heading: the top-ranked step and the ARR at risk. */
export function headline(
  hotspots: readonly HotspotFragment[],
  segment: string | null,
  meaning: ScoreMeaningFragment | undefined,
): string {
  const [first] = ranked(hotspots);
  if (!first?.riskWeightedArr) return segment === null ? t('where') : t('whereIn', { segment });
  const told = {
    step: capitalized(first.step.statement),
    worth: compactMoney(first.riskWeightedArr),
  };
  if (segment === null) return t(meaning?.calibration ? 'costs' : 'atRisk', told);
  return t(meaning?.calibration ? 'costsIn' : 'atRiskIn', { ...told, segment });
}

/** Hotspots that have figures, by rank. */
export function ranked(hotspots: readonly HotspotFragment[]): HotspotFragment[] {
  return hotspots
    .filter(({ rank, ces }) => rank != null && ces != null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** Summary of the dot-and-whisker chart, in one sentence. */
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

/** Summary of the quadrant chart, in one sentence. */
export function quadrantSummary(hotspots: readonly HotspotFragment[]): string {
  const both = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN_AND_GROW').length;
  const own = hotspots.filter(({ quadrant }) => quadrant === 'RETAIN').length;
  return t('quadrantSummary', { both, own });
}

/**
 * Compares us with a competitor. `gap` is our share minus theirs, so a positive gap means that they are
 * ahead.
 */
export function gapWords(gap: number): string {
  const points = Math.round(Math.abs(gap));
  if (points === 0) return t('competitorEven');
  return t(gap > 0 ? 'competitorAhead' : 'competitorBehind', { points });
}

/** How a share changed, ignoring changes of less than one point. */
function moved(from: number, to: number): 'stayed' | 'rose' | 'fell' {
  if (Math.abs(to - from) < 1) return 'stayed';
  return to > from ? 'rose' : 'fell';
}

/**
 * Summary of the history: the change since the last launch at least 28 days ago, and since the first point.
 */
export function historySummary(
  known: readonly { at: number; value: number; respondents: number }[],
  launches: readonly { startedOn: string }[],
): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return t('noHistory');
  const whole = t(moved(first.value, last.value), {
    from: percent(first.value),
    month: monthName(new Date(first.at).toISOString()),
    before: wholeNumber(first.respondents),
    to: percent(last.value),
    now: wholeNumber(last.respondents),
  });
  const days = launches.map(({ startedOn }) => startedOn).toSorted();
  const isOld = (day: string) => last.at - Date.parse(day) >= PATIENCE;
  const young = days.findLast((day) => !isOld(day));
  return [
    sinceLaunch(known, days.findLast(isOld)),
    young && t('tooEarly', { day: dayName(young), then: dayName(afterPatience(young)) }),
    whole,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How long to wait after a launch before reporting its effect, since people must be surveyed again first. */
const PATIENCE = 28 * DAY_MS;

function afterPatience(day: string): string {
  return new Date(Date.parse(day) + PATIENCE).toISOString();
}

/** How a share changed since a launch. Empty if there is no earlier value. */
function sinceLaunch(
  known: readonly { at: number; value: number }[],
  day: string | undefined,
): string {
  const last = known.at(-1);
  const before = day && known.findLast(({ at }) => at <= Date.parse(day));
  if (!day || !before || !last) return '';
  const since = t(`${moved(before.value, last.value)}SinceLaunch`, {
    day: dayName(day),
    from: percent(before.value),
    to: percent(last.value),
  });
  return [since, t('notOnlyLaunch')].join(' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
