import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { Refused } from '../../../lambdas/app/errors.ts';
import { hotspotHistoryGet } from '../../../lambdas/app/hotspots/hotspot-history-get.ts';
import { hotspotQuotesGet } from '../../../lambdas/app/hotspots/hotspot-quotes-get.ts';
import {
  hotspotsList,
  type HotspotsListInput,
} from '../../../lambdas/app/hotspots/hotspots-list.ts';
import { DAY_MS } from '../../../lambdas/domain/time.ts';
import { JOB, accepted, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';

/** Four accounts, three of them in segment SMB, two people each; planning is difficult for all. */
async function givenAnswers() {
  const { world, scope } = await givenJobAndAccount();
  for (const [n, segment] of ['SMB', 'SMB', 'SMB', 'Enterprise'].entries()) {
    const account = { externalId: `a${n}` };
    const arr = { amount: '100', currencyCode: 'USD' };
    await accepted(accountUpsert(scope, { ...account, name: account.externalId, segment, arr }));
    for (const externalId of ['ana', 'ben']) {
      await submit(scope, {
        idempotencyKey: `${n}-${externalId}`,
        account,
        respondent: { externalId },
        answers: [
          { stepKey: 'plan-stops', effort: 'DIFFICULT', explanation: `${segment}: too many maps` },
          { stepKey: 'sequence-stops', effort: 'EASY' },
        ],
      });
    }
  }
  const list = async (input: Partial<HotspotsListInput> = {}, by = scope) =>
    (await hotspotsList(by, { job: JOB, ...input })).hotspots;
  return { world, scope, list };
}

describe('hotspotsList', () => {
  test('shows every active step, over all accounts and over a segment', async () => {
    const { list } = await givenAnswers();
    const figures = async (input?: Partial<HotspotsListInput>) =>
      (await list(input)).map((hotspot) => [hotspot.stepKey, hotspot.ces, hotspot.respondents]);
    expect(await figures()).toEqual([
      ['plan-stops', 100, 8],
      ['sequence-stops', 0, 8],
      ['estimate-arrival', null, 0],
    ]);
    expect(await figures({ filter: { segment: 'Enterprise' } })).toEqual([
      ['plan-stops', 100, 2],
      ['sequence-stops', 0, 2],
      ['estimate-arrival', null, 0],
    ]);
  });

  test('orders as asked for', async () => {
    const { list } = await givenAnswers();
    const order = async (orderBy: string) =>
      (await list({ orderBy })).map(({ stepKey }) => stepKey);
    expect(await order('POSITION')).toEqual(['plan-stops', 'sequence-stops', 'estimate-arrival']);
    await expect(order('NAME')).rejects.toMatchObject({
      name: 'BadInput',
      field: ['orderBy'],
      message: 'orderBy must be one of RANK, CES, LEAD, POSITION.',
    });
  });

  test('shows callers without sight of respondents the snapshot, and only what many stand behind', async () => {
    const { world, list } = await givenAnswers();
    const product = scopeOf(world, 'PRODUCT');
    const shown = async (segment?: string) =>
      (await list({ filter: { segment } }, product))
        .filter(({ isSuppressed }) => !isSuppressed)
        .map(({ stepKey, respondents }) => [stepKey, respondents]);
    expect(await shown()).toEqual([]);
    world.takeSnapshot(JOB.key);
    expect(await shown()).toEqual([
      ['plan-stops', 8],
      ['sequence-stops', 8],
    ]);
    expect(await shown('Enterprise')).toEqual([]);
    // Beside the total it would tell of the two people of the other segment.
    expect(await shown('SMB')).toEqual([]);
    expect(await shown('Unheard-of')).toEqual([]);
  });

  test('is refused to those who may not see hotspots', async () => {
    const { world, list } = await givenAnswers();
    await expect(list({}, scopeOf(world, 'MARKETING'))).rejects.toThrow(Refused);
  });
});

describe('a hotspot', () => {
  test('has a history, for those who may see respondents', async () => {
    const { world, scope, list } = await givenAnswers();
    world.takeSnapshot(JOB.key);
    world.advance(400 * DAY_MS);
    world.takeSnapshot(JOB.key);
    const { job } = await hotspotsList(scope, { job: JOB });
    const [hotspot] = await list();
    if (!hotspot) throw new Error('There is no hotspot.');
    expect(await hotspotHistoryGet(scope, job, hotspot)).toEqual([
      { asOf: '2026-11-01', ces: 100, respondents: 8 },
      { asOf: '2027-12-06', ces: null, respondents: 0 },
    ]);
    const smb = { ...hotspot, segment: 'SMB' };
    expect((await hotspotHistoryGet(scope, job, smb))[0]?.respondents).toBe(6);
    expect(await hotspotHistoryGet(scopeOf(world, 'PRODUCT'), job, hotspot)).toEqual([]);
  });

  test('has quotes that do not say whose they are, none where it is withheld', async () => {
    const { world, scope } = await givenAnswers();
    const { job, hotspots } = await hotspotsList(scope, { job: JOB });
    const [plan, sequence] = hotspots;
    if (!plan || !sequence) throw new Error('There are no hotspots.');
    expect([...(await hotspotQuotesGet(scope, job, plan))].sort()).toEqual([
      'Enterprise: too many maps',
      'SMB: too many maps',
    ]);
    const smb = { ...plan, segment: 'SMB' };
    expect(await hotspotQuotesGet(scope, job, smb)).toEqual(['SMB: too many maps']);
    expect(await hotspotQuotesGet(scope, job, sequence)).toEqual([]);
    expect(await hotspotQuotesGet(scope, job, { ...plan, isSuppressed: true })).toEqual([]);
    expect(await hotspotQuotesGet(scopeOf(world, 'PRODUCT'), job, plan)).toEqual([]);
  });
});
