import { type BacktestCase, type BacktestExclusion, isChurnedCase } from './backtest-case.ts';
import { type Share, shareWhere } from './share.ts';

type ResponseKind = 'RESPONDED' | 'SILENT' | 'NEVER_ASKED';

/** How often accounts left that had answered, that were asked and did not answer, that no one asked. */
export interface ChurnByResponse {
  response: ResponseKind;
  churned: Share;
}

const RESPONSES: Readonly<Record<ResponseKind, readonly (BacktestExclusion | null)[]>> = {
  RESPONDED: [null, 'EXPIRED'],
  SILENT: ['NO_ANSWERS'],
  NEVER_ASKED: ['NEVER_ASKED'],
};

export function churnByResponse(cases: readonly BacktestCase[]): ChurnByResponse[] {
  return (Object.keys(RESPONSES) as ResponseKind[]).map((response) => {
    const members = cases.filter(({ exclusion }) => RESPONSES[response].includes(exclusion));
    return { response, churned: shareWhere(members, isChurnedCase) };
  });
}
