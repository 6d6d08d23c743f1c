import type { RiskBand, StepState } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** `High`. */
export function bandWord(band: RiskBand): string {
  return t(`bands.${band}`);
}

/** `high`: within a sentence. */
export function bandInSentence(band: RiskBand): string {
  return t(`bandsInSentence.${band}`);
}

/** `difficult`: within a sentence. */
export function stateInSentence(state: StepState): string {
  return t(`statesInSentence.${state}`);
}
