import type { Calibration } from '../../../lambdas/domain/jobs/settings.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  type BacktestCase,
  LEAD_DAYS,
} from '../../../lambdas/domain/truth/backtest/backtest-case.ts';
import { calibrationStatus } from '../../../lambdas/domain/truth/backtest/calibration-status.ts';

const NOW = Date.parse('2026-11-01T00:00:00Z');
const CALIBRATION: Calibration = {
  proposalId: 'p',
  kind: 'SCALE',
  appliedAt: NOW - 100 * DAY_MS,
  fittedUpTo: NOW - 110 * DAY_MS,
  cases: 200,
  churned: 40,
  aucOutOfFold: 0.7,
  slopeInterval: null,
};

/** `count` outcomes after the calibration, each predicted at 20 %, of which `churned` churned. */
function since(count: number, churned: number, decidedOn = '2026-10-01'): BacktestCase[] {
  return Array.from({ length: count }, (_, n) => ({
    accountId: `a${n}`,
    externalId: `a${n}`,
    segment: null,
    ownerEmail: null,
    kind: n < churned ? 'CHURNED' : 'RENEWED',
    decidedOn,
    isAssumed: false,
    exclusion: null,
    score: 20,
    band: 'LOW',
    reasons: ['SCORE'],
    struggles: [0.25],
    index: 0.25,
    leads: LEAD_DAYS.map(() => ({ score: 20, band: 'LOW' as const })),
    isBackfilled: false,
    isActedOn: false,
    isInSample: false,
  }));
}

// 50 outcomes at 20 %: 10 are expected, ±1.96·√(50·0.2·0.8) = 5.54.
test.each([
  ['as many as expected', since(50, 10), 'CURRENT'],
  ['a few more, within chance', since(50, 15), 'CURRENT'],
  ['more than chance explains', since(50, 16), 'RECALIBRATE'],
  ['fewer than chance explains', since(50, 4), 'RECALIBRATE'],
  ['too few outcomes to tell', since(49, 30), 'CURRENT'],
  ['outcomes used for learning', since(50, 30, '2026-07-01'), 'CURRENT'],
] as const)('calibrationStatus compares outcomes with predictions: %s', (_, cases, status) => {
  expect(calibrationStatus(CALIBRATION, cases, NOW)).toBe(status);
});

test('a calibration must be repeated after 180 days, and without one the score is not calibrated', () => {
  const at = (days: number) =>
    calibrationStatus({ ...CALIBRATION, appliedAt: NOW - days * DAY_MS }, [], NOW);
  expect([at(180), at(181)]).toEqual(['CURRENT', 'RECALIBRATE']);
  expect(calibrationStatus(null, since(50, 40), NOW)).toBe('NOT_CALIBRATED');
});
