import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../../lambdas/app/risks/snooze/risk-unsnooze.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeAs, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { SNOOZE, givenAtRisk } from '../../support/snoozed.ts';
import type { RiskSnoozeInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

describe('riskSnooze', () => {
  test('snoozes the account at once and changes no figure', async () => {
    const { world, scope, listed, risk, note } = await givenAtRisk();
    const before = await risk();
    const portfolio = await portfolioGet(scope, { job: JOB });
    const { assessment } = await accepted(riskSnooze(scope, SNOOZE));
    const snooze = {
      assignee: 'kim@vendor.test',
      by: 'ana@vendor.test',
      at: NOW,
      until: '2026-11-20',
      worsening: null,
    };
    expect(assessment.snooze).toEqual(snooze);
    expect(await risk()).toEqual({ ...before, snooze });
    expect(await note()).toBe(SNOOZE.note);
    expect([await listed(), await listed(true), await listed(false)]).toEqual([
      ['crm-1'],
      ['crm-1'],
      [],
    ]);
    expect(await portfolioGet(scopeOf(world), { job: JOB })).toEqual(portfolio);
  });

  test('lets the account come back on the given day, without a write', async () => {
    const { world, scope, listed, back } = await givenAtRisk();
    await accepted(riskSnooze(scope, SNOOZE));
    world.advance(18.5 * DAY_MS - 1);
    expect([await listed(false), await back()]).toEqual([[], null]);
    world.advance(1);
    expect([await listed(false), await listed(true)]).toEqual([['crm-1'], []]);
    expect(await back()).toEqual({ kind: 'SNOOZE' });
  });

  test('lets the account come back as soon as it gets worse, but not when it improves', async () => {
    const { world, scope, say, listed, back } = await givenAtRisk();
    await accepted(riskSnooze(scope, SNOOZE));
    world.advance(1);
    await say('EASY', 'better');
    expect([await listed(false), await back()]).toEqual([[], null]);
    world.advance(1);
    await say('VERY_DIFFICULT', 'worse');
    expect([await listed(false), await listed(true)]).toEqual([['crm-1'], []]);
    expect(await back()).toEqual({ kind: 'BAND', from: 'MEDIUM' });
  });

  test('compares with the current state when the account is snoozed again', async () => {
    const { world, scope, say, back, listed } = await givenAtRisk();
    await accepted(riskSnooze(scope, SNOOZE));
    world.advance(1);
    await say('VERY_DIFFICULT', 'worse');
    await accepted(riskSnooze(scope, SNOOZE));
    expect([await back(), await listed(true)]).toEqual([null, ['crm-1']]);
  });

  test('writes nothing when repeated unchanged, and writes a change', async () => {
    const { world, scope, note } = await givenAtRisk();
    const first = await accepted(riskSnooze(scope, SNOOZE));
    const before = world.writes();
    world.advance(60_000);
    const again = await accepted(riskSnooze(scope, SNOOZE));
    expect(again.assessment.snooze).toEqual(first.assessment.snooze);
    expect(world.writes()).toBe(before);
    await accepted(riskSnooze(scope, { ...SNOOZE, note: ' ' }));
    expect([world.writes(), await note()]).toEqual([before + 1, null]);
    const lee = scopeAs(world, 'lee@vendor.test', 'CUSTOMER_SUCCESS');
    const { assessment } = await accepted(riskSnooze(lee, { ...SNOOZE, note: null }));
    expect(assessment.snooze?.by).toBe('lee@vendor.test');
  });

  test('retries on top of a concurrent snooze', async () => {
    const { world, scope, risk } = await givenAtRisk();
    const lee = scopeAs(world, 'lee@vendor.test', 'CUSTOMER_SUCCESS');
    world.meanwhile(() => riskSnooze(lee, SNOOZE));
    await accepted(riskSnooze(scope, SNOOZE));
    expect((await risk())?.snooze?.by).toBe('ana@vendor.test');
  });

  test('applies to one job and one account, even to one without answers', async () => {
    const { world, scope } = await givenAtRisk();
    const { assessment } = await accepted(
      riskSnooze(scope, { ...SNOOZE, account: { externalId: 'crm-2' } }),
    );
    expect(assessment).toMatchObject({ band: 'UNKNOWN', account: { externalId: 'crm-2' } });
    const filter = { bands: ['UNKNOWN'], snoozed: true };
    const { edges } = await atRiskList(scopeOf(world), { job: JOB, filter });
    expect(edges.map(({ node }) => node.account.externalId)).toEqual(['crm-2']);
  });

  test('expires 365 days after it was made', async () => {
    const { world, scope, risk, note, say } = await givenAtRisk();
    await accepted(riskSnooze(scope, { ...SNOOZE, snoozeUntil: '2027-11-01' }));
    world.advance(365 * DAY_MS);
    await say('NEITHER', 'again');
    expect([(await risk())?.snooze?.until, await note()]).toEqual(['2027-11-01', SNOOZE.note]);
    world.advance(1);
    expect([(await risk())?.snooze, await note()]).toEqual([null, null]);
  });

  test('is removed when any contact of the account is erased', async () => {
    const { world, scope, say, risk, note } = await givenAtRisk();
    await say('NEITHER', 'ben', 'ben');
    await accepted(riskSnooze(scope, SNOOZE));
    world.advance(1);
    const ben = { account: ACME, respondentExternalId: 'ben', mode: 'PSEUDONYMISE' };
    await accepted(respondentErase(scope, ben));
    expect([(await risk())?.snooze, await note()]).toEqual([null, null]);
  });

  test.each<[string, Partial<RiskSnoozeInput>, object]>([
    [
      'today',
      { snoozeUntil: '2026-11-01' },
      {
        code: 'INVALID',
        field: ['snoozeUntil'],
        message: 'snoozeUntil must be 1 to 365 days in the future; it is 2026-11-01.',
      },
    ],
    [
      'a date more than a year in the future',
      { snoozeUntil: '2027-11-02' },
      {
        code: 'INVALID',
        field: ['snoozeUntil'],
        message: 'snoozeUntil must be 1 to 365 days in the future; it is 2027-11-02.',
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
        message: 'account does not match an account: create it first, or check its id.',
      },
    ],
    [
      'an unknown job',
      { job: { key: 'nowhere' } },
      {
        code: 'NOT_FOUND',
        field: ['job'],
        message: 'job does not match a job: create it first, or check its key.',
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenAtRisk();
    const before = world.writes();
    expect(await problemsOf(riskSnooze(scope, { ...SNOOZE, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });

  test('rejects callers from product, marketing and ingestion, and respondents', async () => {
    const { world } = await givenAtRisk();
    const others = scopeOf(world, 'PRODUCT', 'MARKETING', 'INGEST', 'RESPONDENT');
    await expect(riskSnooze(others, SNOOZE)).rejects.toThrow(Refused);
    await expect(riskUnsnooze(others, SNOOZE)).rejects.toThrow(Refused);
    await accepted(riskSnooze(scopeOf(world, 'CUSTOMER_SUCCESS'), SNOOZE));
  });
});
