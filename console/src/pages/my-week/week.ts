import { DAY_MS, dayAhead } from '../../format/days.ts';
import type {
  AtRiskFilter,
  MyWeekQuery,
  MyWeekQueryVariables,
  RiskBand,
  WeekRowFragment,
} from '../../generated/graphql.ts';
import { dueTasks, WEEK_DAYS, weekEnd } from '../../shell/due-tasks.ts';

const RENEWS_WITHIN = 90;
const ALL_BANDS: readonly RiskBand[] = ['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];
/** For comparing bands. UNKNOWN is excluded from comparisons. */
const SEVERITY: Readonly<Record<RiskBand, number>> = { UNKNOWN: -1, LOW: 0, MEDIUM: 1, HIGH: 2 };

/** Query variables for one owner's week, or for everyone's if `owner` is null. */
export function weekVariables(
  job: string,
  owner: string | null,
  now: number,
): MyWeekQueryVariables {
  const of: AtRiskFilter = owner === null ? {} : { ownerEmails: [owner] };
  return {
    job,
    tasks: dueTasks(owner, now),
    assigned: owner === null ? {} : { assignees: [owner] },
    isOfPerson: owner !== null,
    mine: { ...of, bands: ALL_BANDS, snoozed: false },
    renewing: {
      ...of,
      bands: ['HIGH', 'MEDIUM', 'UNKNOWN'],
      renewal: { from: dayAhead(0, now), to: dayAhead(RENEWS_WITHIN + 1, now) },
      snoozed: false,
    },
    silent: { ...of, bands: ['UNKNOWN'], snoozed: false },
    snoozed: { ...of, bands: ALL_BANDS, snoozed: true },
    happyHigh: { ...of, bands: ['HIGH'], sentiments: ['HAPPY', 'VERY_HAPPY'] },
    unhappyLow: { ...of, bands: ['LOW'], sentiments: ['UNHAPPY', 'VERY_UNHAPPY'] },
  };
}

/** Accounts handed over on this page: the new owner by external id. */
export type HandedOver = ReadonlyMap<string, string | null>;

/** Removes accounts that were just handed over to another owner, since the lists are updated with a delay. */
export function withoutHandedOver<Row extends WeekRowFragment>(
  rows: readonly Row[],
  owner: string | null,
  handedOver: HandedOver,
): readonly Row[] {
  if (owner === null) return rows;
  return rows.filter(({ account: { externalId } }) => {
    const now = handedOver.get(externalId);
    return now === undefined || now === owner;
  });
}

type Mine = NonNullable<MyWeekQuery['mine']>['nodes'][number];

/** An account that got worse: its previous band, and the day of the change. */
export interface Worse {
  row: WeekRowFragment;
  from: RiskBand;
  on: string;
}

/** Accounts whose band is worse than a week ago, highest risk first. */
export function newlyWorse(rows: readonly Mine[], now: number): readonly Worse[] {
  const since = now - WEEK_DAYS * DAY_MS;
  return rows.flatMap((row) => {
    const { points } = row.trend;
    const before = points.findLast(({ at }) => Date.parse(at) <= since)?.band ?? 'UNKNOWN';
    if (before === 'UNKNOWN' || SEVERITY[row.band] <= SEVERITY[before]) return [];
    const first = points.find(({ at, band }) => Date.parse(at) > since && band === row.band);
    return [{ row, from: before, on: first?.at ?? new Date(now).toISOString() }];
  });
}

type Assigned = NonNullable<MyWeekQuery['assigned']>['nodes'][number];

/**
 * Tasks that another user assigned to the person within the last week, newest first. Due tasks are left out,
 * as they have their own section.
 */
export function newlyAssigned(
  tasks: readonly Assigned[],
  person: string | null,
  now: number,
): readonly Assigned[] {
  const since = new Date(now - WEEK_DAYS * DAY_MS).toISOString();
  const dueBefore = weekEnd(now);
  return tasks
    .filter(({ createdAt, createdBy }) => createdAt >= since && createdBy !== person)
    .filter(({ dueOn }) => dueOn == null || dueOn >= dueBefore)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Accounts that answered within the last week, latest first. */
export function replies(rows: readonly Mine[], now: number): readonly Mine[] {
  const since = now - WEEK_DAYS * DAY_MS;
  const at = ({ lastAnswerAt }: Mine) => (lastAnswerAt == null ? 0 : Date.parse(lastAnswerAt));
  return rows.filter((row) => at(row) >= since).toSorted((a, b) => at(b) - at(a));
}

/** Accounts that are back from a snooze, followed by those whose snooze ends within a week. */
export function endingSnoozes(
  mine: readonly WeekRowFragment[],
  snoozed: readonly WeekRowFragment[],
  now: number,
): readonly WeekRowFragment[] {
  const limit = weekEnd(now);
  const back = mine.filter(({ snooze }) => snooze?.returnedBecause != null);
  const ending = snoozed.filter(({ snooze }) => snooze != null && snooze.snoozedUntil < limit);
  return [...back, ...ending];
}

/** The accounts without any respondent. */
export function silent(rows: readonly WeekRowFragment[]): readonly WeekRowFragment[] {
  return rows.filter(({ respondentCount }) => respondentCount === 0);
}
