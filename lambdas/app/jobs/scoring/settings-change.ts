import { ROLES, type Role } from '../../../domain/people/respondent.ts';
import type { SegmentImportance, SettingsChange } from '../../../domain/jobs/settings.ts';
import { MAX_SEGMENT_IMPORTANCE } from '../../kernel/limits.ts';
import { ifGiven } from '../../kernel/validation/given.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { checkWeight } from '../../kernel/validation/number.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { checkName } from '../../kernel/validation/text.ts';
import type { ScoringSettingsSetInput } from '../../kernel/generated/inputs.ts';

/** The scoring fields that can be changed. */
export type ScoringDraftInput = Omit<ScoringSettingsSetInput, 'job' | 'againstVersion' | 'dryRun'>;

/** The settings that can be changed. Absent fields are kept; null restores the default. */
export type SettingsInput = Omit<ScoringDraftInput, 'steps'>;

/** Parses a settings change. Adds a problem for each invalid list item. */
export function parseSettings(problems: Problems, input: SettingsInput): SettingsChange {
  return {
    intercept: input.intercept,
    slope: input.slope,
    highFrom: input.highFrom,
    mediumFrom: input.mediumFrom,
    answersExpireAfterDays: input.answersExpireAfterDays,
    switchThreshold: input.switchThreshold,
    watchFrom: input.watchFrom,
    hardFrom: input.hardFrom,
    roleWeights: ifGiven(input.roleWeights, (weights) => parseWeights(problems, weights)),
    segmentImportance: ifGiven(input.segmentImportance, (list) => parseSegments(problems, list)),
  };
}

function parseWeights(
  problems: Problems,
  weights: readonly { role: string; weight: number }[],
): Partial<Record<Role, number>> {
  const parsed: Partial<Record<Role, number>> = {};
  weights.forEach((item, index) => {
    const under = problems.under('roleWeights', index);
    const role = checkMember(under, 'role', item.role, ROLES);
    const weight = checkWeight(under, 'weight', item.weight);
    if (role === undefined || weight === undefined) return;
    if (role in parsed) under.invalid('role', 'is given twice: give it once.');
    parsed[role] = weight;
  });
  return parsed;
}

function parseSegments(
  problems: Problems,
  list: readonly SegmentImportance[],
): readonly SegmentImportance[] {
  if (list.length > MAX_SEGMENT_IMPORTANCE) {
    const most = `must be at most ${MAX_SEGMENT_IMPORTANCE}; there are ${list.length}.`;
    problems.tooMuch('segmentImportance', most);
    return [];
  }
  return list.map(({ segment, stepKey, importance }, index) => {
    const checked = checkName(problems.under('segmentImportance', index), 'segment', segment);
    return { segment: checked ?? segment, stepKey, importance };
  });
}
