import type { Learned } from './learned.ts';
import type { ScoringSettings } from './settings.ts';
import type { Day, Instant } from '../kernel/time.ts';
import type { SurveyLayout } from '../surveys/survey-layout.ts';
import type { Translations } from '../surveys/translations.ts';

/** A stage of the job, worded without naming any product. */
export interface JobStep {
  key: string;
  /** Names the step's counters for good: given once, counting from 0, never used again. */
  ordinal: number;
  /** Place in the job, from 1. */
  position: number;
  statement: string;
  /** Its wording in a survey in another language. */
  translations: Translations;
  isActive: boolean;
  /** Weight in the index, > 0. */
  importance: number;
  /** A step that must simply work: failing it caps the account's standing. */
  isTableStakes: boolean;
  owner: string | null;
  /** The newest first; absent: nothing was launched. */
  launches?: readonly Launch[] | undefined;
}

/** Something that was launched to make a step easier. One a day. */
export interface Launch {
  startedOn: Day;
  note: string | null;
}

/** A measured share of people who find a step difficult, and where it comes from. */
export interface CesFigure {
  /** Percent, 0..100, higher is worse. */
  ces: number;
  sampleSize: number | null;
  source: string | null;
  asOf: Day | null;
}

/** Anything else that gets steps done, manual work included. */
export interface Solution {
  key: string;
  name: string;
  aliases: readonly string[];
  /** Spreadsheets, paper: never an imminent threat. */
  isManual: boolean;
  /** By step key. */
  ratings: Readonly<Record<string, CesFigure>>;
}

/** What the customer is trying to get done, with everything that scoring needs to know of it. */
export interface Job {
  key: string;
  statement: string;
  /** Its wording in a survey in another language. */
  translations: Translations;
  /** By position, inactive steps included. */
  steps: readonly JobStep[];
  settings: ScoringSettings;
  /** How many questions a survey asks at a time, 3..7. No figure depends on it. */
  surveyQuestions: number;
  /** How a survey shows its questions. No figure depends on it. */
  surveyLayout: SurveyLayout;
  /** What the portfolio's own answers teach; in force beside the settings. */
  learned: Learned;
  /** The market's CES, by step key. */
  market: Readonly<Record<string, CesFigure>>;
  /** By key. */
  solutions: readonly Solution[];
  /** Counts up with every change that touches all accounts (settings, steps, market, ratings). */
  revision: number;
  /** The set of rollups that contributions are added to; a rebuild moves to the next. */
  rollupGeneration: number;
  /** Null: it is in use. Figures go on being computed while it is archived; no one is asked or told anything. */
  archivedAt: Instant | null;
}

export function activeSteps(job: Job): readonly JobStep[] {
  return job.steps.filter((step) => step.isActive);
}

export function stepOf(job: Pick<Job, 'steps'>, key: string): JobStep | undefined {
  return job.steps.find((step) => step.key === key);
}
