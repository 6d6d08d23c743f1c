import { isChurned } from '../accounts/account.ts';
import { type Minimum, suppress } from '../privacy/suppression.ts';
import type { Contribution } from './contribution.ts';
import type { AccountFacts } from '../scoring/assess.ts';
import type { Job } from '../jobs/job.ts';
import { byRespondentId } from '../people/person.ts';
import { readAt } from '../scoring/reading.ts';
import { scoringBasis } from '../jobs/scoring-basis.ts';
import { DAY_MS, type Day, dayOf, endOfDay, type Instant, startOfDay } from '../kernel/time.ts';

/** The counts behind one point of a step's history. */
interface HistoryCell {
  difficult: number;
  respondents: number;
  /** Undefined in points stored before this field existed. */
  accounts?: number | undefined;
}

/** One point of the history: a day, with its cells by segment and step ordinal. */
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
  /** In percent. Null if there were no answers yet. */
  ces: number | null;
  respondents: number;
}

/**
 * Returns an account's counts at the end of a day, with today's steps. Null if it had churned or had no
 * current answers.
 */
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

/** Sums the points of each day. */
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

export function pointOf(contribution: Contribution, day: Day): HistoryPoint {
  const cells = Object.entries(contribution.steps).flatMap(([ordinal, cell]) => {
    const { difficult, respondents } = cell;
    return respondents > 0 ? [[ordinal, { difficult, respondents, accounts: 1 }] as const] : [];
  });
  const { segment } = contribution;
  const steps = Object.fromEntries(cells) as HistoryPoint['segments'][number]['steps'];
  return { day, segments: cells.length === 0 ? [] : [{ segment, steps }] };
}

/**
 * Returns the points at which a step has enough respondents to be shown, in one segment or (undefined) over
 * all.
 */
export function unsuppressedPoints(
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

/** Returns a step's CES over time, oldest first. An undefined `segment` means all segments. */
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

/** Returns the last days of the past `count` months, oldest first, excluding the month of `now`. */
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

/** The Monday of the week that contains an instant. It names that week's snapshot. */
export function weekOf(at: Instant): Day {
  const daysSinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return dayOf(at - daysSinceMonday * DAY_MS);
}
