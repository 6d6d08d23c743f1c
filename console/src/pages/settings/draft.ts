import type {
  RespondentRole,
  ScoringSettingsSetInput,
  SettingsQuery,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Job = NonNullable<SettingsQuery['job']>;

/** Settings that are a single number. */
export type NumberName =
  | 'highFrom'
  | 'mediumFrom'
  | 'answersExpireAfterDays'
  | 'switchThreshold'
  | 'watchFrom'
  | 'hardFrom';

/** The weight of a step. */
export interface StepDraft {
  importance: number;
  isTableStakes: boolean;
}

export interface SegmentDraft {
  segment: string;
  stepKey: string;
  importance: number;
}

/** Unsaved edits, applied on top of the current settings. NaN stands for an empty field. */
export interface Edits {
  numbers: Readonly<Partial<Record<NumberName, number>>>;
  roles: Readonly<Partial<Record<RespondentRole, number>>>;
  steps: Readonly<Record<string, Partial<StepDraft>>>;
  segments: readonly SegmentDraft[] | null;
}

export const NO_EDITS: Edits = { numbers: {}, roles: {}, steps: {}, segments: null };

/** The settings shown in the form. */
export interface Draft {
  numbers: Readonly<Record<NumberName, number>>;
  roles: readonly { role: RespondentRole; weight: number }[];
  steps: readonly (Job['steps'][number] & StepDraft)[];
  segments: readonly SegmentDraft[];
}

export function draftOf({ scoring, steps }: Job, edits: Edits): Draft {
  const { highFrom, mediumFrom, answersExpireAfterDays, switchThreshold, watchFrom, hardFrom } =
    scoring;
  const inForce = { highFrom, mediumFrom, answersExpireAfterDays, switchThreshold, watchFrom };
  return {
    numbers: { ...inForce, hardFrom, ...edits.numbers },
    roles: scoring.roleWeights.map(({ role, weight }) => ({
      role,
      weight: edits.roles[role] ?? weight,
    })),
    steps: steps.map((step) => ({ ...step, ...edits.steps[step.key] })),
    segments: edits.segments ?? scoring.segmentImportance,
  };
}

/** The differences between a draft and the current settings, as API input. Null if there are none. */
export function changeOf(job: Job, draft: Draft): Omit<ScoringSettingsSetInput, 'job'> | null {
  const { scoring } = job;
  const numbers = Object.entries(draft.numbers).filter(
    ([name, value]) => value !== scoring[name as NumberName],
  );
  const roleWeights = draft.roles.filter(({ role, weight }) =>
    scoring.roleWeights.some((known) => known.role === role && known.weight !== weight),
  );
  const steps = draft.steps.flatMap(({ key, importance, isTableStakes }) => {
    const known = job.steps.find((step) => step.key === key);
    const isSame = known?.importance === importance && known.isTableStakes === isTableStakes;
    return isSame ? [] : [{ stepKey: key, importance, isTableStakes }];
  });
  const hasSegments = JSON.stringify(draft.segments) !== JSON.stringify(scoring.segmentImportance);
  const change = {
    ...Object.fromEntries(numbers),
    ...(roleWeights.length > 0 && { roleWeights }),
    ...(steps.length > 0 && { steps }),
    ...(hasSegments && { segmentImportance: draft.segments }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** Why a draft cannot be saved, in the form's terms. */
export function problemsOf({ numbers, roles, steps, segments }: Draft): string[] {
  const { highFrom, mediumFrom, switchThreshold, watchFrom } = numbers;
  const weights = [...roles.map(({ weight }) => weight), ...steps.map((step) => step.importance)];
  const pairs = segments.map(({ segment, stepKey }) => JSON.stringify([segment.trim(), stepKey]));
  const rules: readonly (readonly [boolean, string])[] = [
    [Object.values(numbers).some(Number.isNaN), t('problems.empty')],
    [mediumFrom >= highFrom, t('problems.bands')],
    [watchFrom > switchThreshold, t('problems.threats')],
    [!isDays(numbers.answersExpireAfterDays), t('problems.days')],
    [
      [...weights, ...segments.map(({ importance }) => importance)].some((w) => !(w > 0)),
      t('problems.weights'),
    ],
    [segments.some(({ segment }) => segment.trim() === ''), t('problems.noSegment')],
    [new Set(pairs).size < pairs.length, t('problems.twice')],
  ];
  return rules.flatMap(([isBroken, words]) => (isBroken ? [words] : []));
}

function isDays(value: number): boolean {
  return Number.isNaN(value) || (Number.isInteger(value) && value >= 1 && value <= 640);
}

/** Whether saving would turn the probability back into an index. */
export function endsCalibration(job: Job, change: Omit<ScoringSettingsSetInput, 'job'>): boolean {
  const isReweighed = (change.steps ?? []).some(({ stepKey, importance }) =>
    job.steps.some((step) => step.key === stepKey && step.importance !== importance),
  );
  return job.scoring.isCalibrated && (isReweighed || change.segmentImportance !== undefined);
}
