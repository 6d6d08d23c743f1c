import type { AskReason, BandReason, Coverage } from '../scoring/assessment.ts';
import { DAY_MS, type Day, dayOf, type Instant, startOfDay } from '../kernel/time.ts';

/** How far ahead the ask-next list looks, in days. */
const ASK_NEXT_DAYS = 120;

/** The renewal days that the ask-next list covers: today to 120 days ahead, both inclusive. */
export function askNextWindow(now: Instant): { from: Day; to: Day } {
  return { from: dayOf(now), to: dayOf(now + ASK_NEXT_DAYS * DAY_MS) };
}

/**
 * Why someone should be asked before the renewal; empty without a renewal day. Says nothing of how
 * near the renewal is: the list's window does (docs/scoring.md, Portfolio).
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
