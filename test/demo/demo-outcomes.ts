import { createHash } from 'node:crypto';
import { demoPlan } from '../../demo/plan.ts';
import type { BacktestFound, BacktestRun } from '../../lambdas/app/truth/backtests-port.ts';
import type { BacktestCase } from '../../lambdas/domain/truth/backtest/backtest-case.ts';
import { calibrationCases } from '../../lambdas/domain/truth/calibration/calibration-cases.ts';
import { proposeCalibrations } from '../../lambdas/domain/truth/calibration/propose.ts';
import { runBacktests } from '../../lambdas/functions/sweeper/run-backtests.ts';
import { quarantineNothing } from '../support/store/quarantine-nothing.ts';
import { type DemoWorld, NOW } from './given-demo.ts';

const JOB_KEY = 'get-crews-to-stops';

/** The result of a back-test over all accounts of the demo, including churned ones. */
export async function demoFound({ world }: DemoWorld): Promise<BacktestFound> {
  const { ports } = world;
  const run: BacktestRun = {
    jobKey: JOB_KEY,
    horizonDays: 90,
    id: 'run',
    startedAt: NOW,
    cursor: null,
    done: 0,
    total: 0,
    parts: 0,
    revision: 1,
    outcomes: 1,
    answers: '',
  };
  let found: BacktestFound = { cases: [], responses: [] };
  const accountIds = externalIds().map(ports.accounts.idOf);
  await runBacktests(
    {
      backtests: {
        underWay: async () => [run],
        advance: async (next, { cases, responses }) => {
          found = {
            cases: [...found.cases, ...cases],
            responses: [...found.responses, ...responses],
          };
          return next;
        },
        finish: async () => {},
      },
      sweeps: { everyAccountId: async () => ({ accountIds, resumeAfter: null }) },
      ports,
      addToQuarantine: quarantineNothing,
      now: () => NOW,
    },
    Infinity,
  );
  return found;
}

/** The advice on calibration for these cases, by kind of proposal. */
export function advices(cases: readonly BacktestCase[]) {
  const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');
  const proposals = proposeCalibrations({
    cases: calibrationCases(cases, hashOf),
    inForce: { intercept: -4.5, slope: 9, importance: null },
    hasSegmentImportance: false,
  });
  return Object.fromEntries(proposals.map(({ kind, advice }) => [kind, advice]));
}

function externalIds(): string[] {
  const { stages } = demoPlan(NOW, 'USD');
  return stages
    .flatMap(({ calls }) => calls)
    .flatMap(({ input }) => (input.accounts ?? []) as { externalId: string }[])
    .map(({ externalId }) => externalId);
}
