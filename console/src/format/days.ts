import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';

/** The day (UTC) so many days from now, `YYYY-MM-DD`. */
export function dayAhead(days: number, now = Date.now()): string {
  return dayOf(now + days * DAY_MS);
}
