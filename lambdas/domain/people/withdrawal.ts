import type { AnswerHistory } from '../scoring/answers/answers.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';
import type { Respondent, Withdrawal } from './respondent.ts';

/** Days after which a withdrawal erases the person if it was not decided on. */
export const WITHDRAWAL_DAYS = 30;

/** When a withdrawal erases the person, unless it is decided on before. */
export function erasesAt({ at }: Withdrawal): Instant {
  return at + WITHDRAWAL_DAYS * DAY_MS;
}

/**
 * Records that a person asked to be erased. Repeated requests keep the first date, and never reduce what is
 * to be erased.
 */
export function askingToBeErased(respondent: Respondent, wanted: Withdrawal): Respondent {
  const { withdrawal: asked } = respondent;
  if (asked === null) return { ...respondent, withdrawal: wanted };
  if (wanted.keepsEfforts || !asked.keepsEfforts) return respondent;
  return { ...respondent, withdrawal: { ...asked, keepsEfforts: false } };
}

/** Returns the answers that count: none while the person's request to be erased is pending. */
export function countedHistory(
  { withdrawal }: Pick<Respondent, 'withdrawal'>,
  history: AnswerHistory,
): AnswerHistory {
  return withdrawal === null ? history : [];
}
