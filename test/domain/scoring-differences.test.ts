import { NOTHING_LEARNED } from '../../lambdas/domain/jobs/learned.ts';
import type { ScoringState } from '../../lambdas/domain/jobs/scoring-state.ts';
import {
  differencesInWords,
  scoringDifferences,
} from '../../lambdas/domain/jobs/scoring-differences.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/domain/jobs/settings.ts';

const STEPS = [
  { key: 'plan', statement: 'plan the stops' },
  { key: 'drive', statement: 'drive there' },
];
const STEP = { key: 'plan', ordinal: 0, importance: 1, isTableStakes: false, isActive: true };
const STATE: ScoringState = {
  settings: DEFAULT_SETTINGS,
  learned: NOTHING_LEARNED,
  steps: [STEP],
};

test('scoringDifferences names every value that differs, in words, and no other', () => {
  const after: ScoringState = {
    settings: {
      ...DEFAULT_SETTINGS,
      version: 2,
      highFrom: 55,
      roleWeights: { ...DEFAULT_SETTINGS.roleWeights, BUYER: 2 },
      segmentImportance: [{ segment: 'SMB', stepKey: 'plan', importance: 3 }],
    },
    learned: {
      version: 1,
      personSpread: 0.1984721,
      prior: { index: 0.31, spread: 0.08 },
    },
    steps: [
      { ...STEP, importance: 1.5, isTableStakes: true },
      { ...STEP, key: 'drive', ordinal: 1 },
    ],
  };
  expect(scoringDifferences(STATE, after, STEPS)).toEqual([
    { name: 'High from', before: '60', after: '55' },
    { name: 'Weight of decision-makers', before: '1', after: '2' },
    { name: 'Importance of plan the stops', before: '1', after: '1.5' },
    { name: 'Table stakes: plan the stops', before: 'no', after: 'yes' },
    { name: 'Asked: drive there', before: 'no', after: 'yes' },
    { name: 'Importance of plan the stops in SMB', before: 'as elsewhere', after: '3' },
    { name: 'Learned spread of people', before: '0.22', after: '0.1985' },
    { name: 'Learned struggle index', before: 'not yet', after: '0.31' },
    { name: 'Learned spread of accounts', before: 'not yet', after: '0.08' },
  ]);
  expect(scoringDifferences(STATE, STATE, STEPS)).toEqual([]);
});

test('differencesInWords includes removed values and puts all differences in one line', () => {
  const before: ScoringState = {
    ...STATE,
    settings: {
      ...DEFAULT_SETTINGS,
      isCalibrated: true,
      segmentImportance: [{ segment: 'SMB', stepKey: 'gone', importance: 3 }],
    },
  };
  expect(differencesInWords(scoringDifferences(before, STATE, STEPS))).toBe(
    'Score a probability → an index, Importance of gone in SMB 3 → as elsewhere',
  );
});
