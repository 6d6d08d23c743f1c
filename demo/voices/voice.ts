import type { DifficultyReason } from '../world/efforts.ts';

/**
 * Something that a customer might say of a step. `{crew}`, `{crews}`, `{stop}`, `{stops}`, `{vehicle}`
 * and `{vehicles}` stand for the words of the customer's trade (with a capital: `{Crews}`), `{n}`
 * for a small number, `{min}` for some minutes.
 */
export interface Voice {
  text: string;
  /** Why the step is difficult. */
  reason?: DifficultyReason;
  /** What the person uses instead. */
  alternative?: string;
}

/** What people say of one step. */
export interface StepVoices {
  difficult: readonly Voice[];
  easy: readonly Voice[];
  /** Said by those who once found the step difficult, and now find it easy. */
  turned: readonly Voice[];
}

export type VoicesByStep = Readonly<Record<string, StepVoices>>;
