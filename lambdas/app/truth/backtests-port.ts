import type { Instant } from '../../domain/kernel/time.ts';
import type { AccountResponse } from '../../domain/surveys/account-response.ts';
import type { BacktestCase } from '../../domain/truth/backtest/backtest-case.ts';

/** Names the back-tests of a job that look so many days before the decision. */
export interface BacktestKey {
  jobKey: string;
  horizonDays: number;
}

/** What a run was begun with: other facts ask for another run. */
interface BacktestBasis {
  /** The job's revision. */
  revision: number;
  /** Counts up with every outcome that is recorded or retracted. */
  outcomes: number;
  /** Stands for what is answered: other figures have another. */
  answers: string;
}

/** What was found of some accounts. */
export interface BacktestFound {
  cases: readonly BacktestCase[];
  /** Of the accounts that have not left. */
  responses: readonly AccountResponse[];
}

/** A run that is under way. */
export interface BacktestRun extends BacktestKey, BacktestBasis {
  id: string;
  startedAt: Instant;
  /** Last account examined. */
  cursor: string | null;
  done: number;
  total: number;
  /** In how many parts what it found is stored so far. */
  parts: number;
}

/** A run that is over. */
export interface FinishedBacktest extends BacktestKey, BacktestBasis {
  id: string;
  /** The instant that outcomes were counted up to. */
  asOf: Instant;
  scoringVersion: number;
  parts: number;
}

export interface BacktestState {
  /** The last one that is over. */
  finished: FinishedBacktest | null;
  running: BacktestRun | null;
}

export interface BacktestsPort {
  /** What was run of a job at one horizon. */
  state(key: BacktestKey): Promise<BacktestState>;
  /** The runs of a job that are under way. */
  underWay(jobKey: string): Promise<readonly BacktestRun[]>;
  /** Queues a run unless one is under way. */
  request(key: BacktestKey, basis: BacktestBasis, at: Instant): Promise<void>;
  /** What outcomes count up with. */
  outcomesVersion(): Promise<number>;
  /** What a run that is over found, in that order. */
  found(run: FinishedBacktest): Promise<BacktestFound>;
}
