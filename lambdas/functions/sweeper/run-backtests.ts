import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { type AddToQuarantine, runOrQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import { backtestFacts, outOfFoldOf } from '../../app/truth/case-scoring.ts';
import type { BacktestFound, BacktestRun } from '../../app/truth/backtests-port.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringBasis } from '../../domain/jobs/scoring-basis.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import { isChurned } from '../../domain/accounts/account.ts';
import { type AccountResponse, contactResponses } from '../../domain/surveys/account-response.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { type CaseScoring, casesOf } from '../../domain/truth/backtest/case-of.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import { isPastId } from '../../store/engine/keys/past-id.ts';
import type { BacktestStore } from '../../store/truth/backtests.ts';

export interface BacktestDeps {
  backtests: Pick<BacktestStore, 'underWay' | 'advance' | 'finish'>;
  sweeps: Pick<SweepStore, 'everyAccountId'>;
  ports: Pick<Ports, 'jobs' | 'assessments' | 'surveyLinks' | 'calibrations' | 'effortsDays'>;
  /** Accounts that cannot be read are quarantined and have no cases. */
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

/** Deadline for back-tests, from the sweeper's start. They come last, since fewer people wait for them. */
export const BACKTESTING_MS = 54_000;
/** Number of accounts examined between saves. */
const ACCOUNTS_A_TURN = 100;

/** Continues running back-tests until `deadline`. Returns how many accounts were examined. */
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
    const found = await foundOfAccounts({ ...deps, outOfFold }, job, run, page.accountIds);
    const done = run.done + page.accountIds.length;
    const total = Math.max(run.total, done);
    const saved = await deps.backtests.advance(
      { ...run, cursor: page.resumeAfter, done, total },
      found,
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

async function foundOfAccounts(
  { ports, addToQuarantine, outOfFold }: BacktestDeps & { outOfFold: CaseScoring['outOfFold'] },
  job: Job,
  { startedAt, horizonDays }: BacktestRun,
  accountIds: readonly string[],
): Promise<BacktestFound> {
  const found = await inParallel(accountIds, async (id) => {
    const subject = { work: 'ASSESSMENT', accountId: id, jobKey: job.key } as const;
    const read = await runOrQuarantine(addToQuarantine, subject, () =>
      ports.assessments.factsOverTime(id, job),
    );
    const facts = read.kind === 'done' ? read.value : null;
    if (!facts) return { cases: [], responses: [] };
    const links = (await ports.surveyLinks.ofAccount(id))
      .map(({ value }) => value)
      .filter(({ jobKey }) => jobKey === job.key);
    const scoring = {
      asOf: startedAt,
      horizonDays,
      // These cases are always collected, and excluded later unless requested.
      assumeRenewals: true,
      basis: scoringBasis(job, facts.account.segment),
      effortDays: ports.effortsDays,
      outOfFold,
    };
    return {
      cases: casesOf(backtestFacts(facts, links), scoring),
      responses: responsesOf(facts, links, scoring),
    };
  });
  return {
    cases: found.flatMap(({ cases }) => cases),
    responses: found.flatMap(({ responses }) => responses),
  };
}

/** Churned and archived accounts are no longer surveyed. */
function responsesOf(
  { account, outcomes, people }: AccountFacts,
  links: readonly SurveyLink[],
  { asOf, basis }: Pick<CaseScoring, 'asOf' | 'basis'>,
): AccountResponse[] {
  if (account.archivedAt !== null || isChurned(outcomes, asOf)) return [];
  const { segment, ownerEmail, arr } = account;
  // Removed contacts leave only their earlier answers and are no longer contacts.
  const contacts = people.filter(({ respondent }) => !isPastId(respondent.id));
  return [{ segment, ownerEmail, arr, contacts: contactResponses(contacts, links, basis, asOf) }];
}
