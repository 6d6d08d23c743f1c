import type { OutcomeKind } from '../../accounts/account.ts';
import type { BandReason } from '../../scoring/assessment.ts';
import type { RiskBand } from '../../scoring/bands/risk-band.ts';
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

/** Days before the decision at which each case is assessed, to see how early it was flagged. */
export const LEAD_DAYS = [270, 180, 120, 90, 60, 30, 0] as const;

/** What was known of an account at one instant. */
interface ScoreThen {
  /** Unrounded, 0..100; null without answers. */
  score: number | null;
  band: RiskBand;
}

/** An outcome, and what the score said of the account some days before it was decided. */
export interface BacktestCase extends ScoreThen {
  accountId: string;
  externalId: string;
  segment: string | null;
  ownerEmail: string | null;
  kind: OutcomeKind;
  /** When it was decided: as stated, or the day of the outcome. */
  decidedOn: Day;
  /** A renewal date that passed without an outcome, taken for a renewal. */
  isAssumed: boolean;
  /** Why it is not scored; null where it is. */
  exclusion: BacktestExclusion | null;
  reasons: readonly BandReason[];
  /** Struggle of each active step, 0..1, in step order; null where unanswered. */
  struggles: readonly (number | null)[];
  /** Struggle index, 0..1; null without answers. */
  index: number | null;
  /** Beside LEAD_DAYS. */
  leads: readonly ScoreThen[];
  /** Everything that was known then was received after the decision. */
  isBackfilled: boolean;
  /** In band HIGH, and someone acted on it before the decision. */
  isActedOn: boolean;
  /** The settings in force were learned from it: it is scored by a fit without it. */
  isInSample: boolean;
}

export function isChurnedCase({ kind }: Pick<BacktestCase, 'kind'>): boolean {
  return kind === 'CHURNED';
}
