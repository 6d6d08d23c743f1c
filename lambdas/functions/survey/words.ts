import type { Instant } from '../../domain/kernel/time.ts';
import { secondsFor } from '../../domain/surveys/next-questions.ts';

/** How long it takes to answer so many questions. */
export function durationOf(questions: number): string {
  const minutes = secondsFor(questions) / 60;
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'about a minute' : `about ${Math.ceil(minutes)} minutes`;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** A number of questions as it is read: five, 12. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? `${count}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is read: 1 December 2026, in UTC. */
export function shownDay(at: Instant): string {
  return DAY.format(at);
}
