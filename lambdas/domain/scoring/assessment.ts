import type { Account } from '../accounts/account.ts';
import type { SnoozedRisk } from '../risks/snooze.ts';
import type { CompetitorThreat, CompetitorRow } from '../competitors/competitor.ts';
import type { Contribution } from '../hotspots/contribution.ts';
import type { Redaction } from '../privacy/redact.ts';
import type { Role } from '../people/respondent.ts';
import type { BandReason, RiskBand } from './bands/band.ts';
import type { RoleStruggle, StepState } from './answers/step-in-account.ts';
import type { Instant } from '../kernel/time.ts';

export { BAND_REASONS, RISK_BANDS, type BandReason, type RiskBand } from './bands/band.ts';
export { STEP_STATES, type StepState } from './answers/step-in-account.ts';

export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const TREND_DIRECTIONS = ['IMPROVING', 'STABLE', 'WORSENING', 'UNKNOWN'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];
export const ASK_REASONS = [
  'NO_ANSWERS',
  'TOO_FEW_STEPS',
  'MISSING_BUYER',
  'EXPIRES_BEFORE_RENEWAL',
] as const;
export type AskReason = (typeof ASK_REASONS)[number];

/** An answered step of an account and its effect on the score. */
export interface RiskDriver {
  stepKey: string;
  state: StepState;
  /** Role-weighted mean struggle, 0..1. */
  struggle: number;
  /** k: number of difficult and very difficult answers. */
  difficult: number;
  /** Number of very difficult answers. */
  veryDifficult: number;
  easy: number;
  respondents: number;
  /** Number of difficult answers that are about using the product. */
  aboutConsumption: number;
  /** The step's share of the total struggle, 0..1. All shares sum to 1. */
  share: number;
  /** The score if this step were at most easy, 0..100. */
  scoreIfEasy: number;
  byRole: readonly RoleStruggle[];
  /** Explanations of difficult answers, up to 240 characters each. Only on the top five drivers. */
  quotes: readonly string[];
  /** For each quote, the parts that identify its author. Null if assessed before redaction existed. */
  redactions: readonly (readonly Redaction[])[] | null;
}

export interface RiskPoint {
  at: Instant;
  /** 0..100. Null without current answers. */
  score: number | null;
  band: RiskBand;
}

export interface StepChange {
  stepKey: string;
  from: StepState;
  to: StepState;
}

/** A step's part of a score change, in points. */
export interface MovedStep {
  stepKey: string;
  points: number;
}

export interface RiskTrend {
  direction: TrendDirection;
  /** Change of the score in points, over the answers that are current at both instants. Null if UNKNOWN. */
  change: number | null;
  /** The rest of the difference between the two full scores: a change in who answered, not in opinions. */
  compositionChange: number | null;
  points: readonly RiskPoint[];
  changedSteps: readonly StepChange[];
  /** The band at the earlier instant. Null if assessed before this field existed. */
  bandBefore: RiskBand | null;
  /** The step that moved the score most, in the direction of `change`. Null if nothing moved. */
  mainStep: MovedStep | null;
}

export interface Coverage {
  answeredSteps: number;
  activeSteps: number;
  /** Respondents with a current answer. */
  respondentsHeard: number;
  /** Known contacts of the account. */
  contactsKnown: number;
  missingRoles: readonly Role[];
  lastAnswerAt: Instant | null;
  oldestAnswerAt: Instant | null;
  expiresNextAt: Instant | null;
}

/** An account's assessment on one job at one instant. A pure function of recorded facts. */
export interface Assessment {
  /** The account as it was when it was assessed. */
  account: Account;
  jobKey: string;
  assessedAt: Instant;
  scoringVersion: number;
  /** The next instant at which the assessment changes without new facts. Null if it never does. */
  validUntil: Instant | null;
  /**
   * True after an outcome CHURNED that no later outcome supersedes. The account is then in no list and no
   * rollup.
   */
  isChurned: boolean;
  /** 0 (safe) to 100 (danger). Null without current answers. */
  score: number | null;
  /**
   * The score that lists are ordered by, shrunk according to its uncertainty. Null without current answers.
   */
  rankScore: number | null;
  /** 80 % interval of the score. */
  interval: { lower: number; upper: number } | null;
  /** Struggle index, 0..1. */
  index: number | null;
  confidence: Confidence;
  band: RiskBand;
  bandReasons: readonly BandReason[];
  /** ARR × score/100 in minor units, rounded half up. Null without ARR or score. */
  riskWeightedArr: number | null;
  /** By share, descending. */
  drivers: readonly RiskDriver[];
  threat: CompetitorThreat | null;
  /** Greatest relief among the rows with that threat, 0..100. Null if none has a relief. */
  competitorScore: number | null;
  /** By threat, then relief, both descending. */
  competitors: readonly CompetitorRow[];
  coverage: Coverage;
  trend: RiskTrend;
  /** Why contacts should be asked before the renewal. Empty if there is no reason. */
  askReasons: readonly AskReason[];
  /** True if the account renews within 90 days from `assessedAt`. */
  renewsSoon: boolean;
  /** The account's snooze and what has worsened since. Null if there is none. */
  snooze: SnoozedRisk | null;
  /** What the account adds to the rollups. Null if it is churned or archived. */
  contribution: Contribution | null;
}

/** True if an account counts in lists, totals and events, as it is neither churned nor archived. */
export function isCounted({
  isChurned,
  account,
}: Pick<Assessment, 'isChurned' | 'account'>): boolean {
  return !isChurned && account.archivedAt === null;
}
