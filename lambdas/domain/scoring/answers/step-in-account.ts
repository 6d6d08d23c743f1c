import type { CurrentAnswer } from './answers.ts';
import {
  DIFFICULTY_REASONS,
  type DifficultyReason,
  isDifficult,
  isEasy,
  rankOf,
  struggleOf,
} from './effort.ts';
import { isAtLeast } from '../../kernel/is-at-least.ts';
import type { RespondentAnswers } from '../../people/person.ts';
import { ROLES, type Role } from '../../people/respondent.ts';
import type { WeightedStep } from '../../jobs/scoring-basis.ts';

export const STEP_STATES = ['EASY', 'MIXED', 'DIFFICULT', 'UNKNOWN'] as const;
/** The answer of the (role-weighted) majority to a step. UNKNOWN without answers. */
export type StepState = (typeof STEP_STATES)[number];

/** The struggle of the respondents in one role at a step. */
export interface RoleStruggle {
  role: Role;
  /** 0..1. */
  struggle: number;
  respondents: number;
}

/** One respondent's answer to a step. */
export interface StepAnswer {
  respondentId: string;
  role: Role;
  /** r, > 0: the weight of the respondent's role. */
  weight: number;
  answer: CurrentAnswer;
}

/** An answered step of an account (docs/scoring.md, A step in an account). */
export interface StepInAccount {
  step: WeightedStep;
  /** By respondent id; at least one. */
  answers: readonly StepAnswer[];
  /** R: sum of the answers' role weights. */
  weight: number;
  /** s: role-weighted mean, 0..1. */
  struggle: number;
  state: StepState;
  /** k: number of difficult answers. */
  difficult: number;
  veryDifficult: number;
  /** e: number of easy answers. */
  easy: number;
  /** n: number of respondents. */
  respondents: number;
  /** Number of difficult answers with each reason. */
  reasons: Readonly<Record<DifficultyReason, number>>;
  /** Sum of (rank − 1). */
  rankSum: number;
}

/** Returns the answered steps, in step order. */
export function stepsInAccount(
  respondents: readonly RespondentAnswers[],
  steps: readonly WeightedStep[],
): StepInAccount[] {
  const byStep = new Map<string, StepAnswer[]>(steps.map((step) => [step.key, []]));
  for (const { respondentId, role, weight, answers } of respondents) {
    for (const answer of answers) {
      byStep.get(answer.stepKey)?.push({ respondentId, role, weight, answer });
    }
  }
  return steps.flatMap((step) => {
    const answers = byStep.get(step.key) ?? [];
    return answers.length > 0 ? [stepInAccount(step, answers)] : [];
  });
}

function stepInAccount(step: WeightedStep, answers: readonly StepAnswer[]): StepInAccount {
  const difficult = answers.filter(({ answer }) => isDifficult(answer.effort));
  const easy = answers.filter(({ answer }) => isEasy(answer.effort));
  return {
    step,
    answers,
    weight: weightOf(answers),
    struggle: meanStruggle(answers),
    state: stateOf(weightOf(difficult), weightOf(easy), weightOf(answers)),
    difficult: difficult.length,
    veryDifficult: difficult.filter(({ answer }) => answer.effort === 'VERY_DIFFICULT').length,
    easy: easy.length,
    respondents: answers.length,
    reasons: reasonsOf(difficult),
    rankSum: answers.reduce((sum, { answer }) => sum + rankOf(answer.effort) - 1, 0),
  };
}

/** Returns the struggle at a step by role, in the order of roles. Roles without answers are left out. */
export function strugglesByRole({ answers }: StepInAccount): RoleStruggle[] {
  return ROLES.flatMap((role) => {
    const ofRole = answers.filter((answer) => answer.role === role);
    if (ofRole.length === 0) return [];
    return [{ role, struggle: meanStruggle(ofRole), respondents: ofRole.length }];
  });
}

function reasonsOf(difficult: readonly StepAnswer[]): StepInAccount['reasons'] {
  const counts = DIFFICULTY_REASONS.map((reason) => {
    const given = difficult.filter(({ answer }) => answer.text?.reason === reason);
    return [reason, given.length] as const;
  });
  return Object.fromEntries(counts) as Record<DifficultyReason, number>;
}

function stateOf(difficultWeight: number, easyWeight: number, weight: number): StepState {
  if (isAtLeast(difficultWeight / weight, 0.5)) return 'DIFFICULT';
  return isAtLeast(easyWeight / weight, 0.5) ? 'EASY' : 'MIXED';
}

function meanStruggle(answers: readonly StepAnswer[]): number {
  const sum = answers.reduce(
    (total, { weight, answer }) => total + weight * struggleOf(answer.effort),
    0,
  );
  return sum / weightOf(answers);
}

function weightOf(answers: readonly StepAnswer[]): number {
  return answers.reduce((sum, { weight }) => sum + weight, 0);
}
