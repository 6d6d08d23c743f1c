import { isChurned } from '../accounts/account.ts';
import { type Minimum, suppress } from '../privacy/suppression.ts';
import type { Contribution } from './contribution.ts';
import type { AccountFacts } from '../scoring/assess.ts';
import type { Job } from '../jobs/job.ts';
import { byRespondentId } from '../people/person.ts';
import { readAt } from '../scoring/reading.ts';
import { scoringBasis } from '../jobs/scoring-basis.ts';
import { DAY_MS, type Day, dayOf, endOfDay, type Instant, startOfDay } from '../kernel/time.ts';

/** How many found a step difficult, and of how many: all that a step's history needs. */
interface HistoryCell {
  difficult: number;
  respondents: number;
  /** Undefined in points of before it was kept. */
  accounts?: number | undefined;
}

/** One point of the history: a day, and the cells by segment and step ordinal. */
export interface HistoryPoint {
  day: Day;
  segments: readonly {
    segment: string | null;
    steps: Readonly<Record<number, HistoryCell>>;
  }[];
}

/** The CES of one step on one day. */
export interface HotspotPoint {
  asOf: Day;
  /** Percent; null while no one had answered. */
  ces: number | null;
  respondents: number;
}

/** How an account's answers stood at the end of a day, with today's steps; null once churned. */
export function historyAt(facts: AccountFacts, job: Job, day: Day): HistoryPoint | null {
  const at = endOfDay(startOfDay(day));
  const { account, outcomes, people } = facts;
  if (isChurned(outcomes, at)) return null;
  const reading = readAt(byRespondentId(people), scoringBasis(job, account.segment), at);
  if (reading.steps.length === 0) return null;
  const steps = reading.steps.map(({ step, difficult, respondents }) => [
    step.ordinal,
    { difficult, respondents, accounts: 1 },
  ]);
  const cells = Object.fromEntries(steps) as HistoryPoint['segments'][number]['steps'];
  return { day, segments: [{ segment: account.segment, steps: cells }] };
}

/** Sums points of the same days. */
export function mergePoints(points: readonly HistoryPoint[]): HistoryPoint[] {
  const days = new Map<Day, Map<string | null, Record<number, HistoryCell>>>();
  for (const { day, segments } of points) {
    const merged = days.get(day) ?? new Map<string | null, Record<number, HistoryCell>>();
    days.set(day, merged);
    for (const { segment, steps } of segments) {
      const cells = merged.get(segment) ?? {};
      merged.set(segment, cells);
      for (const [ordinal, cell] of Object.entries(steps)) {
        const known = cells[Number(ordinal)] ?? { difficult: 0, respondents: 0, accounts: 0 };
        cells[Number(ordinal)] = {
          difficult: known.difficult + cell.difficult,
          respondents: known.respondents + cell.respondents,
          accounts:
            known.accounts === undefined || cell.accounts === undefined
              ? undefined
              : known.accounts + cell.accounts,
        };
      }
    }
  }
  return [...days].map(([day, segments]) => ({
    day,
    segments: [...segments].map(([segment, steps]) => ({ segment, steps })),
  }));
}

/** What an account adds to the point of a day. */
export function pointOf(contribution: Contribution, day: Day): HistoryPoint {
  const cells = Object.entries(contribution.steps).flatMap(([ordinal, cell]) => {
    const { difficult, respondents } = cell;
    return respondents > 0 ? [[ordinal, { difficult, respondents, accounts: 1 }] as const] : [];
  });
  const { segment } = contribution;
  const steps = Object.fromEntries(cells) as HistoryPoint['segments'][number]['steps'];
  return { day, segments: cells.length === 0 ? [] : [{ segment, steps }] };
}

/** The points at which enough people stand behind a step, in a segment or (undefined) over all. */
export function shownPoints(
  points: readonly HistoryPoint[],
  ordinal: number,
  segment: string | null | undefined,
  minimum: Minimum,
): HistoryPoint[] {
  return points.filter(({ segments }) => {
    const cells = segments.flatMap(({ segment: name, steps }) => {
      const cell = steps[ordinal];
      return cell
        ? [{ segment: name, respondents: cell.respondents, accounts: cell.accounts }]
        : [];
    });
    const shown = suppress(cells, minimum);
    return segment === undefined ? shown.total : shown.segments.has(segment);
  });
}

/** A step over time, oldest first; `segment` undefined is over all of them. */
export function hotspotHistory(
  points: readonly HistoryPoint[],
  ordinal: number,
  segment: string | null | undefined,
): HotspotPoint[] {
  return points
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, segments }) => {
      const cells = segments
        .filter((item) => segment === undefined || item.segment === segment)
        .flatMap(({ steps }) => steps[ordinal] ?? []);
      const respondents = cells.reduce((n, cell) => n + cell.respondents, 0);
      const difficult = cells.reduce((n, cell) => n + cell.difficult, 0);
      return {
        asOf: day,
        ces: respondents > 0 ? (100 * difficult) / respondents : null,
        respondents,
      };
    });
}

/** The last days of the past `count` months, oldest first; the month of `now` is not among them. */
export function monthEnds(now: Instant, count: number): Day[] {
  const ends: Day[] = [];
  let month = dayOf(now).slice(0, 7);
  while (ends.length < count) {
    const end = dayOf(startOfDay(`${month}-01`) - 1);
    ends.unshift(end);
    month = end.slice(0, 7);
  }
  return ends;
}

/** Monday of the week that an instant falls in: the day that a week's snapshot is named by. */
export function weekOf(at: Instant): Day {
  const daysSinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return dayOf(at - daysSinceMonday * DAY_MS);
}
