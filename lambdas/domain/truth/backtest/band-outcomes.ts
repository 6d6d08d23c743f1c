import type { RiskBand } from '../../scoring/bands/band.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

export interface BandOutcome {
  bands: readonly RiskBand[];
  /** Share of the accounts in these bands that churned. */
  precision: Share;
  /** Share of the churned accounts that were in these bands. */
  recall: Share;
}

const SETS_OF_BANDS: readonly (readonly RiskBand[])[] = [['HIGH'], ['HIGH', 'MEDIUM']];

/** Returns precision and recall of HIGH, and of HIGH or MEDIUM. */
export function bandOutcomes(
  cases: readonly { isChurned: boolean; band: RiskBand }[],
): BandOutcome[] {
  return SETS_OF_BANDS.map((bands) => {
    const isIn = ({ band }: { band: RiskBand }) => bands.includes(band);
    return {
      bands,
      precision: shareWhere(cases.filter(isIn), ({ isChurned }) => isChurned),
      recall: shareWhere(churnedOf(cases), isIn),
    };
  });
}
