import type { AskReason, BandReason, Coverage } from '../scoring/assessment.ts';
import { DAY_MS, type Day, dayOf, type Instant, startOfDay } from '../kernel/time.ts';

/** How many days ahead the ask-next list looks. */
const ASK_NEXT_DAYS = 120;

/** The range of renewal days on the ask-next list: today to 120 days ahead, both inclusive. */
export function askNextWindow(now: Instant): { from: Day; to: Day } {
  return { from: dayOf(now), to: dayOf(now + ASK_NEXT_DAYS * DAY_MS) };
}

/**
 * Returns why contacts should be asked before the renewal. Empty without a renewal date. Does not check how
 * close the renewal is; `askNextWindow` limits that (docs/scoring.md, Portfolio).
 */
export function askReasons(
  renewalDate: Day | null,
  bandReasons: readonly BandReason[],
  { missingRoles, expiresNextAt }: Coverage,
): AskReason[] {
  if (renewalDate === null) return [];
  const reasons: AskReason[] = [];
  if (bandReasons.includes('NO_ANSWERS')) reasons.push('NO_ANSWERS');
  if (bandReasons.includes('TOO_FEW_STEPS')) reasons.push('TOO_FEW_STEPS');
  if (missingRoles.includes('BUYER')) reasons.push('MISSING_BUYER');
  if (expiresNextAt !== null && expiresNextAt < startOfDay(renewalDate)) {
    reasons.push('EXPIRES_BEFORE_RENEWAL');
  }
  return reasons;
}
