import { type BandWithReasons, bandOf } from './bands/band.ts';
import { type Person, type RespondentAnswers, currentRespondentAnswers } from '../people/person.ts';
import { riskScore, struggleIndex } from './bands/risk-score.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import { type StepInAccount, stepsInAccount } from './answers/step-in-account.ts';
import type { Instant } from '../kernel/time.ts';

/** An account's answers at one instant, with the resulting score and band. */
export interface Reading extends BandWithReasons {
  respondents: readonly RespondentAnswers[];
  /** Answered steps, in step order. */
  steps: readonly StepInAccount[];
  /** Struggle index x, 0..1. Null without current answers. */
  index: number | null;
  /** 0..100. Null without current answers. */
  score: number | null;
}

/** Reads an account's answers as of an instant, with today's steps, settings and roles. */
export function readAt(people: readonly Person[], basis: ScoringBasis, at: Instant): Reading {
  return readingOf(currentRespondentAnswers(people, basis, at), basis);
}

/** Computes a reading from the given respondents' answers. */
export function readingOf(respondents: readonly RespondentAnswers[], basis: ScoringBasis): Reading {
  const steps = stepsInAccount(respondents, basis.steps);
  const index = struggleIndex(steps.map(weighed));
  const score = index === null ? null : riskScore(index, basis.settings);
  return { respondents, steps, index, score, ...bandOf(score, steps, respondents, basis) };
}

export function weighed({ step, struggle }: StepInAccount) {
  return { importance: step.importance, struggle };
}
