import { type Job, stepOf } from '../../jobs/job.ts';
import type { Instant } from '../../kernel/time.ts';
import type { RiskChangeKind, RiskChangePart } from './change-part.ts';
import { lazy } from '../../kernel/lazy.ts';
import type { RiskChange } from './risk-change.ts';
import { shownPoints } from './shown-points.ts';

const CAUSES: Readonly<Record<RiskChangeKind, string>> = {
  SETTINGS: 'other settings',
  CALIBRATION: 'the calibration',
  EXPIRED: 'expired answers',
  PEOPLE_LEFT: 'people who left',
  NEW_PEOPLE: 'new people',
  OPINIONS: 'changed opinions',
};
/** Number of parts that are named. The others are combined as "the rest". */
const NAMED = 2;

// Created on first use, as few calls need it.
const shortDay = lazy(
  () => new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
);
const longDay = lazy(
  () => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
);

/** Returns why a score changed, as one sentence. */
export function changeSentence(
  change: RiskChange,
  { from, to }: { from: Instant; to: Instant },
  job: Pick<Job, 'steps'>,
): string {
  const { scoreBefore, scoreAfter, parts } = change;
  const since = dayWords(from, to);
  if (scoreAfter === null) return `No score on ${dayWords(to, to)}: there is no current answer.`;
  if (scoreBefore === null) return `${tenths(scoreAfter)} now; there was no score on ${since}.`;
  const moved = Math.round(scoreAfter * 10) - Math.round(scoreBefore * 10);
  const shown = shownPoints(
    parts.map(({ points }) => points),
    scoreBefore,
    scoreAfter,
  );
  const told = parts
    .map((part, at) => ({ part, points: shown[at] ?? 0 }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (told.length === 0) return `Unchanged since ${since}, at ${tenths(scoreAfter)}.`;
  return `${headOf(moved, since)}: ${causesOf(told, job)}.`;
}

function headOf(moved: number, since: string): string {
  if (moved === 0) return `Unchanged since ${since}`;
  return `${moved > 0 ? 'Up' : 'Down'} ${tenths(Math.abs(moved) / 10)} points since ${since}`;
}

interface ToldPart {
  part: RiskChangePart;
  points: number;
}

function causesOf(told: readonly ToldPart[], job: Pick<Job, 'steps'>): string {
  const named = told.slice(0, NAMED).map(({ part: { kind, stepKey }, points }) => {
    const step = stepKey === null ? undefined : stepOf(job, stepKey);
    const where = step ? ` about “${step.statement}”` : '';
    return `${CAUSES[kind]}${where} ${signed(points)}`;
  });
  const rest = told.slice(NAMED).reduce((total, { points }) => total + points, 0);
  return [...named, ...(told.length > NAMED ? [`the rest ${signed(rest)}`] : [])].join(', ');
}

/** Formats a day as `Aug 31`, with the year if it differs from that of `end`. */
function dayWords(at: Instant, end: Instant): string {
  const yearOf = (instant: Instant) => new Date(instant).getUTCFullYear();
  const format = yearOf(at) === yearOf(end) ? shortDay() : longDay();
  return format.format(at);
}

function signed(points: number): string {
  return points < 0 ? `−${tenths(-points)}` : `+${tenths(points)}`;
}

function tenths(value: number): string {
  return value.toFixed(1);
}
