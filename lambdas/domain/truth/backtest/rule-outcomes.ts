import type { BandReason } from '../../scoring/assessment.ts';
import type { BacktestCase } from './backtest-case.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

/** How a rule that overrides the score performed. */
export interface RuleOutcome {
  rule: BandReason;
  /** Churned among the accounts whose band the rule decided. */
  churned: Share;
  /** Churned among the accounts in band LOW, for comparison. */
  others: Share;
}

const RULES = ['TABLE_STAKES', 'BUYER_STRUGGLES', 'TOO_FEW_STEPS'] as const;

type RuledCase = Pick<BacktestCase, 'reasons' | 'band'> & { isChurned: boolean };

export function ruleOutcomes(cases: readonly RuledCase[]): RuleOutcome[] {
  const isChurned = (item: RuledCase) => item.isChurned;
  const others = shareWhere(
    cases.filter(({ band }) => band === 'LOW'),
    isChurned,
  );
  return RULES.map((rule) => ({
    rule,
    churned: shareWhere(
      cases.filter(({ reasons }) => reasons.includes(rule)),
      isChurned,
    ),
    others,
  }));
}
