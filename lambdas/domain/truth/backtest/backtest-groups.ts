import { groupBy } from '../../kernel/group-by.ts';
import { aucOf } from '../statistics/auc.ts';
import { aucInterval, type Bounds } from '../statistics/auc-interval.ts';
import { type BacktestCase, isChurnedCase } from './backtest-case.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';
import { type Share, shareOf } from '../statistics/share.ts';
import { type BacktestVerdict, verdictOf } from './backtest-verdict.ts';

/** Back-test figures for one segment or one owner. */
export interface BacktestGroup {
  /** Null for accounts without one. */
  name: string | null;
  /** Churned cases among the scored ones. */
  churned: Share;
  verdict: BacktestVerdict;
  /** Null if there are too few outcomes. */
  auc: number | null;
  aucInterval: Bounds | null;
}

/** Groups the scored cases. Groups with most cases first, then by name. */
export function backtestGroups(
  cases: readonly BacktestCase[],
  nameOf: (item: BacktestCase) => string | null,
): BacktestGroup[] {
  return [...groupBy(cases, nameOf)]
    .map(([name, some]) => groupOf(name, some))
    .filter(({ churned }) => churned.of > 0)
    .sort((a, b) => b.churned.of - a.churned.of || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function groupOf(name: string | null, members: readonly BacktestCase[]): BacktestGroup {
  const scored = members.flatMap((item) =>
    item.score === null
      ? []
      : [{ accountId: item.accountId, score: item.score, isChurned: isChurnedCase(item) }],
  );
  const churned = churnedOf(scored).length;
  const auc = aucOf(scored);
  const interval = auc && aucInterval(auc);
  const verdict = verdictOf({ churned, kept: scored.length - churned }, interval);
  const isTold = verdict !== 'TOO_FEW_OUTCOMES';
  return {
    name,
    churned: shareOf(churned, scored.length),
    verdict,
    auc: isTold ? (auc?.auc ?? null) : null,
    aucInterval: isTold ? interval : null,
  };
}
