import { ROLES, type Role } from '../people/respondent.ts';
import type { JobStep } from './job.ts';
import type { ScoringState } from './scoring-state.ts';
import type { ScoringSettings } from './settings.ts';

/** A value that differs between two scoring states of a job, formatted for people. */
export interface ScoringDifference {
  /** For example "High from" or "Importance of plan the stops". */
  name: string;
  before: string;
  after: string;
}

/** Labels of the settings that are a single number. */
const NUMBERS: Readonly<Partial<Record<keyof ScoringSettings, string>>> = {
  highFrom: 'High from',
  mediumFrom: 'Medium from',
  intercept: 'Intercept',
  slope: 'Slope',
  answersExpireAfterDays: 'Days until answers expire',
  switchThreshold: 'Imminent threat from',
  watchFrom: 'Threat to watch from',
  hardFrom: 'Hard step from',
  priorIndex: 'Usual struggle index',
  priorSpread: 'Usual spread of accounts',
  trendDays: 'Days that the trend looks back',
  fatigueDays: 'Days between two requests to a person',
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  EXECUTOR: 'day-to-day users',
  BENEFICIARY: 'stakeholders',
  BUYER: 'decision-makers',
  OTHER: 'other contacts',
};

/** A value of one state. `absent` is shown for a state that lacks it. */
interface Value {
  id: string;
  name: string;
  value: string;
  absent: string;
}

/** Returns all differences, formatted for people. Steps are named by their current wording. */
export function scoringDifferences(
  before: ScoringState,
  after: ScoringState,
  steps: readonly Pick<JobStep, 'key' | 'statement'>[],
): ScoringDifference[] {
  const statements = new Map(steps.map(({ key, statement }) => [key, statement]));
  const valuesOf = (state: ScoringState) =>
    new Map(
      [...numbers(state), ...stepValues(state, statements), ...learnedValues(state)].map(
        (value) => [value.id, value] as const,
      ),
    );
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Map([...now, ...old]).values()].flatMap(({ id, name, absent }) => {
    const difference = {
      name,
      before: old.get(id)?.value ?? absent,
      after: now.get(id)?.value ?? absent,
    };
    return difference.before === difference.after ? [] : [difference];
  });
}

/** Joins differences in one line: "High from 60 → 55, Slope 9 → 8". */
export function differencesInWords(differences: readonly ScoringDifference[]): string {
  return differences.map(({ name, before, after }) => `${name} ${before} → ${after}`).join(', ');
}

function numbers({ settings }: ScoringState): Value[] {
  const names = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
  return [
    ...names.map((id) => named(id, NUMBERS[id] ?? id, shown(Number(settings[id])))),
    ...ROLES.map((role) =>
      named(role, `Weight of ${ROLE_WORDS[role]}`, shown(settings.roleWeights[role])),
    ),
    named('isCalibrated', 'Score', settings.isCalibrated ? 'a probability' : 'an index'),
  ];
}

function stepValues(
  { steps, settings }: ScoringState,
  statements: ReadonlyMap<string, string>,
): Value[] {
  const wording = (key: string) => statements.get(key) ?? key;
  return [
    ...steps.flatMap(({ key, importance, isTableStakes, isActive }) => [
      named(`${key}#w`, `Importance of ${wording(key)}`, shown(importance), '1'),
      named(`${key}#t`, `Table stakes: ${wording(key)}`, yesOrNo(isTableStakes), 'no'),
      named(`${key}#a`, `Asked: ${wording(key)}`, yesOrNo(isActive), 'no'),
    ]),
    ...settings.segmentImportance.map(({ segment, stepKey, importance }) => {
      const name = `Importance of ${wording(stepKey)} in ${segment}`;
      return named(`${stepKey}#s#${segment}`, name, shown(importance), 'as elsewhere');
    }),
  ];
}

function learnedValues({ learned: { personSpread, prior } }: ScoringState): Value[] {
  return [
    named('personSpread', 'Learned spread of people', shown(personSpread)),
    ...(prior
      ? [
          named('learnedIndex', 'Learned struggle index', shown(prior.index), 'not yet'),
          named('learnedSpread', 'Learned spread of accounts', shown(prior.spread), 'not yet'),
        ]
      : []),
  ];
}

function named(id: string, name: string, value: string, absent = ''): Value {
  return { id, name, value, absent };
}

/** Rounds to four significant digits, which is all that readers need. */
function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
