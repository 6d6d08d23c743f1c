import { DIFFICULTY_REASONS, type DifficultyReason } from '../scoring/answers/effort.ts';
import { type Share, shareOf } from '../truth/statistics/share.ts';
import type { StepCounters } from './contribution.ts';

/** Why respondents find a step difficult. */
export interface StepReasons {
  /** All four reasons, most frequent first. Empty if no respondent gave a reason. */
  shares: readonly ReasonShare[];
  /** Respondents who find the step difficult and gave a reason. */
  respondents: number;
  /** Number of accounts of these respondents. */
  accounts: number;
}

interface ReasonShare {
  reason: DifficultyReason;
  /** Share of the respondents who gave a reason. */
  share: Share;
}

export function stepReasons(counters: StepCounters): StepReasons {
  const counts: Record<DifficultyReason, number> = {
    SLOW: counters.slow,
    INACCURATE: counters.inaccurate,
    HARD_TO_USE: counters.aboutConsumption,
    OTHER: counters.otherReason,
  };
  const respondents = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shares = DIFFICULTY_REASONS.map((reason) => ({
    reason,
    share: shareOf(counts[reason], respondents),
  })).toSorted((a, b) => b.share.count - a.share.count);
  return {
    shares: respondents === 0 ? [] : shares,
    respondents,
    accounts: counters.accountsReasoned,
  };
}
