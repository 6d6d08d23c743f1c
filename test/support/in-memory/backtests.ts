import type { BacktestRun, BacktestsPort } from '../../../lambdas/app/truth/backtests-port.ts';
import type { Account } from '../../../lambdas/domain/accounts/account.ts';
import {
  type BacktestCase,
  LEAD_DAYS,
} from '../../../lambdas/domain/truth/backtest/backtest-case.ts';
import type { Memory } from './memory.ts';

/** Back-tests that are over and under way at once, with made-up cases of the accounts there are. */
export function backtestsPort(memory: Memory): BacktestsPort {
  return {
    state: async (key) => ({
      finished: {
        ...key,
        id: 'run',
        revision: memory.jobs.get(key.jobKey)?.value.revision ?? 0,
        outcomes: 0,
        answers: '',
        asOf: memory.now,
        scoringVersion: memory.jobs.get(key.jobKey)?.value.settings.version ?? 0,
        parts: 0,
      },
      running: null,
    }),
    underWay: async (jobKey): Promise<BacktestRun[]> => [
      {
        jobKey,
        horizonDays: 90,
        id: 'next',
        revision: 0,
        outcomes: 0,
        answers: '',
        startedAt: memory.now,
        cursor: null,
        done: 1,
        total: 2,
        parts: 1,
      },
    ],
    request: async () => {},
    outcomesVersion: async () => 0,
    found: async () => {
      const accounts = memory.accounts.values();
      return {
        cases: accounts.flatMap((account) => [
          ...Array.from({ length: CASES }, (_, at) => caseOf(account, at)),
          { ...caseOf(account, 0), exclusion: 'NO_ANSWERS' as const, score: null },
        ]),
        responses: accounts.map(({ segment, ownerEmail, arr }) => ({
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
    },
  };
}

/** As many as every figure of a report needs. */
const CASES = 50;

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
