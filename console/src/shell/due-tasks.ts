import { dayAhead } from '../format/days.ts';
import type { TaskFilter } from '../generated/graphql.ts';

/** The number of days that My week looks back and ahead. */
export const WEEK_DAYS = 7;

/** The exclusive end of the week, as a day. */
export function weekEnd(now: number): string {
  return dayAhead(WEEK_DAYS + 1, now);
}

/** Filter for a person's tasks that are overdue or due within a week. Null for everyone's. */
export function dueTasks(owner: string | null, now: number): TaskFilter {
  return { ...(owner !== null && { assignees: [owner] }), dueBefore: weekEnd(now) };
}
