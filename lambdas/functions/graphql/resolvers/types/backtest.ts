import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { stepOf } from '../../../../domain/jobs/job.ts';
import { LEAD_DAYS } from '../../../../domain/truth/backtest/backtest-case.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

const LEVEL = 0.95;

export const backtestResolvers: Pick<
  Resolvers,
  | 'Backtest'
  | 'BacktestCase'
  | 'BacktestGroup'
  | 'CalibrationProposal'
  | 'ChurnByResponse'
  | 'ResponseHalf'
  | 'SettingsAccuracy'
  | 'Share'
> = {
  Backtest: {
    horizonDays: ({ run }) => run.horizonDays,
    asOf: ({ run }) => run.asOf,
    scoringVersion: ({ run }) => run.scoringVersion,
    cases: ({ report }) => report.cases,
    churned: ({ report }) => report.churned,
    kept: ({ report }) => report.kept,
    excluded: ({ report }) => report.excluded,
    assumedRenewals: ({ report }) => report.assumedRenewals,
    verdict: ({ report }) => report.verdict,
    sentence: ({ report }) => report.sentence,
    auc: ({ report }) => report.auc,
    aucInterval: ({ report: { aucInterval } }) => aucInterval && { ...aucInterval, level: LEVEL },
    aucWithoutBackfilled: ({ report }) => report.aucWithoutBackfilled,
    backfilled: ({ report }) => report.backfilled,
    actedOn: ({ report }) => report.actedOn,
    bands: ({ report }) => report.bands,
    precisionAt: async (backtest, { callsPerMonth }) => {
      const { backtestPrecision } = await import('../../../../app/truth/backtest-precision.ts');
      return backtestPrecision(backtest, callsPerMonth);
    },
    deciles: ({ report }) => report.deciles,
    brier: ({ report }) => report.brier,
    brierBaseRate: ({ report }) => report.brierBaseRate,
    calibration: ({ report }) => report.calibration,
    leadTimes: ({ report }) => report.leadTimes,
    leadDays: ({ report }) => report.leadDays,
    neverFlagged: ({ report }) => report.neverFlagged,
    rules: ({ report }) => report.rules,
    warnings: ({ report }) => report.warnings,
    segments: ({ report }) => report.segments,
    owners: ({ report }) => report.owners,
    byResponse: ({ report }) => report.byResponse,
    nonResponse: (backtest) => backtest.nonResponse,
    calibrationStatus: async ({ job, cases }, _, { scope }) => {
      const { calibrationStatus } =
        await import('../../../../domain/truth/backtest/calibration-status.ts');
      return calibrationStatus(job.settings.calibration, cases, scope.ports.now());
    },
    caseList: async (backtest, args, { scope }) => {
      const { backtestCasesList } = await import('../../../../app/truth/backtest-cases-list.ts');
      return backtestCasesList(scope, backtest, args);
    },
  },
  ChurnByResponse: {
    difference: ({ difference }) => difference && inPercent(difference),
  },
  ResponseHalf: {
    interval: ({ interval }) => ({ ...interval, level: LEVEL }),
  },
  BacktestGroup: {
    aucInterval: ({ aucInterval }) => aucInterval && { ...aucInterval, level: LEVEL },
  },
  BacktestCase: {
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    bandReasons: ({ reasons }) => reasons,
    leads: ({ leads }) => leads.map((then, at) => ({ ...then, daysBefore: LEAD_DAYS[at] ?? 0 })),
  },
  CalibrationProposal: {
    id: ({ job, proposal }) => nodeId('CalibrationProposal', [job.key, proposal.id]),
    kind: ({ proposal }) => proposal.kind,
    advice: ({ proposal }) => proposal.advice,
    sentence: ({ proposal }) => proposal.sentence,
    cases: ({ proposal }) => proposal.cases,
    churned: ({ proposal }) => proposal.churned,
    baseRate: ({ proposal }) => proposal.base,
    intercept: ({ proposal }) => proposal.fit?.intercept ?? null,
    slope: ({ proposal }) => proposal.fit?.slope ?? null,
    slopeInterval: ({ proposal: { slopeInterval } }) =>
      slopeInterval && { ...slopeInterval, level: LEVEL },
    lambda: ({ proposal }) => proposal.lambda,
    importance: ({ job, proposal: { fit, stepKeys } }) =>
      (fit?.importance ?? []).flatMap((importance, at) => {
        const step = stepOf(job, stepKeys[at] ?? '');
        return step ? [{ step: { job, step }, importance }] : [];
      }),
    highFrom: ({ proposal }) => proposal.highFrom,
    mediumFrom: ({ proposal }) => proposal.mediumFrom,
    gain: ({ proposal }) => proposal.gain,
    gainStandardError: ({ proposal }) => proposal.gainStandardError,
    aucBefore: ({ proposal }) => proposal.aucBefore,
    aucAfter: ({ proposal }) => proposal.aucAfter,
    againstVersion: ({ proposal }) => proposal.againstVersion,
    bandChanges: ({ proposal }) => proposal.bandChanges,
    createdAt: ({ proposal }) => proposal.createdAt,
  },
  SettingsAccuracy: {
    aucInterval: ({ aucInterval }) => aucInterval && { ...aucInterval, level: LEVEL },
  },
  Share: {
    interval: ({ interval }) => interval && inPercent(interval),
  },
};

function inPercent({ lower, upper }: { lower: number; upper: number }) {
  return { lower: 100 * lower, upper: 100 * upper, level: LEVEL };
}
