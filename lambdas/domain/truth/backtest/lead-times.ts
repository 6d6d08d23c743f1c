import { quantileSorted } from 'simple-statistics';
import { aucOf } from '../statistics/auc.ts';
import { type BacktestCase, LEAD_DAYS } from './backtest-case.ts';
import { churnedOf, keptOf } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

/** Bands and AUC of the cases this many days before the decision. */
export interface LeadTimePoint {
  daysBefore: number;
  churnedHigh: Share;
  keptHigh: Share;
  /** AUC of the cases that had a score then. Null unless both churned and kept cases had one. */
  auc: number | null;
}

type LeadCase = Pick<BacktestCase, 'accountId' | 'leads'> & { isChurned: boolean };

/** Returns the points from the longest lead to the day of the decision. */
export function leadTimes(cases: readonly LeadCase[]): LeadTimePoint[] {
  return LEAD_DAYS.map((daysBefore, at) => {
    const isHigh = ({ leads }: LeadCase) => leads[at]?.band === 'HIGH';
    const scored = cases.flatMap(({ accountId, isChurned, leads }) => {
      const score = leads[at]?.score ?? null;
      return score === null ? [] : [{ accountId, isChurned, score }];
    });
    return {
      daysBefore,
      churnedHigh: shareWhere(churnedOf(cases), isHigh),
      keptHigh: shareWhere(keptOf(cases), isHigh),
      auc: aucOf(scored)?.auc ?? null,
    };
  });
}

/**
 * Returns the days from the start of the last unbroken stretch in HIGH or MEDIUM that reaches the decision.
 * Null if the account was not flagged on that day.
 */
function leadOf({ leads }: Pick<BacktestCase, 'leads'>): number | null {
  let lead: number | null = null;
  for (let at = LEAD_DAYS.length - 1; at >= 0; at -= 1) {
    const band = leads[at]?.band;
    if (band !== 'HIGH' && band !== 'MEDIUM') break;
    lead = LEAD_DAYS[at] ?? null;
  }
  return lead;
}

/** Returns the quartiles of the churned cases' lead times, and how many were never flagged. */
export function leadSummary(cases: readonly LeadCase[]): {
  leadDays: (number | null)[];
  neverFlagged: Share;
} {
  const churned = churnedOf(cases);
  const leads = churned.flatMap((item) => leadOf(item) ?? []).sort((a, b) => a - b);
  return {
    leadDays: [0.25, 0.5, 0.75].map((part) =>
      leads.length > 0 ? Math.round(quantileSorted(leads, part)) : null,
    ),
    neverFlagged: shareWhere(churned, (item) => leadOf(item) === null),
  };
}
