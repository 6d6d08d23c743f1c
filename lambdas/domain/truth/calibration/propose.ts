import { aucOf } from '../statistics/auc.ts';
import { calibratedBands } from './calibrated-bands.ts';
import { type CalibrationCase, type Fit, logOdds } from './calibration-case.ts';
import { chosenLambda } from '../fit/chosen-lambda.ts';
import { crossValidate, type CrossValidated, gainOf, lossesOf } from '../fit/cross-validate.ts';
import { fitScale } from '../fit/fit-scale.ts';
import { fittedScale, fittedSteps } from '../fit/fit-calibration.ts';
import { isWorseOnLatest } from '../fit/later-period.ts';
import type { CalibrationAdvice, CalibrationKind, Proposal } from './proposal.ts';
import { adviceSentence } from './proposal-sentence.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';

/** Minimum number of cases for each kind of calibration. */
const NEEDED = {
  SCALE: { cases: 50, churned: 10, kept: 10 },
  STEPS: { cases: 50, churned: 20, kept: 20 },
} as const;
/** Maximum loss of AUC. */
const AUC_LOST = 0.01;
const Z_95 = 1.959964;

/** The cases to fit on, and the settings to compare with. */
export interface Learnable {
  cases: readonly CalibrationCase[];
  /** The current scale. */
  inForce: Fit;
  /** True if a segment overrides the importance of a step. Steps are then not calibrated. */
  hasSegmentImportance: boolean;
}

/** Returns a proposal of each kind (docs/scoring.md, Calibration). */
export function proposeCalibrations(given: Learnable): Proposal[] {
  const before = given.cases.map((item) => logOdds(given.inForce, item));
  const scale = isEnough('SCALE', given.cases) ? crossValidate(given.cases, fittedScale) : null;
  return [scaleProposal(given, before, scale), stepsProposal(given, before, scale)];
}

function scaleProposal(
  { cases, inForce }: Learnable,
  before: readonly number[],
  validated: CrossValidated | null,
): Proposal {
  if (!validated) return empty('SCALE', 'NOT_ENOUGH', cases);
  const { intercept, slope, slopeError } = fitScale(cases);
  if (slope === 0) return empty('SCALE', 'KEEP', cases, 'NO_INFORMATION');
  const fit = { intercept, slope, importance: null };
  const isWorse = isWorseOnLatest(cases, inForce, fittedScale);
  const judged = judge(cases, before, lossesOf(cases, before), validated, isWorse);
  return {
    ...filled('SCALE', cases, fit, judged, validated),
    slopeInterval: {
      lower: Math.max(0, slope - Z_95 * slopeError),
      upper: slope + Z_95 * slopeError,
    },
  };
}

function stepsProposal(
  { cases, inForce, hasSegmentImportance }: Learnable,
  before: readonly number[],
  scale: CrossValidated | null,
): Proposal {
  if (!scale || !isEnough('STEPS', cases)) return empty('STEPS', 'NOT_ENOUGH', cases);
  if (hasSegmentImportance) return empty('STEPS', 'KEEP', cases, 'SEGMENT_IMPORTANCE');
  const { lambda, validated } = chosenLambda(cases);
  const fit = fittedSteps(cases, lambda);
  if (!fit.importance) return empty('STEPS', 'KEEP', cases, 'NO_INFORMATION');
  const isWorse = isWorseOnLatest(cases, inForce, (some) => fittedSteps(some, lambda));
  const judged = judge(cases, before, scale.losses, validated, isWorse);
  const advice = judged.advice === 'POSSIBLE' ? 'KEEP' : judged.advice;
  return { ...filled('STEPS', cases, fit, { ...judged, advice }, validated), lambda };
}

function isEnough(kind: CalibrationKind, cases: readonly CalibrationCase[]): boolean {
  const churned = churnedOf(cases).length;
  const needed = NEEDED[kind];
  return (
    cases.length >= needed.cases &&
    churned >= needed.churned &&
    cases.length - churned >= needed.kept
  );
}

/** Compares losses and AUC out of fold with those before. */
function judge(
  cases: readonly CalibrationCase[],
  before: readonly number[],
  lossesBefore: readonly number[],
  validated: CrossValidated,
  isWorse: boolean,
) {
  const { gain, standardError } = gainOf(cases, lossesBefore, validated.losses);
  const aucBefore = orderOf(cases, before);
  const aucAfter = orderOf(cases, validated.logOdds);
  const losesOrder = aucBefore !== null && aucAfter !== null && aucAfter < aucBefore - AUC_LOST;
  return {
    gain,
    gainStandardError: standardError,
    aucBefore,
    aucAfter,
    advice: isWorse ? ('NEVER' as const) : adviceOn(gain, standardError, losesOrder),
  };
}

function adviceOn(
  gain: number,
  standardError: number | null,
  losesOrder: boolean,
): CalibrationAdvice {
  if (standardError === null || losesOrder || gain - standardError <= 0) return 'KEEP';
  return gain - 2 * standardError > 0 ? 'RECOMMENDED' : 'POSSIBLE';
}

function orderOf(cases: readonly CalibrationCase[], scores: readonly number[]): number | null {
  const scored = cases.map(({ accountId, isChurned }, at) => ({
    accountId,
    isChurned,
    score: scores[at] ?? 0,
  }));
  return aucOf(scored)?.auc ?? null;
}

function filled(
  kind: CalibrationKind,
  cases: readonly CalibrationCase[],
  fit: Fit,
  judged: ReturnType<typeof judge>,
  { foldFits }: CrossValidated,
): Proposal {
  const bare = empty(kind, judged.advice, cases);
  const bands = bare.base === null ? {} : calibratedBands(bare.base);
  const sentence = adviceSentence({ ...bare, ...judged, needed: NEEDED[kind], why: null });
  return { ...bare, ...bands, ...judged, fit, foldFits, sentence };
}

/** Returns a proposal with nothing to apply. */
function empty(
  kind: CalibrationKind,
  advice: CalibrationAdvice,
  cases: readonly CalibrationCase[],
  why: 'NO_INFORMATION' | 'SEGMENT_IMPORTANCE' | null = null,
): Proposal {
  const churned = churnedOf(cases).length;
  const counts = { kind, advice, cases: cases.length, churned };
  return {
    ...counts,
    sentence: adviceSentence({ ...counts, gain: null, needed: NEEDED[kind], why }),
    base: cases.length > 0 ? churned / cases.length : null,
    fit: null,
    slopeInterval: null,
    lambda: null,
    highFrom: null,
    mediumFrom: null,
    gain: null,
    gainStandardError: null,
    aucBefore: null,
    aucAfter: null,
    foldFits: [],
  };
}
