import { inParallel } from '../../app/kernel/in-parallel.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { type LeaveAside, tried } from '../../app/quarantine/leave-aside.ts';
import type { BacktestRun } from '../../app/truth/backtests-port.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringBasis } from '../../domain/jobs/scoring-basis.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { EFFORT_DAYS } from '../../domain/privacy/retention.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { BacktestCase } from '../../domain/truth/backtest-case.ts';
import { casesOf } from '../../domain/truth/case-of.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import type { BacktestStore } from '../../store/truth/backtests.ts';

export interface BacktestDeps {
  backtests: BacktestStore;
  sweeps: Pick<SweepStore, 'accountIds'>;
  ports: Pick<Ports, 'jobs' | 'assessments'>;
  /** An account that cannot be read is left aside, and has no cases. */
  leaveAside: LeaveAside;
  now(): Instant;
}

/** Accounts examined between two saves: their cases fit into one item. */
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
  while (deps.now() < deadline) {
    const page = await deps.sweeps.accountIds(run.cursor, ACCOUNTS_A_TURN);
    const cases = await casesOfAccounts(deps, job, run, page.accountIds);
    const done = run.done + page.accountIds.length;
    const parts = run.parts + 1;
    run = { ...run, cursor: page.resumeAfter, done, total: Math.max(run.total, done), parts };
    if (!(await deps.backtests.advance(run, cases))) break;
    if (page.resumeAfter === null) {
      const { id, jobKey, horizonDays, revision, outcomes, startedAt: asOf } = run;
      const key = { id, jobKey, horizonDays, revision, outcomes, parts };
      await deps.backtests.finish(run, { ...key, asOf, scoringVersion: job.settings.version });
      break;
    }
  }
  return run.done - begun.done;
}

/** Only accounts with outcomes are read in whole. */
async function casesOfAccounts(
  { ports, leaveAside }: BacktestDeps,
  job: Job,
  { startedAt, horizonDays }: BacktestRun,
  accountIds: readonly string[],
): Promise<BacktestCase[]> {
  const found = await inParallel(accountIds, async (id) => {
    const subject = { work: 'ASSESSMENT', accountId: id, jobKey: job.key } as const;
    const read = await tried(leaveAside, subject, () => ports.assessments.facts(id, job));
    const facts = read.kind === 'done' ? read.value : null;
    if (!facts || facts.outcomes.length === 0) return [];
    return casesOf(
      {
        account: facts.account,
        outcomes: facts.outcomes,
        people: facts.people,
        createdAt: null,
        firstAskedAt: firstAskedAt(facts),
        actedAt: facts.acknowledgement ? [facts.acknowledgement.at] : [],
      },
      {
        asOf: startedAt,
        horizonDays,
        assumeRenewals: false,
        basis: scoringBasis(job, facts.account.segment),
        effortDays: EFFORT_DAYS,
        outOfFold: () => null,
      },
    );
  });
  return found.flat();
}

/** The first that a contact record or an answer tells of anyone in the account. */
function firstAskedAt({ people }: AccountFacts): Instant | null {
  const instants = people.flatMap(({ respondent, history }) => [
    ...Object.values(respondent.contactStated).map(({ at }) => at),
    ...history.map(({ at }) => at),
  ]);
  return instants.length > 0 ? Math.min(...instants) : null;
}
