import type { Account } from '../accounts/account.ts';
import type { SnoozedRisk } from '../accounts/snooze.ts';
import type { CompetitorThreat, RivalRow } from '../competitors/competitor.ts';
import type { Contribution } from '../hotspots/contribution.ts';
import type { Redaction } from '../privacy/redact.ts';
import type { Role } from '../people/respondent.ts';
import type { RiskBand } from './bands/risk-band.ts';
import type { RoleStruggle, StepState } from './answers/step-in-account.ts';
import type { Instant } from '../kernel/time.ts';

export { RISK_BANDS, type RiskBand } from './bands/risk-band.ts';
export type { StepState } from './answers/step-in-account.ts';

export const BAND_REASONS = [
  'SCORE',
  'NO_ANSWERS',
  'TOO_FEW_STEPS',
  'TABLE_STAKES',
  'BUYER_STRUGGLES',
] as const;
export type BandReason = (typeof BAND_REASONS)[number];
export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export type TrendDirection = 'IMPROVING' | 'STABLE' | 'WORSENING' | 'UNKNOWN';
export type AskReason = 'NO_ANSWERS' | 'TOO_FEW_STEPS' | 'MISSING_BUYER' | 'EXPIRES_BEFORE_RENEWAL';

/** An answered step of an account, and what it does to the score. */
export interface RiskDriver {
  stepKey: string;
  state: StepState;
  /** Role-weighted mean struggle, 0..1. */
  struggle: number;
  /** k: how many of `respondents` answer difficult or very difficult. */
  difficult: number;
  /** Of the difficult answers, how many are very difficult. */
  veryDifficult: number;
  easy: number;
  respondents: number;
  /** Of the difficult answers, how many are about using the product. */
  aboutConsumption: number;
  /** Part of the whole struggle, 0..1; all shares sum to 1. */
  share: number;
  /** The score if this step were at most easy, 0..100. */
  scoreIfEasy: number;
  byRole: readonly RoleStruggle[];
  /** Explanations of difficult answers, at most 240 characters each, on the top five drivers only. */
  quotes: readonly string[];
  /** What tells in each of them who said it; null: assessed before that was looked for. */
  redactions: readonly (readonly Redaction[])[] | null;
}

export interface RiskPoint {
  at: Instant;
  /** 0..100; null while nothing was known. */
  score: number | null;
  band: RiskBand;
}

export interface StepChange {
  stepKey: string;
  from: StepState;
  to: StepState;
}

/** A step's part of a change, in points of score. */
export interface MovedStep {
  stepKey: string;
  points: number;
}

export interface RiskTrend {
  direction: TrendDirection;
  /** Points of score between the answers that are current at both instants; null if UNKNOWN. */
  change: number | null;
  /** The rest of the difference between the two full scores: who answered, not what they think. */
  compositionChange: number | null;
  points: readonly RiskPoint[];
  changedSteps: readonly StepChange[];
  /** The band at the earlier instant; null: assessed before this was kept. */
  bandBefore: RiskBand | null;
  /** The step that moved the score most, in the direction of `change`; null where nothing moved. */
  mainStep: MovedStep | null;
}

export interface Coverage {
  answeredSteps: number;
  activeSteps: number;
  /** Respondents with a current answer. */
  respondentsHeard: number;
  /** People known in the account. */
  contactsKnown: number;
  missingRoles: readonly Role[];
  lastAnswerAt: Instant | null;
  oldestAnswerAt: Instant | null;
  expiresNextAt: Instant | null;
}

/** What an account's answers on one job say of it at one instant: a pure function of recorded facts. */
export interface Assessment {
  /** The account as it was when assessed. */
  account: Account;
  jobKey: string;
  assessedAt: Instant;
  scoringVersion: number;
  /** The instant at which time alone next changes something; null if it never does. */
  validUntil: Instant | null;
  /** True after an outcome CHURNED that no later one revokes: it is then in no list and no rollup. */
  isChurned: boolean;
  /** 0 safe, 100 danger; null without current answers. */
  score: number | null;
  /** The score that lists are ordered by, shrunk by its uncertainty; null without current answers. */
  rankScore: number | null;
  /** 80 % interval of the score. */
  interval: { lower: number; upper: number } | null;
  /** Struggle index, 0..1. */
  index: number | null;
  confidence: Confidence;
  band: RiskBand;
  bandReasons: readonly BandReason[];
  /** ARR × score/100 in minor units, half up; null without ARR or score. */
  riskWeightedArr: number | null;
  /** By share, greatest first. */
  drivers: readonly RiskDriver[];
  threat: CompetitorThreat | null;
  /** Greatest relief among the rows of that threat, 0..100; null without such rows. */
  competitorScore: number | null;
  /** By threat, then relief, greatest first. */
  rivals: readonly RivalRow[];
  coverage: Coverage;
  trend: RiskTrend;
  /** Why someone should be asked before the renewal; empty if no one need be. */
  askReasons: readonly AskReason[];
  /** Renews within 90 days from `assessedAt`. */
  renewsSoon: boolean;
  /** The snooze of the account, and what has become worse since; null: there is none. */
  snooze: SnoozedRisk | null;
  /** What the account adds to the rollups; null once churned. */
  contribution: Contribution | null;
}

/** Whether an account is in lists, totals and events: it has neither left nor been archived. */
export function isCounted({
  isChurned,
  account,
}: Pick<Assessment, 'isChurned' | 'account'>): boolean {
  return !isChurned && account.archivedAt === null;
}
