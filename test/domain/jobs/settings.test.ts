import {
  applySettings,
  DEFAULT_SETTINGS,
  type ScoringSettings,
  type SettingsChange,
} from '../../../lambdas/domain/jobs/settings.ts';
import { validateSettings } from '../../../lambdas/domain/jobs/validate-settings.ts';

const north = (stepKey: string, importance: number) => ({ segment: 'north', stepKey, importance });

describe('applying a change of settings', () => {
  test('keeps absent fields and increments the version', () => {
    expect(applySettings(DEFAULT_SETTINGS, { highFrom: 70, hardFrom: undefined })).toEqual({
      ...DEFAULT_SETTINGS,
      version: 2,
      highFrom: 70,
    });
  });

  test('resets null fields to their defaults', () => {
    const changed = applySettings(DEFAULT_SETTINGS, {
      trendDays: 30,
      roleWeights: { BUYER: 3, OTHER: 2 },
      segmentImportance: [north('plan', 2)],
    });
    expect(changed.roleWeights).toEqual({ EXECUTOR: 1, BENEFICIARY: 1, BUYER: 3, OTHER: 2 });
    expect(applySettings(changed, { roleWeights: { OTHER: 1 } }).roleWeights.BUYER).toBe(3);
    const back: SettingsChange = { trendDays: null, roleWeights: null, segmentImportance: null };
    expect(applySettings(changed, back)).toEqual({ ...DEFAULT_SETTINGS, version: 3 });
  });

  test('turns a calibrated score back into an index when its coefficients are set by hand', () => {
    const calibrated = { ...DEFAULT_SETTINGS, isCalibrated: true };
    expect(applySettings(calibrated, { highFrom: 70 }).isCalibrated).toBe(true);
    expect(applySettings(calibrated, { slope: 8 }).isCalibrated).toBe(false);
    expect(applySettings(calibrated, { slope: 8, isCalibrated: true }).isCalibrated).toBe(true);
  });
});

describe('validating settings', () => {
  const errorsOf = (change: Partial<ScoringSettings>) =>
    validateSettings({ ...DEFAULT_SETTINGS, ...change }, ['plan', 'drive']);

  test('accepts the defaults', () => {
    expect(errorsOf({})).toEqual([]);
  });

  test.each([
    [{ slope: 0 }, ['slope']],
    [{ slope: Number.NaN }, ['slope']],
    [{ intercept: Number.POSITIVE_INFINITY }, ['intercept']],
    [{ highFrom: 101 }, ['highFrom']],
    [{ mediumFrom: -1 }, ['mediumFrom']],
    [{ mediumFrom: 60 }, ['mediumFrom']],
    [{ answersExpireAfterDays: 0 }, ['answersExpireAfterDays']],
    [{ answersExpireAfterDays: 641 }, ['answersExpireAfterDays']],
    [{ trendDays: 1.5 }, ['trendDays']],
    [{ trendDays: 730 }, ['trendDays']],
    [{ fatigueDays: 1096 }, ['fatigueDays']],
    [{ fatigueDays: -1 }, ['fatigueDays']],
    [{ switchThreshold: 100.5 }, ['switchThreshold']],
    [{ hardFrom: -0.1 }, ['hardFrom']],
    [{ priorIndex: 1.1 }, ['priorIndex']],
    [{ priorSpread: 0 }, ['priorSpread']],
    [{ roleWeights: { ...DEFAULT_SETTINGS.roleWeights, BUYER: 0 } }, ['roleWeights', 'BUYER']],
    [{ segmentImportance: [north('plan', -1)] }, ['segmentImportance', '0', 'importance']],
    [
      { segmentImportance: [{ ...north('plan', 1), segment: ' ' }] },
      ['segmentImportance', '0', 'segment'],
    ],
    [
      { segmentImportance: [north('plan', 1), north('plan', 2)] },
      ['segmentImportance', '1', 'stepKey'],
    ],
  ] as const)('rejects %j at %j', (change, field) => {
    expect(errorsOf(change).map((error) => [error.code, error.field])).toEqual([
      ['INVALID', field],
    ]);
  });

  test('says what a field must be', () => {
    expect(errorsOf({ slope: -2, segmentImportance: [north('fly', 1)] })).toEqual([
      { code: 'INVALID', message: 'slope must be greater than 0, at most 100.', field: ['slope'] },
      {
        code: 'NOT_FOUND',
        message: 'The job has no step fly.',
        field: ['segmentImportance', '0', 'stepKey'],
      },
    ]);
  });

  test('says how long answers may count beside the trend', () => {
    expect(errorsOf({ trendDays: 700 }).map(({ message }) => message)).toEqual([
      'answersExpireAfterDays must be a whole number of days between 1 and 30: answers are kept with names for 730 days, and the trend looks back 700 days.',
    ]);
  });

  test('accepts the limits themselves', () => {
    const limits = {
      slope: 100,
      intercept: -100,
      highFrom: 100,
      mediumFrom: 0,
      answersExpireAfterDays: 729,
      trendDays: 1,
      segmentImportance: [north('plan', 1e-6), north('drive', 1e6)],
    };
    expect(errorsOf(limits)).toEqual([]);
  });
});
