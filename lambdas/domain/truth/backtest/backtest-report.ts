import { aucOf } from '../statistics/auc.ts';
import { aucInterval, type Bounds } from '../statistics/auc-interval.ts';
import {
  type BacktestCase,
  BACKTEST_EXCLUSIONS,
  type BacktestExclusion,
  isChurnedCase,
} from './backtest-case.ts';
import { backtestWarnings, type BacktestWarning } from './backtest-warnings.ts';
import { type BacktestGroup, backtestGroups } from './backtest-groups.ts';
import { type BandOutcome, bandOutcomes } from './band-outcomes.ts';
import { brierOf, brierOfBaseRate } from '../statistics/brier.ts';
import { type CalibrationBin, calibrationBins } from './calibration-bins.ts';
import { type ChurnByResponse, churnByResponse } from './churn-by-response.ts';
import { type DecileLift, decileLifts, type PrecisionAt, precisionAt } from './churned-within.ts';
import { leadSummary, type LeadTimePoint, leadTimes } from './lead-times.ts';
import { type RuleOutcome, ruleOutcomes } from './rule-outcomes.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';
import { type BacktestVerdict, verdictOf, verdictSentence } from './backtest-verdict.ts';

/** Compares the scores before outcomes with what happened, to show whether the score can be trusted. */
export interface BacktestReport {
  /** Number of scored cases. */
  cases: number;
  churned: number;
  kept: number;
  /** Cases that are not scored, by the first reason that applies. Reasons without cases are left out. */
  excluded: readonly { reason: BacktestExclusion; cases: number }[];
  assumedRenewals: number;
  verdict: BacktestVerdict;
  sentence: string;
  auc: number | null;
  aucInterval: Bounds | null;
  /**
   * AUC without the cases whose answers were all received after the decision. Null if there are no such
   * cases.
   */
  aucWithoutBackfilled: number | null;
  backfilled: Share;
  /** Share of the accounts in HIGH that a user acted on before the decision. */
  actedOn: Share;
  bands: readonly BandOutcome[];
  deciles: readonly DecileLift[];
  brier: number | null;
  brierBaseRate: number | null;
  calibration: readonly CalibrationBin[];
  leadTimes: readonly LeadTimePoint[];
  leadDays: readonly (number | null)[];
  neverFlagged: Share;
  rules: readonly RuleOutcome[];
  warnings: readonly BacktestWarning[];
  segments: readonly BacktestGroup[];
  owners: readonly BacktestGroup[];
  byResponse: readonly ChurnByResponse[];
}

/** Numbers of top scores to report on, besides the number of accounts the team can call in a month. */
const DEFAULT_K = [10, 20];

/** Returns all figures of a back-test except `precisionsAt`. */
export function backtestReport(cases: readonly BacktestCase[]): BacktestReport {
  const judged = judgedOf(cases);
  const scored = scoredOf(judged);
  const churned = churnedOf(scored).length;
  const counts = { churned, kept: scored.length - churned };
  const auc = aucOf(scored);
  const interval = auc && aucInterval(auc);
  const inTime = scored.filter(({ isBackfilled }) => !isBackfilled);
  const leads = leadTimes(scored);
  return {
    cases: scored.length,
    ...counts,
    excluded: excludedBy(cases),
    assumedRenewals: cases.filter(({ isAssumed }) => isAssumed).length,
    verdict: verdictOf(counts, interval),
    sentence: verdictSentence(counts, auc, interval),
    auc: auc?.auc ?? null,
    aucInterval: interval,
    aucWithoutBackfilled: inTime.length < scored.length ? (aucOf(inTime)?.auc ?? null) : null,
    backfilled: shareWhere(scored, ({ isBackfilled }) => isBackfilled),
    actedOn: shareWhere(
      scored.filter(({ band }) => band === 'HIGH'),
      ({ isActedOn }) => isActedOn,
    ),
    bands: bandOutcomes(scored),
    deciles: decileLifts(scored),
    brier: brierOf(scored),
    brierBaseRate: brierOfBaseRate(scored),
    calibration: calibrationBins(scored),
    leadTimes: leads,
    ...leadSummary(scored),
    rules: ruleOutcomes(scored),
    warnings: backtestWarnings(judged, leads),
    segments: backtestGroups(cases, ({ segment }) => segment),
    owners: backtestGroups(cases, ({ ownerEmail }) => ownerEmail),
    byResponse: churnByResponse(cases),
  };
}

/** Returns how many of the top 10 and 20 scores churned, and of as many as the team can call in a month. */
export function precisionsAt(
  cases: readonly BacktestCase[],
  callsPerMonth: number | null,
): PrecisionAt[] {
  const ks = new Set([...DEFAULT_K, ...(callsPerMonth === null ? [] : [callsPerMonth])]);
  const scored = scoredOf(judgedOf(cases));
  return [...ks].sort((a, b) => a - b).map((k) => precisionAt(scored, k));
}

function judgedOf(cases: readonly BacktestCase[]) {
  return cases.map((item) => ({ ...item, isChurned: isChurnedCase(item) }));
}

function scoredOf(judged: ReturnType<typeof judgedOf>) {
  return judged.flatMap((item) => (item.score === null ? [] : [{ ...item, score: item.score }]));
}

function excludedBy(cases: readonly BacktestCase[]): BacktestReport['excluded'] {
  return BACKTEST_EXCLUSIONS.flatMap((reason) => {
    const excluded = cases.filter(({ exclusion }) => exclusion === reason).length;
    return excluded > 0 ? [{ reason, cases: excluded }] : [];
  });
}
