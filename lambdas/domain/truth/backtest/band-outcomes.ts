import type { RiskBand } from '../../scoring/bands/risk-band.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

export interface BandOutcome {
  bands: readonly RiskBand[];
  /** How many of the accounts in these bands churned. */
  precision: Share;
  /** How many of the churned accounts were in these bands. */
  recall: Share;
}

const SETS_OF_BANDS: readonly (readonly RiskBand[])[] = [['HIGH'], ['HIGH', 'MEDIUM']];

/** What the bands were worth: HIGH, and HIGH or MEDIUM. */
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
