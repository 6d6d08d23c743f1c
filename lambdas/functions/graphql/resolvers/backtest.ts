import { backtestCasesList } from '../../../app/truth/backtest-cases-list.ts';
import { backtestPrecision } from '../../../app/truth/backtest-precision.ts';
import { LEAD_DAYS } from '../../../domain/truth/backtest-case.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

const LEVEL = 0.95;

export const backtestResolvers: Pick<
  Resolvers,
  'Backtest' | 'BacktestCase' | 'BacktestGroup' | 'Share'
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
    precisionAt: (backtest, { callsPerMonth }) => backtestPrecision(backtest, callsPerMonth),
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
    caseList: (backtest, args, { scope }) => backtestCasesList(scope, backtest, args),
  },
  BacktestGroup: {
    aucInterval: ({ aucInterval }) => aucInterval && { ...aucInterval, level: LEVEL },
  },
  BacktestCase: {
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    bandReasons: ({ reasons }) => reasons,
    leads: ({ leads }) => leads.map((then, at) => ({ ...then, daysBefore: LEAD_DAYS[at] ?? 0 })),
  },
  Share: {
    interval: ({ interval }) =>
      interval && {
        lower: 100 * interval.lower,
        upper: 100 * interval.upper,
        level: LEVEL,
      },
  },
};
