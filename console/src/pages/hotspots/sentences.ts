import { DAY_MS } from '../../format/days.ts';
import { compactMoney, dayName, monthName, percent, wholeNumber } from '../../format/format.ts';
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

/** How a competitor does at the step, from our share less theirs: a plus means that they are ahead. */
export function gapWords(gap: number): string {
  const points = Math.round(Math.abs(gap));
  if (points === 0) return t('competitorEven');
  return t(gap > 0 ? 'competitorAhead' : 'competitorBehind', { points });
}

/** Whether a share moved, by a point at least. */
function moved(from: number, to: number): 'stayed' | 'rose' | 'fell' {
  if (Math.abs(to - from) < 1) return 'stayed';
  return to > from ? 'rose' : 'fell';
}

/** What the history shows: since the last launch that is some weeks old, and from its first point on. */
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

/** How long after a launch nothing is said of what it changed: first people have to be asked again. */
const PATIENCE = 28 * DAY_MS;

function afterPatience(day: string): string {
  return new Date(Date.parse(day) + PATIENCE).toISOString();
}

/** How a share moved since a launch; nothing where it is not known how it was then. */
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
