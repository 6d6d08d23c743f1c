import type { CalibrationAdvice, CalibrationKind } from './proposal.ts';

interface Advised {
  kind: CalibrationKind;
  advice: CalibrationAdvice;
  cases: number;
  churned: number;
  gain: number | null;
  needed: { cases: number; churned: number; kept: number };
  why: 'NO_INFORMATION' | 'SEGMENT_IMPORTANCE' | null;
}

const SUBJECT = {
  SCALE: 'reading the score as a probability',
  STEPS: 'weighing the steps by what predicts churn',
} as const;

/** Returns a proposal's advice as a sentence. */
export function adviceSentence(advised: Advised): string {
  const { kind, advice, cases, why } = advised;
  const subject = SUBJECT[kind];
  if (why === 'NO_INFORMATION')
    return 'Effort does not predict churn here, so there is nothing to apply.';
  if (why === 'SEGMENT_IMPORTANCE') {
    return 'Some segments have their own step importance: remove it before you calibrate the steps.';
  }
  switch (advice) {
    case 'NOT_ENOUGH':
      return `Too few outcomes: ${missing(advised)}.`;
    case 'NEVER':
      return `Don't apply: on the latest outcomes, ${subject} is worse than the current settings.`;
    case 'RECOMMENDED':
      return `Recommended: on ${cases} outcomes, ${subject} is clearly better than before.`;
    case 'POSSIBLE':
      return `Possible: on ${cases} outcomes, ${subject} seems better, but it may be chance.`;
    case 'KEEP':
      return `Keep the current settings: on ${cases} outcomes, ${subject} is no better.`;
  }
}

function missing({ cases, churned, needed }: Advised): string {
  const kept = cases - churned;
  if (churned < needed.churned) return `${churned} of ${needed.churned} churned`;
  if (kept < needed.kept) return `${kept} of ${needed.kept} kept`;
  return `${cases} of ${needed.cases} with a score`;
}
