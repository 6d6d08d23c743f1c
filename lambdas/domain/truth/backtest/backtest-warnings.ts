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

/** By how much the AUC may rise towards the decision. */
const LEAK = 0.1;

type Judged = BacktestCase & { isChurned: boolean };

/** Ways in which a back-test may deceive (docs/scoring.md, Back-test), as far as the cases show them. */
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

/** Answers given near or after the decision know of it. */
function leaks(leads: readonly LeadTimePoint[]): boolean {
  const at = (days: number) => leads.find(({ daysBefore }) => daysBefore === days)?.auc ?? null;
  const honest = at(90);
  const late = [at(0), at(30)].flatMap((auc) => auc ?? []);
  return honest !== null && late.length > 0 && Math.max(...late) - honest > LEAK;
}

/** Churned accounts have been scored more or less often than kept ones. */
function isLopsided(outcomes: readonly Judged[]): boolean {
  const isScored = ({ exclusion }: Judged) => exclusion === null;
  return sharesDiffer(
    shareWhere(churnedOf(outcomes), isScored),
    shareWhere(keptOf(outcomes), isScored),
  );
}

/** Accounts that were never asked churned more or less often than those that were. */
function isSelective(outcomes: readonly Judged[]): boolean {
  const isChurned = (item: Judged) => item.isChurned;
  const neverAsked = outcomes.filter(({ exclusion }) => exclusion === 'NEVER_ASKED');
  const asked = outcomes.filter(
    ({ exclusion }) => exclusion !== 'NEVER_ASKED' && exclusion !== 'TOO_NEW',
  );
  return sharesDiffer(shareWhere(neverAsked, isChurned), shareWhere(asked, isChurned));
}
