import type { Instant } from '../kernel/time.ts';
import type { Role } from '../people/respondent.ts';

/** A segment's own importance of a step, which replaces the step's. */
export interface SegmentImportance {
  segment: string;
  stepKey: string;
  /** Greater than 0. */
  importance: number;
}

/** The scoring settings of a job. Every assessment names the version it was made with. */
export interface ScoringSettings {
  /** Starts at 1 and is incremented with each change. */
  version: number;
  /** b0 of the risk score. */
  intercept: number;
  /** b1 of the risk score, > 0. */
  slope: number;
  /** Score from which an account is in band HIGH, 0..100. */
  highFrom: number;
  /** Score from which an account is in band MEDIUM, 0..100, below `highFrom`. */
  mediumFrom: number;
  /** Days of 24 hours after which an answer expires. */
  answersExpireAfterDays: number;
  /** Points of relief from which a competitor is an IMMINENT threat, 0..100. */
  switchThreshold: number;
  /** Points of relief from which a competitor is a WATCH threat, 0..100. */
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
  /** Minimum days between two requests to one person. */
  fatigueDays: number;
  /** True if intercept, slope and importance come from a calibration against outcomes. */
  isCalibrated: boolean;
  /** The calibration in force. Null if there is none. */
  calibration: Calibration | null;
}

/** A calibration that was applied. */
export interface Calibration {
  proposalId: string;
  kind: 'SCALE' | 'STEPS';
  appliedAt: Instant;
  /** The latest decision among the cases it was fitted on. */
  fittedUpTo: Instant;
  cases: number;
  churned: number;
  aucOutOfFold: number | null;
  slopeInterval: { lower: number; upper: number } | null;
}

/** The settings of a new job. docs/scoring.md gives the evidence for each. */
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
 * Scales points to the job's own scale. Rules assume that band HIGH starts at 60; after a calibration it may
 * start much lower, and the points shrink in proportion.
 */
export function scaledPoints(points: number, { isCalibrated, highFrom }: ScoringSettings): number {
  return isCalibrated ? (points * highFrom) / DEFAULT_SETTINGS.highFrom : points;
}

/**
 * A change of settings. An absent field keeps its value; null resets it to the default. Roles that are left
 * out keep their weight. The list of segment importances is replaced as a whole.
 */
export type SettingsChange = {
  [K in keyof Omit<ScoringSettings, 'version' | 'roleWeights' | 'calibration'>]?:
    | ScoringSettings[K]
    | null
    | undefined;
} & { roleWeights?: Partial<Record<Role, number>> | null | undefined };

/** What a calibration sets together. Changing any of them by hand turns the score back into an index. */
const CALIBRATED_TOGETHER = ['intercept', 'slope', 'segmentImportance'] as const;

/** Returns the settings with a change applied, as the next version. Does not validate them. */
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
