import type { Learned } from './learned.ts';
import type { ScoringSettings } from './settings.ts';
import type { Day, Instant } from '../kernel/time.ts';
import type { Translations } from '../surveys/translations.ts';

/** All questions on one page, or one at a time. */
export const SURVEY_LAYOUTS = ['ONE_PAGE', 'STEP_BY_STEP'] as const;
export type SurveyLayout = (typeof SURVEY_LAYOUTS)[number];

/** A stage of the job. Its wording names no product. */
export interface JobStep {
  key: string;
  /** Identifies the step's counters permanently. Counts from 0 and is never reused. */
  ordinal: number;
  /** Position in the job, from 1. */
  position: number;
  statement: string;
  /** The survey wording in other languages. */
  translations: Translations;
  isActive: boolean;
  /** Weight in the struggle index, > 0. */
  importance: number;
  /** True if the step must simply work. If it is DIFFICULT, band LOW becomes MEDIUM. */
  isTableStakes: boolean;
  owner: string | null;
  /** Newest first. Absent if nothing was launched. */
  launches?: readonly Launch[] | undefined;
}

/** A change launched to make a step easier. At most one per day. */
export interface Launch {
  startedOn: Day;
  note: string | null;
}

/** A measured share of people who find a step difficult, with its source. */
export interface CesFigure {
  /** In percent, 0..100; higher is worse. */
  ces: number;
  sampleSize: number | null;
  source: string | null;
  asOf: Day | null;
}

/** Anything else that gets the step done, including manual work. */
export interface Solution {
  key: string;
  name: string;
  aliases: readonly string[];
  /** True for spreadsheets, paper and the like: at most a WATCH threat. */
  isManual: boolean;
  /** By step key. */
  ratings: Readonly<Record<string, CesFigure>>;
}

/** What the customer is trying to get done, with everything that scoring needs. */
export interface Job {
  key: string;
  statement: string;
  /** The survey wording in other languages. */
  translations: Translations;
  /** By position, including inactive steps. */
  steps: readonly JobStep[];
  settings: ScoringSettings;
  /** How many questions a survey asks at a time, 3..7. Does not affect any score. */
  surveyQuestions: number;
  /** How a survey shows its questions. Does not affect any score. */
  surveyLayout: SurveyLayout;
  /** Values learned from the portfolio's own answers, in force beside the settings. */
  learned: Learned;
  /** The market's CES, by step key. */
  market: Readonly<Record<string, CesFigure>>;
  /** Sorted by key. */
  solutions: readonly Solution[];
  /** Incremented with each change that affects all accounts (settings, steps, market, ratings). */
  revision: number;
  /** The generation of rollups that contributions are added to. A rebuild starts the next one. */
  rollupGeneration: number;
  /**
   * Null if the job is in use. For an archived job, figures are still computed, but no surveys or
   * notifications are sent.
   */
  archivedAt: Instant | null;
}

export function activeSteps(job: Job): readonly JobStep[] {
  return job.steps.filter((step) => step.isActive);
}

export function stepOf(job: Pick<Job, 'steps'>, key: string): JobStep | undefined {
  return job.steps.find((step) => step.key === key);
}
