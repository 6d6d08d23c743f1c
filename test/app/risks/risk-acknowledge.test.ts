import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioGet } from '../../../lambdas/app/risks/at-risk/portfolio-get.ts';
import {
  riskAcknowledge,
  type RiskAcknowledgeInput,
} from '../../../lambdas/app/risks/snooze/risk-acknowledge.ts';
import { riskUnacknowledge } from '../../../lambdas/app/risks/snooze/risk-unacknowledge.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { accepted, ACME, JOB, problemsOf, scopeAs, scopeOf } from '../../support/app-fixtures.ts';
import { NOW } from '../../support/facts.ts';
import { ASIDE, givenAtRisk } from '../../support/put-aside.ts';

describe('riskAcknowledge', () => {
  test('puts the account aside, says so at once, and changes no figure', async () => {
    const { world, scope, listed, risk, note } = await givenAtRisk();
    const before = await risk();
    const portfolio = await portfolioGet(scope, { job: JOB });
    const { assessment } = await accepted(riskAcknowledge(scope, ASIDE));
    const acknowledgement = {
      assignee: 'kim@vendor.test',
      by: 'ana@vendor.test',
      at: NOW,
      until: '2026-11-20',
      worsening: null,
    };
    expect(assessment.acknowledgement).toEqual(acknowledgement);
    expect(await risk()).toEqual({ ...before, acknowledgement });
    expect(await note()).toBe(ASIDE.note);
    expect([await listed(), await listed(true), await listed(false)]).toEqual([
      ['crm-1'],
      ['crm-1'],
      [],
    ]);
    expect(await portfolioGet(scopeOf(world), { job: JOB })).toEqual(portfolio);
  });

  test('lets it come back on the day, without anybody writing', async () => {
    const { world, scope, listed, back } = await givenAtRisk();
    await accepted(riskAcknowledge(scope, ASIDE));
    world.advance(18.5 * DAY_MS - 1);
    expect([await listed(false), await back()]).toEqual([[], null]);
    world.advance(1);
    expect([await listed(false), await listed(true)]).toEqual([['crm-1'], []]);
    expect(await back()).toEqual({ kind: 'SNOOZE' });
  });

  test('lets it come back as soon as it is worse, and not for what is better', async () => {
    const { world, scope, say, listed, back } = await givenAtRisk();
    await accepted(riskAcknowledge(scope, ASIDE));
    world.advance(1);
    await say('EASY', 'better');
    expect([await listed(false), await back()]).toEqual([[], null]);
    world.advance(1);
    await say('VERY_DIFFICULT', 'worse');
    expect([await listed(false), await listed(true)]).toEqual([['crm-1'], []]);
    expect(await back()).toEqual({ kind: 'BAND', from: 'MEDIUM' });
  });

  test('puts it aside anew as it stands then', async () => {
    const { world, scope, say, back, listed } = await givenAtRisk();
    await accepted(riskAcknowledge(scope, ASIDE));
    world.advance(1);
    await say('VERY_DIFFICULT', 'worse');
    await accepted(riskAcknowledge(scope, ASIDE));
    expect([await back(), await listed(true)]).toEqual([null, ['crm-1']]);
  });

  test('writes the same once, and what differs anew', async () => {
    const { world, scope, note } = await givenAtRisk();
    const first = await accepted(riskAcknowledge(scope, ASIDE));
    const before = world.writes();
    world.advance(60_000);
    const again = await accepted(riskAcknowledge(scope, ASIDE));
    expect(again.assessment.acknowledgement).toEqual(first.assessment.acknowledgement);
    expect(world.writes()).toBe(before);
    await accepted(riskAcknowledge(scope, { ...ASIDE, note: ' ' }));
    expect([world.writes(), await note()]).toEqual([before + 1, null]);
    const lee = scopeAs(world, 'lee@vendor.test', 'CUSTOMER_SUCCESS');
    const { assessment } = await accepted(riskAcknowledge(lee, { ...ASIDE, note: null }));
    expect(assessment.acknowledgement?.by).toBe('lee@vendor.test');
  });

  test('decides again where a colleague decides in between', async () => {
    const { world, scope, risk } = await givenAtRisk();
    const lee = scopeAs(world, 'lee@vendor.test', 'CUSTOMER_SUCCESS');
    world.meanwhile(() => riskAcknowledge(lee, ASIDE));
    await accepted(riskAcknowledge(scope, ASIDE));
    expect((await risk())?.acknowledgement?.by).toBe('ana@vendor.test');
  });

  test('is of one job and one account, and also of one that nothing is known of', async () => {
    const { world, scope } = await givenAtRisk();
    const { assessment } = await accepted(
      riskAcknowledge(scope, { ...ASIDE, account: { externalId: 'crm-2' } }),
    );
    expect(assessment).toMatchObject({ band: 'UNKNOWN', account: { externalId: 'crm-2' } });
    const filter = { bands: ['UNKNOWN'], snoozed: true };
    const { edges } = await atRiskList(scopeOf(world), { job: JOB, filter });
    expect(edges.map(({ node }) => node.account.externalId)).toEqual(['crm-2']);
  });

  test('is gone 365 days after it was made', async () => {
    const { world, scope, risk, note, say } = await givenAtRisk();
    await accepted(riskAcknowledge(scope, { ...ASIDE, snoozeUntil: '2027-11-01' }));
    world.advance(365 * DAY_MS);
    await say('NEITHER', 'again');
    expect([(await risk())?.acknowledgement?.until, await note()]).toEqual([
      '2027-11-01',
      ASIDE.note,
    ]);
    world.advance(1);
    expect([(await risk())?.acknowledgement, await note()]).toEqual([null, null]);
  });

  test('goes with any person of the account who is erased', async () => {
    const { world, scope, say, risk, note } = await givenAtRisk();
    await say('NEITHER', 'ben', 'ben');
    await accepted(riskAcknowledge(scope, ASIDE));
    world.advance(1);
    const ben = { account: ACME, respondentExternalId: 'ben', mode: 'PSEUDONYMISE' };
    await accepted(respondentErase(scope, ben));
    expect([(await risk())?.acknowledgement, await note()]).toEqual([null, null]);
  });

  test.each<[string, Partial<RiskAcknowledgeInput>, object]>([
    [
      'a day that is today',
      { snoozeUntil: '2026-11-01' },
      {
        code: 'INVALID',
        field: ['snoozeUntil'],
        message: 'snoozeUntil must lie 1 to 365 days ahead; it is 2026-11-01.',
      },
    ],
    [
      'a day more than a year ahead',
      { snoozeUntil: '2027-11-02' },
      {
        code: 'INVALID',
        field: ['snoozeUntil'],
        message: 'snoozeUntil must lie 1 to 365 days ahead; it is 2027-11-02.',
      },
    ],
    [
      'a note of 2,001 characters',
      { note: 'n'.repeat(2001) },
      {
        code: 'LIMIT_EXCEEDED',
        field: ['note'],
        message: 'note must be at most 2000 characters; it has 2001.',
      },
    ],
    [
      'an assignee of 129 characters',
      { assignee: 'a'.repeat(129) },
      {
        code: 'LIMIT_EXCEEDED',
        field: ['assignee'],
        message: 'assignee must be at most 128 characters; it has 129.',
      },
    ],
    [
      'an unknown account',
      { account: { externalId: 'crm-9' } },
      {
        code: 'NOT_FOUND',
        field: ['account'],
        message: 'account names no account: create it first, or mend its id.',
      },
    ],
    [
      'an unknown job',
      { job: { key: 'nowhere' } },
      {
        code: 'NOT_FOUND',
        field: ['job'],
        message: 'job names no job: create it first, or mend its key.',
      },
    ],
  ])('refuses %s, and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenAtRisk();
    const before = world.writes();
    expect(await problemsOf(riskAcknowledge(scope, { ...ASIDE, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });

  test('is refused to all but customer success', async () => {
    const { world } = await givenAtRisk();
    const others = scopeOf(world, 'PRODUCT', 'MARKETING', 'INGEST', 'RESPONDENT');
    await expect(riskAcknowledge(others, ASIDE)).rejects.toThrow(Refused);
    await expect(riskUnacknowledge(others, ASIDE)).rejects.toThrow(Refused);
    await accepted(riskAcknowledge(scopeOf(world, 'CUSTOMER_SUCCESS'), ASIDE));
  });
});
