import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { BacktestCase } from '../../domain/truth/backtest/backtest-case.ts';
import {
  type BacktestReport,
  backtestReport,
} from '../../domain/truth/backtest/backtest-report.ts';
import { type NonResponse, nonResponse } from '../../domain/surveys/non-response.ts';
import { BadInput } from '../kernel/errors.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { FinishedBacktest } from './backtests-port.ts';
import type { BacktestArguments, BacktestFilter } from '../kernel/generated/inputs.ts';

export interface Backtest {
  job: Job;
  run: FinishedBacktest;
  cases: readonly BacktestCase[];
  report: BacktestReport;
  /** Null if there are no known contacts, and in runs from before this was recorded. */
  nonResponse: NonResponse | null;
}

export const DEFAULT_HORIZON_DAYS = 90;
const LONGEST_HORIZON_DAYS = 365;
/** Older runs are repeated, because new cases arise over time. */
const STALE_AFTER_MS = DAY_MS;
/** Answers arrive all day, so new ones make a run stale only after this time. */
const ANSWERS_STALE_AFTER_MS = 60 * 60 * 1000;

/**
 * The last finished back-test of a job. Null if none has finished. Queues a run if there is none, or if it is
 * stale or outcomes, settings or answers have changed since.
 */
export async function backtestGet(
  scope: Scope,
  input: BacktestArguments,
): Promise<Backtest | null> {
  authorize(scope.actor, 'RISKS_READ');
  const horizonDays = input.horizonDays ?? DEFAULT_HORIZON_DAYS;
  if (!Number.isInteger(horizonDays) || horizonDays < 1 || horizonDays > LONGEST_HORIZON_DAYS) {
    const rule = `must be a whole number from 1 to ${LONGEST_HORIZON_DAYS}`;
    throw new BadInput(['horizonDays'], `horizonDays ${rule}.`);
  }
  const job = await requireJob(scope, input.job);
  const run = await lastRun(scope, job, horizonDays);
  if (!run) return null;
  const found = await scope.ports.backtests.found(run);
  const filter = input.filter ?? {};
  const cases = found.cases.filter(
    (item) => (!item.isAssumed || input.assumeRenewals) && meets(item, filter),
  );
  const responses = found.responses.filter((account) => meets(account, filter));
  return { job, run, cases, report: backtestReport(cases), nonResponse: nonResponse(responses) };
}

async function lastRun(
  { ports }: Scope,
  job: Job,
  horizonDays: number,
): Promise<FinishedBacktest | null> {
  const key = { jobKey: job.key, horizonDays };
  const [{ finished, running }, outcomes, segments] = await Promise.all([
    ports.backtests.state(key),
    ports.backtests.outcomesVersion(),
    ports.rollups.segments(job.key),
  ]);
  const answers = fingerprint(segments);
  const age = finished ? ports.now() - finished.asOf : Infinity;
  const isCurrent =
    finished?.revision === job.revision &&
    finished.outcomes === outcomes &&
    age < (finished.answers === answers ? STALE_AFTER_MS : ANSWERS_STALE_AFTER_MS);
  if (!isCurrent && !running) {
    await ports.backtests.request(key, { revision: job.revision, outcomes, answers }, ports.now());
  }
  return finished;
}

function meets(
  item: Pick<BacktestCase, 'segment' | 'ownerEmail'>,
  { segments, ownerEmails }: BacktestFilter,
): boolean {
  const owners = ownerEmails?.map((email) => email.trim().toLowerCase());
  return (
    (!segments || segments.includes(item.segment ?? '')) &&
    (!owners || owners.includes(item.ownerEmail?.toLowerCase() ?? ''))
  );
}
