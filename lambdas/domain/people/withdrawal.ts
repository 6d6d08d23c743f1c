import type { AnswerHistory } from '../scoring/answers/answers.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';
import type { Respondent, Withdrawal } from './respondent.ts';

/** How long a withdrawal waits for a decision before it erases by itself. */
export const WITHDRAWAL_DAYS = 30;

/** When a withdrawal erases, if no one decides on it before. */
export function erasesAt({ at }: Withdrawal): Instant {
  return at + WITHDRAWAL_DAYS * DAY_MS;
}

/**
 * A person who asked to be erased. Asking again keeps the day that they first asked on, and never
 * asks for less than before.
 */
export function askingToBeErased(respondent: Respondent, wanted: Withdrawal): Respondent {
  const { withdrawal: asked } = respondent;
  if (asked === null) return { ...respondent, withdrawal: wanted };
  if (wanted.keepsEfforts || !asked.keepsEfforts) return respondent;
  return { ...respondent, withdrawal: { ...asked, keepsEfforts: false } };
}

/** What counts of a person's answers: nothing while they ask to be erased. */
export function countedHistory(
  { withdrawal }: Pick<Respondent, 'withdrawal'>,
  history: AnswerHistory,
): AnswerHistory {
  return withdrawal === null ? history : [];
}
