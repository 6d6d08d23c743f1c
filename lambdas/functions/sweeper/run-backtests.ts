import { inParallel } from '../../app/kernel/in-parallel.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { type LeaveAside, tried } from '../../app/quarantine/leave-aside.ts';
import type { BacktestRun } from '../../app/truth/backtests-port.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringBasis } from '../../domain/jobs/scoring-basis.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { BacktestCase } from '../../domain/truth/backtest-case.ts';
import { outOfFold } from '../../domain/truth/out-of-fold.ts';
import { type BacktestFacts, type CaseScoring, casesOf } from '../../domain/truth/case-of.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import type { BacktestStore } from '../../store/truth/backtests.ts';

export interface BacktestDeps {
  backtests: Pick<BacktestStore, 'underWay' | 'advance' | 'finish'>;
  sweeps: Pick<SweepStore, 'everyAccountId'>;
  ports: Pick<Ports, 'jobs' | 'assessments' | 'surveyLinks' | 'calibrations' | 'effortsDays'>;
  /** An account that cannot be read is left aside, and has no cases. */
  leaveAside: LeaveAside;
  now(): Instant;
}

/** How cases are scored that the calibration in force was learned from: by a fit without them. */
async function outOfFoldOf(
  { calibrations }: Pick<Ports, 'calibrations'>,
  job: Job,
): Promise<CaseScoring['outOfFold']> {
  const { calibration } = job.settings;
  const proposal = calibration && (await calibrations.get(job.key, calibration.proposalId));
  return proposal ? outOfFold(job, proposal) : () => null;
}

/** Until when the sweeper carries on with back-tests, from its start: figures that everyone reads go first. */
export const BACKTESTING_MS = 54_000;
/** Accounts examined between two saves. */
const ACCOUNTS_A_TURN = 100;

/** Carries on the back-tests under way until `deadline`; returns how many accounts were examined. */
export async function runBacktests(deps: BacktestDeps, deadline: Instant): Promise<number> {
  let examined = 0;
  for (const jobKey of await deps.ports.jobs.keys()) {
    for (const run of await deps.backtests.underWay(jobKey)) {
      const job = (await deps.ports.jobs.get(jobKey))?.value;
      if (job) examined += await carryOn(deps, job, run, deadline);
    }
  }
  return examined;
}

async function carryOn(
  deps: BacktestDeps,
  job: Job,
  begun: BacktestRun,
  deadline: Instant,
): Promise<number> {
  let run = begun;
  const outOfFold = await outOfFoldOf(deps.ports, job);
  while (deps.now() < deadline) {
    const page = await deps.sweeps.everyAccountId(run.cursor, ACCOUNTS_A_TURN);
    const cases = await casesOfAccounts({ ...deps, outOfFold }, job, run, page.accountIds);
    const done = run.done + page.accountIds.length;
    const total = Math.max(run.total, done);
    const saved = await deps.backtests.advance(
      { ...run, cursor: page.resumeAfter, done, total },
      cases,
    );
    if (!saved) break;
    run = saved;
    if (page.resumeAfter === null) {
      const { startedAt: asOf, cursor: _, done: _done, total: _total, ...basis } = run;
      await deps.backtests.finish(run, { ...basis, asOf, scoringVersion: job.settings.version });
      break;
    }
  }
  return run.done - begun.done;
}

async function casesOfAccounts(
  { ports, leaveAside, outOfFold }: BacktestDeps & { outOfFold: CaseScoring['outOfFold'] },
  job: Job,
  { startedAt, horizonDays }: BacktestRun,
  accountIds: readonly string[],
): Promise<BacktestCase[]> {
  const found = await inParallel(accountIds, async (id) => {
    const subject = { work: 'ASSESSMENT', accountId: id, jobKey: job.key } as const;
    const read = await tried(leaveAside, subject, () => ports.assessments.factsOverTime(id, job));
    const facts = read.kind === 'done' ? read.value : null;
    if (!facts) return [];
    const known = factsOf(facts);
    const scoring = {
      asOf: startedAt,
      horizonDays,
      // Found with the others, and left out unless they are asked for.
      assumeRenewals: true,
      basis: scoringBasis(job, facts.account.segment),
      effortDays: ports.effortsDays,
      outOfFold,
    };
    const cases = casesOf(known, scoring);
    if (cases.every(({ exclusion }) => exclusion !== 'NEVER_ASKED')) return cases;
    // Links are read only where nothing else says that someone was asked.
    const linkedAt = (await ports.surveyLinks.ofAccount(id))
      .filter(({ value }) => value.jobKey === job.key)
      .map(({ value }) => value.createdAt);
    return casesOf(
      { ...known, firstAskedAt: earliest([known.firstAskedAt, ...linkedAt]) },
      scoring,
    );
  });
  return found.flat();
}

function factsOf({ account, outcomes, people, acknowledgement }: AccountFacts): BacktestFacts {
  // The first that a contact record or an answer tells of anyone in the account.
  const told = people.flatMap(({ respondent, history }) => [
    ...Object.values(respondent.contactStated).map(({ at }) => at),
    ...history.map(({ at }) => at),
  ]);
  return {
    account,
    outcomes,
    people,
    // 0: before it was kept.
    createdAt: account.createdAt === 0 ? null : account.createdAt,
    firstAskedAt: earliest(told),
    actedAt: acknowledgement ? [acknowledgement.at] : [],
  };
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
