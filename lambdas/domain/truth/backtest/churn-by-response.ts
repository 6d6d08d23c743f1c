import { type BacktestCase, type BacktestExclusion, isChurnedCase } from './backtest-case.ts';
import type { Bounds } from '../statistics/auc-interval.ts';
import { type Share, shareDifference, shareWhere } from '../statistics/share.ts';

type ResponseKind = 'RESPONDED' | 'SILENT' | 'NEVER_ASKED';

/** Churn of accounts that answered, of those that were asked and did not answer, and of those never asked. */
export interface ChurnByResponse {
  response: ResponseKind;
  churned: Share;
  /**
   * 95 % interval of the difference in churn from accounts that answered, −1..1. Null for those themselves,
   * and if either group is empty.
   */
  difference: Bounds | null;
}

const RESPONSES: Readonly<Record<ResponseKind, readonly (BacktestExclusion | null)[]>> = {
  RESPONDED: [null, 'EXPIRED'],
  SILENT: ['NO_ANSWERS'],
  NEVER_ASKED: ['NEVER_ASKED'],
};

export function churnByResponse(cases: readonly BacktestCase[]): ChurnByResponse[] {
  const churnedOf = (response: ResponseKind) => {
    const members = cases.filter(({ exclusion }) => RESPONSES[response].includes(exclusion));
    return shareWhere(members, isChurnedCase);
  };
  const responded = churnedOf('RESPONDED');
  return (Object.keys(RESPONSES) as ResponseKind[]).map((response) => {
    const churned = churnedOf(response);
    const difference = response === 'RESPONDED' ? null : shareDifference(churned, responded);
    return { response, churned, difference };
  });
}
