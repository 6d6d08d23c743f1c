import type { OutcomeKind } from '../../accounts/account.ts';
import type { BandReason } from '../../scoring/assessment.ts';
import type { RiskBand } from '../../scoring/bands/band.ts';
import type { Day } from '../../kernel/time.ts';

export const BACKTEST_EXCLUSIONS = [
  'CONTRACTED',
  'DUPLICATE',
  'RETENTION',
  'TOO_NEW',
  'NEVER_ASKED',
  'NO_ANSWERS',
  'EXPIRED',
] as const;
export type BacktestExclusion = (typeof BACKTEST_EXCLUSIONS)[number];

/** Days before the decision at which each case is assessed, to find out how early it was flagged. */
export const LEAD_DAYS = [270, 180, 120, 90, 60, 30, 0] as const;

/** An account's score and band at one instant. */
interface ScoreThen {
  /** Unrounded, 0..100. Null without answers. */
  score: number | null;
  band: RiskBand;
}

/** An outcome, with the account's score some days before the decision. */
export interface BacktestCase extends ScoreThen {
  accountId: string;
  externalId: string;
  segment: string | null;
  ownerEmail: string | null;
  kind: OutcomeKind;
  /** When the decision was made: as stated, or else the day of the outcome. */
  decidedOn: Day;
  /** True for a renewal that is assumed because its date passed without an outcome. */
  isAssumed: boolean;
  /** Why the case is not scored. Null if it is scored. */
  exclusion: BacktestExclusion | null;
  reasons: readonly BandReason[];
  /** Struggle at each active step, 0..1, in step order. Null where unanswered. */
  struggles: readonly (number | null)[];
  /** Struggle index, 0..1. Null without answers. */
  index: number | null;
  /** One entry for each of LEAD_DAYS. */
  leads: readonly ScoreThen[];
  /** True if all answers that count were received after the decision. */
  isBackfilled: boolean;
  /** True if the account was in band HIGH and a user acted on it before the decision. */
  isActedOn: boolean;
  /** True if the current settings were fitted on this case. It is then scored by a fit without it. */
  isInSample: boolean;
}

export function isChurnedCase({ kind }: Pick<BacktestCase, 'kind'>): boolean {
  return kind === 'CHURNED';
}
