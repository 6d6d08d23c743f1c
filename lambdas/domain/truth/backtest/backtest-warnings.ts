import type { BacktestCase } from './backtest-case.ts';
import type { LeadTimePoint } from './lead-times.ts';
import { churnedOf, keptOf } from '../statistics/scored-outcome.ts';
import { shareWhere, sharesDiffer } from '../statistics/share.ts';

const BACKTEST_WARNINGS = [
  'LEAK_NEAR_END',
  'SURVIVORSHIP',
  'ASKED_SELECTIVELY',
  'INTERVENTION',
  'IN_SAMPLE',
  'BACKFILLED',
  'ONLY_CHURN_RECORDED',
] as const;
export type BacktestWarning = (typeof BACKTEST_WARNINGS)[number];

/** Maximum plausible increase of the AUC toward the decision. */
const LEAK = 0.1;

type Judged = BacktestCase & { isChurned: boolean };

/** Returns the known ways in which this back-test may mislead (docs/scoring.md, Back-test). */
export function backtestWarnings(
  cases: readonly Judged[],
  leads: readonly LeadTimePoint[],
): BacktestWarning[] {
  const scored = cases.filter(({ exclusion }) => exclusion === null);
  const outcomes = cases.filter(
    ({ exclusion }) =>
      exclusion !== 'CONTRACTED' && exclusion !== 'DUPLICATE' && exclusion !== 'RETENTION',
  );
  const shown: Record<BacktestWarning, boolean> = {
    LEAK_NEAR_END: leaks(leads),
    SURVIVORSHIP: isLopsided(outcomes),
    ASKED_SELECTIVELY: isSelective(outcomes),
    INTERVENTION: scored.some(({ isActedOn }) => isActedOn),
    IN_SAMPLE: scored.some(({ isInSample }) => isInSample),
    BACKFILLED: scored.some((item) => item.isBackfilled),
    ONLY_CHURN_RECORDED: outcomes.length > 0 && keptOf(outcomes).length === 0,
  };
  return BACKTEST_WARNINGS.filter((warning) => shown[warning]);
}

/** True if the AUC rises near the decision, as late answers may already reflect it. */
function leaks(leads: readonly LeadTimePoint[]): boolean {
  const at = (days: number) => leads.find(({ daysBefore }) => daysBefore === days)?.auc ?? null;
  const honest = at(90);
  const late = [at(0), at(30)].flatMap((auc) => auc ?? []);
  return honest !== null && late.length > 0 && Math.max(...late) - honest > LEAK;
}

/** True if the share of scored accounts differs between churned and kept ones. */
function isLopsided(outcomes: readonly Judged[]): boolean {
  const isScored = ({ exclusion }: Judged) => exclusion === null;
  return sharesDiffer(
    shareWhere(churnedOf(outcomes), isScored),
    shareWhere(keptOf(outcomes), isScored),
  );
}

/** True if the churn rate differs between accounts that were never asked and those that were. */
function isSelective(outcomes: readonly Judged[]): boolean {
  const isChurned = (item: Judged) => item.isChurned;
  const neverAsked = outcomes.filter(({ exclusion }) => exclusion === 'NEVER_ASKED');
  const asked = outcomes.filter(
    ({ exclusion }) => exclusion !== 'NEVER_ASKED' && exclusion !== 'TOO_NEW',
  );
  return sharesDiffer(shareWhere(neverAsked, isChurned), shareWhere(asked, isChurned));
}
