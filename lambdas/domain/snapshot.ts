import { isChurned } from './account.ts';
import type { AccountFacts } from './assess.ts';
import type { Contribution, SegmentTotals, StepCounters } from './contribution.ts';
import type { Job } from './job.ts';
import { byRespondentId } from './person.ts';
import { readAt } from './reading.ts';
import { scoringBasis } from './scoring-basis.ts';
import type { SuppressionCell } from './suppression.ts';
import { DAY_MS, type Day, dayOf, endOfDay, type Instant, startOfDay } from './time.ts';

/** A step's counters in one segment, with what tells whether they may be shown to everybody. */
interface SnapshotCell {
  counters: StepCounters;
  /** The greatest single account's part of `counters.riskWeightedArr`, minor units. */
  greatestArr: number;
}

/** The figures of one segment at one instant. */
export interface SegmentSnapshot {
  /** Null: the accounts that have none. */
  segment: string | null;
  /** By step ordinal. */
  steps: Readonly<Record<number, SnapshotCell>>;
}

/** How many found a step difficult, and of how many: all that a step's history needs. */
interface HistoryCell {
  difficult: number;
  respondents: number;
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
  /** Percent; null while nobody had answered. */
  ces: number | null;
  respondents: number;
}

/** The snapshots of segments with one more account in them. */
export function withContribution(
  snapshots: readonly SegmentSnapshot[],
  contribution: Contribution | null,
): SegmentSnapshot[] {
  if (!contribution) return [...snapshots];
  const { segment } = contribution;
  const known = snapshots.find((snapshot) => snapshot.segment === segment);
  const steps = { ...known?.steps };
  for (const [key, counters] of Object.entries(contribution.steps)) {
    const ordinal = Number(key);
    const cell = steps[ordinal];
    steps[ordinal] = {
      counters: cell ? sum(cell.counters, counters) : counters,
      greatestArr: Math.max(cell?.greatestArr ?? 0, counters.riskWeightedArr),
    };
  }
  return [...snapshots.filter((snapshot) => snapshot !== known), { segment, steps }];
}

/** What a snapshot says of segments, in the form that hotspots are made of. */
export function totalsOf(snapshots: readonly SegmentSnapshot[]): SegmentTotals[] {
  return snapshots.map(({ segment, steps }) => ({
    segment,
    steps: Object.fromEntries(
      Object.entries(steps).map(([ordinal, { counters }]) => [ordinal, counters]),
    ),
  }));
}

/** The cells of one step, in the form that suppression decides on. */
export function suppressionCells(
  snapshots: readonly SegmentSnapshot[],
  ordinal: number,
): SuppressionCell[] {
  return snapshots.flatMap(({ segment, steps }) => {
    const cell = steps[ordinal];
    if (!cell) return [];
    const { respondents, accounts, riskWeightedArr } = cell.counters;
    return [
      { segment, respondents, accounts, arr: riskWeightedArr, greatestArr: cell.greatestArr },
    ];
  });
}

/** What of a snapshot the history keeps. */
export function historyPointOf(day: Day, snapshots: readonly SegmentSnapshot[]): HistoryPoint {
  const segments = snapshots.map(({ segment, steps }) => ({
    segment,
    steps: Object.fromEntries(
      Object.entries(steps).map(([ordinal, { counters }]) => {
        const { difficult, respondents } = counters;
        return [ordinal, { difficult, respondents }];
      }),
    ),
  }));
  return { day, segments };
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
    { difficult, respondents },
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
        const known = cells[Number(ordinal)] ?? { difficult: 0, respondents: 0 };
        cells[Number(ordinal)] = {
          difficult: known.difficult + cell.difficult,
          respondents: known.respondents + cell.respondents,
        };
      }
    }
  }
  return [...days].map(([day, segments]) => ({
    day,
    segments: [...segments].map(([segment, steps]) => ({ segment, steps })),
  }));
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

function sum(a: StepCounters, b: StepCounters): StepCounters {
  const entries = Object.entries(a) as [keyof StepCounters, number][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value + b[name]]),
  ) as unknown as StepCounters;
}
