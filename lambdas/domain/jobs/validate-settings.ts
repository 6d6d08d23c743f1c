import { ROLES } from '../people/respondent.ts';
import { NAMED_DAYS } from '../privacy/retention-periods.ts';
import type { ScoringSettings } from './settings.ts';
import type { UserError } from '../kernel/user-error.ts';
import { isWeight, WEIGHT_RULE } from '../kernel/weight.ts';

/** Leaves at least one day in which answers count. */
const LONGEST_TREND = NAMED_DAYS - 1;
const LONGEST_FATIGUE = 1095;

/** A field, its rule ("must be …"), and whether it is met. */
type Rule = [field: keyof ScoringSettings, rule: string, holds: boolean];

/** Returns what is wrong with the settings of a job with these steps. Empty if they are valid. */
export function validateSettings(
  settings: ScoringSettings,
  stepKeys: readonly string[],
): UserError[] {
  return [
    ...rulesOf(settings).flatMap(([field, rule, holds]) =>
      holds ? [] : [invalid([field], `${field} ${rule}.`)],
    ),
    ...roleErrors(settings),
    ...segmentErrors(settings, stepKeys),
  ];
}

function rulesOf(settings: ScoringSettings): Rule[] {
  const { intercept, slope, highFrom, mediumFrom, priorIndex, priorSpread } = settings;
  return [
    ['intercept', 'must be between -100 and 100', isWithin(intercept, -100, 100)],
    ['slope', 'must be greater than 0, at most 100', slope > 0 && slope <= 100],
    ['highFrom', 'must be between 0 and 100', isPercent(highFrom)],
    [
      'mediumFrom',
      'must be between 0 and 100, and below highFrom',
      isPercent(mediumFrom) && !(mediumFrom >= highFrom),
    ],
    expiryRule(settings),
    ['switchThreshold', 'must be between 0 and 100', isPercent(settings.switchThreshold)],
    [
      'watchFrom',
      'must be between 0 and 100, at most switchThreshold',
      isPercent(settings.watchFrom) && settings.watchFrom <= settings.switchThreshold,
    ],
    ['hardFrom', 'must be between 0 and 100', isPercent(settings.hardFrom)],
    ['priorIndex', 'must be between 0 and 1', isWithin(priorIndex, 0, 1)],
    ['priorSpread', 'must be greater than 0, at most 1', priorSpread > 0 && priorSpread <= 1],
    ['trendDays', daysRule(LONGEST_TREND), isDays(settings.trendDays, LONGEST_TREND)],
    ['fatigueDays', daysRule(LONGEST_FATIGUE), isDays(settings.fatigueDays, LONGEST_FATIGUE)],
  ];
}

/** The trend reads answers that were current `trendDays` ago, so they must be stored that much longer. */
function expiryRule({ answersExpireAfterDays: days, trendDays }: ScoringSettings): Rule {
  // An invalid trend has an error of its own.
  const trend = isDays(trendDays, LONGEST_TREND) ? trendDays : 1;
  const most = NAMED_DAYS - trend;
  const why = `answers are kept with names for ${NAMED_DAYS} days, and the trend looks back ${trend} days`;
  return ['answersExpireAfterDays', `${daysRule(most)}: ${why}`, isDays(days, most)];
}

function roleErrors({ roleWeights }: ScoringSettings): UserError[] {
  return ROLES.filter((role) => !isWeight(roleWeights[role])).map((role) =>
    invalid(['roleWeights', role], `The weight of ${role} ${WEIGHT_RULE}.`),
  );
}

function segmentErrors(
  { segmentImportance }: ScoringSettings,
  stepKeys: readonly string[],
): UserError[] {
  return segmentImportance.flatMap(({ segment, stepKey, importance }, index) => {
    const field = (name: string) => ['segmentImportance', String(index), name];
    const errors: UserError[] = [];
    if (segment.trim() === '') errors.push(invalid(field('segment'), 'segment must not be empty.'));
    if (!stepKeys.includes(stepKey)) {
      errors.push({
        code: 'NOT_FOUND',
        message: `The job has no step ${stepKey}.`,
        field: field('stepKey'),
      });
    }
    if (!isWeight(importance)) {
      errors.push(invalid(field('importance'), `The importance ${WEIGHT_RULE}.`));
    }
    const first = segmentImportance.findIndex(
      (item) => item.segment === segment && item.stepKey === stepKey,
    );
    if (first < index) {
      errors.push(invalid(field('stepKey'), `Segment ${segment} lists step ${stepKey} twice.`));
    }
    return errors;
  });
}

function daysRule(most: number): string {
  return `must be a whole number of days between 1 and ${most}`;
}

function isDays(value: number, most: number): boolean {
  return Number.isInteger(value) && isWithin(value, 1, most);
}

function isPercent(value: number): boolean {
  return isWithin(value, 0, 100);
}

/** False for NaN. */
function isWithin(value: number, least: number, greatest: number): boolean {
  return value >= least && value <= greatest;
}

function invalid(field: readonly string[], message: string): UserError {
  return { code: 'INVALID', message, field };
}
