import { dayAhead } from '../format/days.ts';
import type { TaskFilter } from '../generated/graphql.ts';

/** How far My week looks back and ahead. */
export const WEEK_DAYS = 7;

/** The day before which everything of the week is due. */
export function weekEnd(now: number): string {
  return dayAhead(WEEK_DAYS + 1, now);
}

/** The tasks that are a person's follow-ups by now, overdue or due within a week; null: everyone's. */
export function dueTasks(owner: string | null, now: number): TaskFilter {
  return { ...(owner !== null && { assignees: [owner] }), dueBefore: weekEnd(now) };
}
