import { type BacktestCase, LEAD_DAYS } from '../../lambdas/domain/truth/backtest/backtest-case.ts';
import type { Account } from '../../lambdas/domain/accounts/account.ts';
import type { BacktestFound } from '../../lambdas/app/truth/backtests-port.ts';
import type { World } from './store/stored-world.ts';

/** Enough cases for every figure of a report. */
const CASES = 50;

/**
 * Stores a back-test of the job's current state, with made-up cases for all accounts, and one that is still
 * running.
 */
export async function givenBacktests({ ports, foothold }: World, jobKey: string): Promise<void> {
  const { backtests } = foothold.deps;
  const key = { jobKey, horizonDays: 90 };
  const job = await ports.jobs.get(jobKey);
  if (!job) throw new Error(`There is no job ${jobKey}.`);
  const { revision, settings } = job.value;
  const basis = { revision, outcomes: 0, answers: '' };
  await backtests.request(key, basis, ports.now());
  const { running } = await backtests.state(key);
  const run = running && (await backtests.advance(running, await foundIn(ports)));
  if (!run) throw new Error('No back-test is under way.');
  const { id, parts, startedAt: asOf } = run;
  const finished = { ...key, ...basis, id, parts, asOf, scoringVersion: settings.version };
  await backtests.finish(run, finished);
  await backtests.request(key, basis, ports.now());
}

async function foundIn({ accounts }: World['ports']): Promise<BacktestFound> {
  const { entries } = await accounts.list({ limit: 100, after: null });
  const all = entries.map(({ value }) => value);
  return {
    cases: all.flatMap((account) => [
      ...Array.from({ length: CASES }, (_, at) => caseOf(account, at)),
      { ...caseOf(account, 0), exclusion: 'NO_ANSWERS' as const, score: null },
    ]),
    responses: all.map(({ segment, ownerEmail, arr }) => ({
      segment,
      ownerEmail,
      arr,
      contacts: Array.from({ length: CASES }, (_, at) => ({
        role: 'BUYER' as const,
        struggle: at % 2 === 0 ? 0.5 : null,
        days: at % 2 === 0 ? at : null,
      })),
    })),
  };
}

function caseOf({ id, externalId, segment, ownerEmail }: Account, at: number): BacktestCase {
  return {
    accountId: id,
    externalId,
    segment,
    ownerEmail,
    kind: at % 2 === 0 ? 'CHURNED' : 'RENEWED',
    decidedOn: '2026-10-01',
    isAssumed: false,
    exclusion: null,
    score: at,
    band: 'LOW',
    reasons: ['SCORE'],
    struggles: [0.25],
    index: 0.25,
    leads: LEAD_DAYS.map(() => ({ score: at, band: 'HIGH' as const })),
    isBackfilled: false,
    isActedOn: false,
    isInSample: false,
  };
}
