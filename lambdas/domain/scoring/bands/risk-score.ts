import { struggleOf } from '../answers/effort.ts';
import type { RespondentAnswers } from '../../people/person.ts';
import type { ScoringBasis, WeightedStep } from '../../jobs/scoring-basis.ts';
import type { ScoringSettings } from '../../jobs/settings.ts';

/** A step's input to the index: its importance w, > 0, and its struggle s, 0..1. */
export interface Weighed {
  importance: number;
  struggle: number;
}

/** The struggle that `scoreIfEasy` assumes for an easy step. */
const EASY_STRUGGLE = 0.25;

/** Struggle index x = Σ w·s / Σ w, 0..1. Null without steps (docs/scoring.md, The account). */
export function struggleIndex(steps: readonly Weighed[]): number | null {
  if (steps.length === 0) return null;
  return sumOf(steps, struggleWeight) / sumOf(steps, ({ importance }) => importance);
}

/**
 * Risk score 100·σ(b0 + b1·x), 0 (safe) to 100 (danger). This form of σ is safe: if exp overflows to
 * infinity, the score is 0.
 */
export function riskScore(index: number, { intercept, slope }: ScoringSettings): number {
  return 100 / (1 + Math.exp(-(intercept + slope * index)));
}

/**
 * The score that lists are ordered by. The less certain the index, the more it is shrunk toward the prior.
 * `standardError` is that of the index, > 0.
 */
export function rankScore(
  index: number,
  standardError: number,
  { settings, learned }: Pick<ScoringBasis, 'settings' | 'learned'>,
): number {
  const prior = learned.prior ?? { index: settings.priorIndex, spread: settings.priorSpread };
  const precision = 1 / standardError ** 2;
  const priorPrecision = 1 / prior.spread ** 2;
  const shrunk = (index * precision + prior.index * priorPrecision) / (precision + priorPrecision);
  return riskScore(shrunk, settings);
}

/** Returns each step's share of the total struggle, or of the total importance if there is no struggle. */
export function sharesOf(steps: readonly Weighed[]): number[] {
  const struggle = sumOf(steps, struggleWeight);
  const importance = sumOf(steps, (step) => step.importance);
  return steps.map((step) =>
    struggle > 0 ? struggleWeight(step) / struggle : step.importance / importance,
  );
}

/** The score if the step at `position` were easy or easier. Never above the actual score. */
export function scoreIfEasy(
  steps: readonly Weighed[],
  position: number,
  settings: ScoringSettings,
): number {
  const eased = steps.map((step, index) =>
    index === position ? { ...step, struggle: Math.min(step.struggle, EASY_STRUGGLE) } : step,
  );
  return Math.min(
    riskScore(struggleIndex(eased) ?? 0, settings),
    riskScore(struggleIndex(steps) ?? 0, settings),
  );
}

/** A respondent's own score: the same formula over that respondent's answers only. */
export function ownScore(
  { answers }: RespondentAnswers,
  steps: readonly WeightedStep[],
  settings: ScoringSettings,
): number {
  const importances = new Map(steps.map((step) => [step.key, step.importance]));
  const weighed = answers.map(({ stepKey, effort }) => ({
    importance: importances.get(stepKey) ?? 1,
    struggle: struggleOf(effort),
  }));
  return riskScore(struggleIndex(weighed) ?? 0, settings);
}

function struggleWeight({ importance, struggle }: Weighed): number {
  return importance * struggle;
}

function sumOf(steps: readonly Weighed[], term: (step: Weighed) => number): number {
  return steps.reduce((sum, step) => sum + term(step), 0);
}
