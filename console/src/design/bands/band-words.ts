import type { RiskBand, StepState } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** Bands from lowest to highest risk. */
export const BY_RISK: readonly RiskBand[] = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH'];
/** Bands from highest to lowest risk, as lists and charts show them. */
export const WORST_FIRST = BY_RISK.toReversed();

/** `High`. */
export function bandWord(band: RiskBand): string {
  return t(`bands.${band}`);
}

/** `high`, for use within a sentence. */
export function bandInSentence(band: RiskBand): string {
  return t(`bandsInSentence.${band}`);
}

/** `difficult`, for use within a sentence. */
export function stateInSentence(state: StepState): string {
  return t(`statesInSentence.${state}`);
}
