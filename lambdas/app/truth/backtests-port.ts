import type { Instant } from '../../domain/kernel/time.ts';
import type { AccountResponse } from '../../domain/surveys/account-response.ts';
import type { BacktestCase } from '../../domain/truth/backtest/backtest-case.ts';

/** Identifies the back-tests of a job that predict this many days before the decision. */
export interface BacktestKey {
  jobKey: string;
  horizonDays: number;
}

/** Versions of the facts that a run started with. If they change, another run is needed. */
interface BacktestBasis {
  /** The job's revision. */
  revision: number;
  /** Counter of recorded and retracted outcomes. */
  outcomes: number;
  /** Fingerprint of the figures computed from answers. */
  answers: string;
}

/** Results for some accounts. */
export interface BacktestFound {
  cases: readonly BacktestCase[];
  /** Responses of accounts that have not left. */
  responses: readonly AccountResponse[];
}

/** A run in progress. */
export interface BacktestRun extends BacktestKey, BacktestBasis {
  id: string;
  startedAt: Instant;
  /** Last account examined. */
  cursor: string | null;
  done: number;
  total: number;
  /** Number of parts in which results are stored so far. */
  parts: number;
}

/** A finished run. */
export interface FinishedBacktest extends BacktestKey, BacktestBasis {
  id: string;
  /** Outcomes up to this instant are included. */
  asOf: Instant;
  scoringVersion: number;
  parts: number;
}

export interface BacktestState {
  /** The latest finished run. */
  finished: FinishedBacktest | null;
  running: BacktestRun | null;
}

export interface BacktestsPort {
  /** State of a job's back-tests at one horizon. */
  state(key: BacktestKey): Promise<BacktestState>;
  /** Running back-tests of a job. */
  underWay(jobKey: string): Promise<readonly BacktestRun[]>;
  /** Queues a run unless one is in progress. */
  request(key: BacktestKey, basis: BacktestBasis, at: Instant): Promise<void>;
  /** Counter of recorded and retracted outcomes. */
  outcomesVersion(): Promise<number>;
  /** Results of a finished run, in the order they were found. */
  found(run: FinishedBacktest): Promise<BacktestFound>;
}
