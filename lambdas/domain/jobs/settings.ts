import type { Instant } from '../kernel/time.ts';
import type { Role } from '../people/respondent.ts';

/** A segment's own importance for one step, in place of the step's. */
export interface SegmentImportance {
  segment: string;
  stepKey: string;
  /** Greater than 0. */
  importance: number;
}

/** The numbers of a job's scoring that may be set; every assessment names the version that made it. */
export interface ScoringSettings {
  /** Counts up by 1 with each change, from 1. */
  version: number;
  /** b0 of the risk score. */
  intercept: number;
  /** b1 of the risk score, > 0. */
  slope: number;
  /** Score from which an account is in band HIGH, 0..100. */
  highFrom: number;
  /** Score from which an account is in band MEDIUM, 0..100, below `highFrom`. */
  mediumFrom: number;
  /** Days of 24 hours after which an answer no longer counts. */
  answersExpireAfterDays: number;
  /** Points of relief from which a rival is an IMMINENT threat, 0..100. */
  switchThreshold: number;
  /** Points of relief from which a rival is worth WATCHing, 0..100. */
  watchFrom: number;
  /** CES in percent from which a step counts as hard, 0..100. */
  hardFrom: number;
  /** Weight of each role's answers, > 0. */
  roleWeights: Readonly<Record<Role, number>>;
  segmentImportance: readonly SegmentImportance[];
  /** Mean and spread of the struggle index that `rankScore` shrinks to. */
  priorIndex: number;
  priorSpread: number;
  /** How far back the trend looks, in days. */
  trendDays: number;
  /** Days for which one request to a person blocks another. */
  fatigueDays: number;
  /** True once intercept, slope and importance come from a calibration against outcomes. */
  isCalibrated: boolean;
  /** What the calibration in force was learned from; null: none is in force. */
  calibration: Calibration | null;
}

/** A calibration that was applied. */
export interface Calibration {
  proposalId: string;
  kind: 'SCALE' | 'STEPS';
  appliedAt: Instant;
  /** The latest decision that it was learned from. */
  fittedUpTo: Instant;
  cases: number;
  churned: number;
  aucOutOfFold: number | null;
  slopeInterval: { lower: number; upper: number } | null;
}

/** The settings that a new job starts with (docs/scoring.md gives the evidence behind each). */
export const DEFAULT_SETTINGS: ScoringSettings = {
  version: 1,
  intercept: -4.5,
  slope: 9,
  highFrom: 60,
  mediumFrom: 30,
  answersExpireAfterDays: 365,
  switchThreshold: 30,
  watchFrom: 10,
  hardFrom: 30,
  roleWeights: { EXECUTOR: 1, BENEFICIARY: 1, BUYER: 1, OTHER: 1 },
  segmentImportance: [],
  priorIndex: 0.4,
  priorSpread: 0.1,
  trendDays: 90,
  fatigueDays: 90,
  isCalibrated: false,
  calibration: null,
};

/**
 * How many points a rule speaks of, on this job's scale: rules are worded for a band HIGH from 60, and
 * after a calibration, where HIGH may begin much lower, they shrink with it.
 */
export function scaledPoints(points: number, { isCalibrated, highFrom }: ScoringSettings): number {
  return isCalibrated ? (points * highFrom) / DEFAULT_SETTINGS.highFrom : points;
}

/**
 * New values. What is absent keeps its value, null goes back to the default; roles that are left out
 * keep their weight, the list of segment importances is replaced as a whole.
 */
export type SettingsChange = {
  [K in keyof Omit<ScoringSettings, 'version' | 'roleWeights' | 'calibration'>]?:
    | ScoringSettings[K]
    | null
    | undefined;
} & { roleWeights?: Partial<Record<Role, number>> | null | undefined };

/** What a calibration sets: a change of any of them by hand makes the score an index again. */
const CALIBRATED_TOGETHER = ['intercept', 'slope', 'segmentImportance'] as const;

/** Settings with a change applied, as the next version. Does not validate them. */
export function applySettings(settings: ScoringSettings, change: SettingsChange): ScoringSettings {
  const { roleWeights, ...others } = change;
  const names = Object.keys(others) as (keyof typeof others)[];
  const given = names.filter((name) => others[name] !== undefined);
  const changed = given.map((name) => [name, others[name] ?? DEFAULT_SETTINGS[name]] as const);
  const byHand = CALIBRATED_TOGETHER.some((name) => change[name] !== undefined);
  return {
    ...settings,
    isCalibrated: settings.isCalibrated && !byHand,
    calibration: byHand ? null : settings.calibration,
    ...(Object.fromEntries(changed) as Partial<ScoringSettings>),
    roleWeights: {
      ...(roleWeights === null ? DEFAULT_SETTINGS.roleWeights : settings.roleWeights),
      ...roleWeights,
    },
    version: settings.version + 1,
  };
}
