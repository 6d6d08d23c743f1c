import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { ACME, JOB, givenJobAndAccount, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

const CHURNED = { account: ACME, kind: 'CHURNED', occurredOn: '2026-10-30', reason: 'too hard' };

describe('outcomeRecord', () => {
  test('records an outcome, and removes a churned account from the at-risk list', async () => {
    const { scope } = await givenJobAndAccount();
    const answers = ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((stepKey) => {
      return { stepKey, effort: 'VERY_DIFFICULT' };
    });
    await submit(scope, { answers });
    expect((await atRiskList(scope, { job: JOB })).edges).toHaveLength(1);
    const { outcome, account } = await accepted(outcomeRecord(scope, CHURNED));
    expect(outcome).toEqual({
      accountId: account.id,
      kind: 'CHURNED',
      occurredOn: '2026-10-30',
      reason: 'too hard',
      recordedAt: NOW,
      decidedAt: null,
      retractedAt: null,
    });
    expect(account.externalId).toBe('crm-1');
    expect((await atRiskList(scope, { job: JOB })).edges).toEqual([]);
  });

  test('writes the same outcome of the same day only once', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await accepted(outcomeRecord(scope, CHURNED));
    const before = world.writes();
    world.advance(60_000);
    expect(await accepted(outcomeRecord(scope, CHURNED))).toEqual(first);
    expect(world.writes()).toBe(before);
  });

  test('updates the reason and decision date of an existing outcome', async () => {
    const { world, scope } = await givenJobAndAccount();
    await accepted(outcomeRecord(scope, CHURNED));
    const { outcome, account } = await accepted(
      outcomeRecord(scope, { ...CHURNED, decidedAt: '2026-09-01', reason: null }),
    );
    expect(outcome).toMatchObject({ decidedAt: '2026-09-01', reason: null });
    expect(await world.ports.accounts.outcomes(account.id)).toHaveLength(1);
  });

  test.each([
    [
      'a date more than a day in the future',
      { occurredOn: '2026-11-03' },
      {
        code: 'INVALID',
        message: 'occurredOn must not be more than a day in the future; it is 2026-11-03.',
        field: ['occurredOn'],
      },
    ],
    [
      'an unknown outcome',
      { kind: 'LEFT' },
      {
        code: 'INVALID',
        message: 'kind must be one of RENEWED, EXPANDED, CONTRACTED, CHURNED.',
        field: ['kind'],
      },
    ],
    [
      'an unknown account',
      { account: { externalId: 'crm-2' } },
      {
        code: 'NOT_FOUND',
        message: 'account does not match an account: create it first, or check its id.',
        field: ['account'],
      },
    ],
    [
      'an empty selector',
      { account: {} },
      {
        code: 'INVALID',
        message: 'account must have either id or externalId.',
        field: ['account'],
      },
    ],
    [
      'a reason of 1,001 characters',
      { reason: 'r'.repeat(1001) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'reason must be at most 1000 characters; it has 1001.',
        field: ['reason'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    expect(await problemsOf(outcomeRecord(scope, { ...CHURNED, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });

  test('accepts a date one day ahead, for time zones where it is already tomorrow', async () => {
    const { scope } = await givenJobAndAccount();
    const tomorrow = { ...CHURNED, kind: 'RENEWED', occurredOn: '2026-11-02' };
    expect((await accepted(outcomeRecord(scope, tomorrow))).outcome.occurredOn).toBe('2026-11-02');
  });
});
