import { isChurned, type Outcome } from '../../../lambdas/domain/accounts/account.ts';
import { daysToRenewal, renewsSoon } from '../../../lambdas/domain/accounts/renewal.ts';
import { NOW } from '../../support/facts.ts';

const anOutcome = (kind: Outcome['kind'], occurredOn: string, recordedAt = 0): Outcome => ({
  kind,
  occurredOn,
  reason: null,
  recordedAt,
  decidedAt: null,
  retractedAt: null,
});

describe('isChurned', () => {
  test.each([
    ['without outcomes', [], false],
    ['after CHURNED', [anOutcome('CHURNED', '2026-05-01')], true],
    ['on its date', [anOutcome('CHURNED', '2026-11-01')], true],
    ['before its date', [anOutcome('CHURNED', '2026-11-02')], false],
    [
      'until a different later outcome',
      [anOutcome('CONTRACTED', '2026-06-01'), anOutcome('CHURNED', '2026-05-01')],
      false,
    ],
    [
      'after a different earlier outcome',
      [anOutcome('CHURNED', '2026-06-01'), anOutcome('RENEWED', '2026-05-01', 99)],
      true,
    ],
    [
      'by the outcome recorded last for a date',
      [anOutcome('RENEWED', '2026-05-01', 2), anOutcome('CHURNED', '2026-05-01', 1)],
      false,
    ],
    [
      'by outcomes recorded at the same time for a date, in any order',
      [anOutcome('RENEWED', '2026-05-01'), anOutcome('CHURNED', '2026-05-01')],
      true,
    ],
  ])('%s: %j → %p', (_, outcomes, expected) => {
    expect(isChurned(outcomes, NOW)).toBe(expected);
    expect(isChurned(outcomes.toReversed(), NOW)).toBe(expected);
  });
});

test('renewsSoon is true from 90 days before the renewal until the day of the renewal', () => {
  const days = ['2026-10-31', '2026-11-01', '2027-01-30', '2027-01-31'];
  expect(days.map((day) => [daysToRenewal(day, NOW), renewsSoon(day, NOW)])).toEqual([
    [-1, false],
    [0, true],
    [90, true],
    [91, false],
  ]);
  expect(renewsSoon(null, NOW)).toBe(false);
});
