import { type BacktestCase, type BacktestExclusion, isChurnedCase } from './backtest-case.ts';
import type { Bounds } from '../statistics/auc-interval.ts';
import { type Share, shareDifference, shareWhere } from '../statistics/share.ts';

type ResponseKind = 'RESPONDED' | 'SILENT' | 'NEVER_ASKED';

/** How often accounts left that had answered, that were asked and did not answer, that no one asked. */
export interface ChurnByResponse {
  response: ResponseKind;
  churned: Share;
  /**
   * 95 % interval of how much more often than those that had answered, −1..1; null for those, and where
   * one of the two is of none.
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
