import {
  type Snooze,
  snoozedRisk,
  isSnoozed,
  snoozedUntil,
  snoozeEndReason,
  type RiskSnapshot,
  riskSnapshotOf,
} from '../../../lambdas/domain/risks/snooze.ts';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { RiskBand, StepState } from '../../../lambdas/domain/scoring/assessment.ts';
import { startOfDay } from '../../../lambdas/domain/kernel/time.ts';
import { NOW } from '../../support/facts.ts';
import { workedFacts, workedJob } from '../../support/worked-example.ts';

const UNTIL = '2026-11-20';

function snoozedAt(basis: RiskSnapshot): Snooze {
  return { note: 'known', assignee: 'kim@vendor.test', by: 'ana', at: NOW, until: UNTIL, basis };
}

/** What got worse since the account was in the state of `basis`. */
function worsening(
  basis: RiskSnapshot,
  band: RiskBand,
  drivers: readonly (readonly [string, StepState])[],
) {
  const now = { band, drivers: drivers.map(([stepKey, state]) => ({ stepKey, state })) };
  return snoozedRisk(snoozedAt(basis), now)?.worsening;
}

describe('a snoozed account', () => {
  test.each<[RiskBand, RiskBand, boolean]>([
    ['LOW', 'MEDIUM', true],
    ['LOW', 'HIGH', true],
    ['MEDIUM', 'HIGH', true],
    ['UNKNOWN', 'MEDIUM', true],
    ['UNKNOWN', 'HIGH', true],
    ['HIGH', 'HIGH', false],
    ['HIGH', 'MEDIUM', false],
    ['MEDIUM', 'LOW', false],
    ['UNKNOWN', 'LOW', false],
    ['LOW', 'UNKNOWN', false],
    ['HIGH', 'UNKNOWN', false],
  ])('snoozed in band %s comes back in band %s: %s', (from, to, isBack) => {
    const expected = isBack ? { kind: 'BAND', from } : null;
    expect(worsening({ band: from, states: {} }, to, [])).toEqual(expected);
  });

  test.each<[StepState | undefined, StepState, boolean]>([
    ['EASY', 'MIXED', true],
    ['EASY', 'DIFFICULT', true],
    ['MIXED', 'DIFFICULT', true],
    [undefined, 'DIFFICULT', true],
    [undefined, 'MIXED', false],
    [undefined, 'EASY', false],
    ['DIFFICULT', 'DIFFICULT', false],
    ['DIFFICULT', 'MIXED', false],
    ['MIXED', 'EASY', false],
  ])('with a step in state %s comes back once the step is %s: %s', (from, to, isBack) => {
    const states: RiskSnapshot['states'] = from === undefined ? {} : { plan: from };
    const expected = { kind: 'STEP', stepKey: 'plan', from: from ?? 'UNKNOWN', to };
    expect(worsening({ band: 'HIGH', states }, 'HIGH', [['plan', to]])).toEqual(
      isBack ? expected : null,
    );
  });

  test('reports a worse band before a worse step, and the step with the greatest share', () => {
    const basis: RiskSnapshot = { band: 'MEDIUM', states: { plan: 'EASY', drive: 'EASY' } };
    const drivers = [
      ['drive', 'MIXED'],
      ['plan', 'DIFFICULT'],
    ] as const;
    expect(worsening(basis, 'HIGH', drivers)).toEqual({ kind: 'BAND', from: 'MEDIUM' });
    expect(worsening(basis, 'MEDIUM', drivers)).toMatchObject({ stepKey: 'drive', to: 'MIXED' });
  });

  test('does not come back because answers expire', () => {
    const basis: RiskSnapshot = { band: 'HIGH', states: { plan: 'EASY' } };
    expect(worsening(basis, 'UNKNOWN', [])).toBeNull();
  });

  test('comes back on its date without a write, and earlier if it gets worse', () => {
    const same = snoozedRisk(snoozedAt({ band: 'LOW', states: {} }), {
      band: 'LOW',
      drivers: [],
    });
    const worse = snoozedRisk(snoozedAt({ band: 'LOW', states: {} }), {
      band: 'HIGH',
      drivers: [],
    });
    if (!same || !worse) throw new Error('not snoozed');
    const day = startOfDay(UNTIL);
    expect([snoozeEndReason(same, day - 1), snoozeEndReason(same, day)]).toEqual([
      null,
      { kind: 'SNOOZE' },
    ]);
    expect(snoozeEndReason(worse, NOW)).toEqual({ kind: 'BAND', from: 'LOW' });
    expect([snoozedUntil(same), snoozedUntil(worse), snoozedUntil(null)]).toEqual([
      UNTIL,
      null,
      null,
    ]);
    expect([isSnoozed(UNTIL, day - 1), isSnoozed(UNTIL, day), isSnoozed(null, NOW)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an assessment', () => {
  const job = workedJob();
  const facts = workedFacts();

  test('is the same with and without a snooze, apart from the snooze itself', () => {
    const { snooze: none, ...before } = assessAccount(facts, job, NOW).assessment;
    const snooze = snoozedAt(riskSnapshotOf(assessAccount(facts, job, NOW).assessment));
    const after = assessAccount({ ...facts, snooze }, job, NOW).assessment;
    expect(none).toBeNull();
    expect(after).toEqual({
      ...before,
      snooze: {
        assignee: 'kim@vendor.test',
        by: 'ana',
        at: NOW,
        until: UNTIL,
        worsening: null,
      },
    });
  });

  test('reports what got worse since it was snoozed', () => {
    const easier = assessAccount(workedFacts('EASY'), job, NOW).assessment;
    const snooze = snoozedAt({
      ...riskSnapshotOf(easier),
      states: { ...riskSnapshotOf(easier).states, 'adjust-route': 'EASY' },
    });
    const after = assessAccount({ ...facts, snooze }, job, NOW).assessment;
    expect(after.snooze?.worsening).toEqual({
      kind: 'STEP',
      stepKey: 'adjust-route',
      from: 'EASY',
      to: 'MIXED',
    });
  });
});
