import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringBasis } from '../../domain/jobs/scoring-basis.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { BacktestCase, BacktestExclusion } from '../../domain/truth/backtest/backtest-case.ts';
import {
  type BacktestReport,
  backtestReport,
} from '../../domain/truth/backtest/backtest-report.ts';
import { casesOf } from '../../domain/truth/backtest/case-of.ts';
import { comparedJobs } from '../jobs/scoring/compared-jobs.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import { MAX_PREVIEWED } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { UNREADABLE, unlessUnreadable } from '../kernel/unless-unreadable.ts';
import { backtestGet, DEFAULT_HORIZON_DAYS } from './backtest-get.ts';
import { backtestFacts, outOfFoldOf } from './case-scoring.ts';
import type { SettingsBacktestArguments } from '../kernel/generated/inputs.ts';

/** Back-test reports for settings before and after a change. */
export interface SettingsBacktest {
  before: BacktestReport;
  after: BacktestReport;
  /**
   * False if there are too many accounts with outcomes to score, so that only the latest decisions are
   * included.
   */
  isComplete: boolean;
}

/** Exclusions that depend on settings. Null for included cases. */
const BY_SETTINGS: readonly (BacktestExclusion | null)[] = [null, 'EXPIRED', 'RETENTION'];

/**
 * Scores the cases of the last back-test with both settings. Null if there is no back-test yet, in which case
 * one is queued.
 */
export async function settingsBacktestGet(
  scope: Scope,
  given: SettingsBacktestArguments,
): Promise<SettingsBacktest | null> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const { ports } = scope;
  const { before, after } = await comparedJobs(scope, given);
  const last = await backtestGet(scope, { job: { key: before.key } });
  if (!last) return null;
  const ids = latestAccounts(last.cases);
  const facts = await factsOf(ports, ids.slice(0, MAX_PREVIEWED), before);
  const report = (job: Job) => reportBy(ports, facts, job, last.run.asOf);
  return {
    before: await report(before),
    after: await report(after),
    isComplete: ids.length <= MAX_PREVIEWED,
  };
}

/** The accounts of cases, latest decision first. */
function latestAccounts(cases: readonly BacktestCase[]): string[] {
  const counted = cases
    .filter(({ exclusion }) => BY_SETTINGS.includes(exclusion))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
  return [...new Set(counted.map(({ accountId }) => accountId))];
}

/** Skips unreadable accounts, as a back-test does. */
async function factsOf(
  { assessments }: Pick<Ports, 'assessments'>,
  accountIds: readonly string[],
  job: Job,
): Promise<AccountFacts[]> {
  const found = await inParallel(accountIds, (accountId) =>
    unlessUnreadable(() => assessments.factsOverTime(accountId, job)),
  );
  return found.filter((facts) => facts !== null && facts !== UNREADABLE);
}

async function reportBy(
  ports: Ports,
  accounts: readonly AccountFacts[],
  job: Job,
  asOf: number,
): Promise<BacktestReport> {
  const outOfFold = await outOfFoldOf(ports, job);
  const cases = accounts.flatMap((facts) =>
    casesOf(backtestFacts(facts, []), {
      asOf,
      horizonDays: DEFAULT_HORIZON_DAYS,
      assumeRenewals: false,
      basis: scoringBasis(job, facts.account.segment),
      effortDays: ports.effortsDays,
      outOfFold,
    }),
  );
  return backtestReport(cases);
}
