import type { DifficultyReason } from '../world/efforts.ts';

/**
 * Something that a customer might say about a step. `{crew}`, `{crews}`, `{stop}`, `{stops}`, `{vehicle}` and
 * `{vehicles}` are placeholders for the words of the customer's trade (capitalized: `{Crews}`), `{n}` for a
 * small number, `{min}` for a number of minutes.
 */
export interface Voice {
  text: string;
  /** Why the step is difficult. */
  reason?: DifficultyReason;
  /** What the person uses instead. */
  alternative?: string;
}

/** Quotes about one step. */
export interface StepVoices {
  difficult: readonly Voice[];
  easy: readonly Voice[];
  /** From people who used to find the step difficult and now find it easy. */
  turned: readonly Voice[];
}

export type VoicesByStep = Readonly<Record<string, StepVoices>>;
