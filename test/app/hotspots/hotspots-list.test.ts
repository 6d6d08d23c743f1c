import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { hotspotHistoryGet } from '../../../lambdas/app/hotspots/hotspot-history-get.ts';
import { hotspotQuotesGet } from '../../../lambdas/app/hotspots/hotspot-quotes-get.ts';
import { hotspotsList } from '../../../lambdas/app/hotspots/hotspots-list.ts';
import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { leadingStepsGet } from '../../../lambdas/app/testimonials/leading-steps-get.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import type { ChurnHotspotsArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

/**
 * Four accounts, three of them in segment SMB, with two contacts each. All of them find planning difficult.
 */
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
          { stepKey: 'plan-stops', effort: 'DIFFICULT', explanation: `${segment}: Ana's maps` },
          { stepKey: 'sequence-stops', effort: 'EASY' },
        ],
      });
    }
  }
  const list = async (input: Partial<ChurnHotspotsArguments> = {}, by = scope) =>
    (await hotspotsList(by, { job: JOB, ...input })).hotspots;
  return { world, scope, list };
}

describe('hotspotsList', () => {
  test('lists every active step, for all accounts or for a segment', async () => {
    const { list } = await givenAnswers();
    const figures = async (input?: Partial<ChurnHotspotsArguments>) =>
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

  test('orders by the requested field and direction', async () => {
    const { list } = await givenAnswers();
    const order = async (orderBy: string) =>
      (await list({ orderBy })).map(({ stepKey }) => stepKey);
    expect(await order('POSITION')).toEqual(['plan-stops', 'sequence-stops', 'estimate-arrival']);
    const either = async (field: string, direction: string) =>
      (await list({ order: { field, direction } })).map(({ stepKey }) => stepKey);
    const byPosition = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
    expect(await either('POSITION', 'ASC')).toEqual(byPosition);
    expect(await either('POSITION', 'DESC')).toEqual(byPosition.toReversed());
    expect(await either('CES', 'DESC')).toEqual(byPosition);
    expect((await either('RANK', 'ASC')).at(-1)).toBe('plan-stops');
    await expect(either('CES', 'UP')).rejects.toMatchObject({ field: ['order', 'direction'] });
    await expect(order('NAME')).rejects.toMatchObject({
      name: 'BadInput',
      field: ['orderBy'],
      message: 'orderBy must be one of RANK, CES, LEAD, POSITION.',
    });
  });

  test('shows callers who may not see respondents only live figures with enough respondents', async () => {
    const { world, list } = await givenAnswers();
    const product = scopeOf(world, 'PRODUCT');
    const shown = async (segment?: string) =>
      (await list({ filter: { segment } }, product))
        .filter(({ isSuppressed }) => !isSuppressed)
        .map(({ stepKey, respondents }) => [stepKey, respondents]);
    expect(await shown()).toEqual([
      ['plan-stops', 8],
      ['sequence-stops', 8],
    ]);
    expect(await shown('Enterprise')).toEqual([]);
    // Together with the total, this would reveal the two respondents of the other segment.
    expect(await shown('SMB')).toEqual([]);
    expect(await shown('Unheard-of')).toEqual([]);
  });

  test('rejects callers who may not see hotspots', async () => {
    const { world, list } = await givenAnswers();
    await expect(list({}, scopeOf(world, 'MARKETING'))).rejects.toThrow(Refused);
  });
});

describe('a hotspot', () => {
  test('has a history for callers who may see respondents', async () => {
    const { world, scope, list } = await givenAnswers();
    await world.takeSnapshot(JOB.key);
    world.advance(400 * DAY_MS);
    await world.takeSnapshot(JOB.key);
    const { job } = await hotspotsList(scope, { job: JOB });
    const [hotspot] = await list();
    if (!hotspot) throw new Error('There is no hotspot.');
    expect(await hotspotHistoryGet(scope, job, hotspot)).toEqual([
      { asOf: '2026-11-01', ces: 100, respondents: 8 },
      { asOf: '2027-12-06', ces: null, respondents: 0 },
    ]);
    const smb = { ...hotspot, segment: 'SMB' };
    expect((await hotspotHistoryGet(scope, job, smb))[0]?.respondents).toBe(6);
  });

  test('has quotes without names, and none where it is suppressed', async () => {
    const { scope } = await givenAnswers();
    const { job, hotspots } = await hotspotsList(scope, { job: JOB });
    const [plan, sequence] = hotspots;
    if (!plan || !sequence) throw new Error('There are no hotspots.');
    expect([...(await hotspotQuotesGet(scope, job, plan))].sort()).toEqual([
      "Enterprise: Ana's maps",
      "SMB: Ana's maps",
    ]);
    const smb = { ...plan, segment: 'SMB' };
    expect(await hotspotQuotesGet(scope, job, smb)).toEqual(["SMB: Ana's maps"]);
    expect(await hotspotQuotesGet(scope, job, sequence)).toEqual([]);
    expect(await hotspotQuotesGet(scope, job, { ...plan, isSuppressed: true })).toEqual([]);
  });
});

describe('for a caller who may not see respondents', () => {
  const A_WEEK = 7 * DAY_MS;

  async function givenSnapshot() {
    const { world, scope } = await givenAnswers();
    await world.takeSnapshot(JOB.key);
    const product = scopeOf(world, 'PRODUCT');
    const read = async (segment?: string) => {
      const { job, hotspots } = await hotspotsList(product, { job: JOB, filter: { segment } });
      const hotspot = (stepKey: string) => {
        const found = hotspots.find((one) => one.stepKey === stepKey);
        if (!found) throw new Error(`There is no hotspot of ${stepKey}.`);
        return found;
      };
      return { job, plan: hotspot('plan-stops'), sequence: hotspot('sequence-stops') };
    };
    return { world, scope, product, read };
  }

  test('figures are live, not those of the last snapshot', async () => {
    const { world, scope, read } = await givenSnapshot();
    world.advance(DAY_MS);
    const account = { externalId: 'a0' };
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }] as const;
    await submit(scope, { idempotencyKey: 'later', account, answers });
    const { plan } = await read();
    expect([plan.asOf, plan.ces]).toEqual([null, 87.5]);
  });

  test('a suppressed segment looks the same as an unknown one', async () => {
    const { read } = await givenSnapshot();
    const withheld = await read('Enterprise');
    const unheardOf = await read('Unheard-of');
    expect(withheld.plan).toEqual({ ...unheardOf.plan, segment: 'Enterprise' });
    expect(withheld.plan).toMatchObject({ isSuppressed: true, asOf: null, quadrant: 'UNKNOWN' });
  });

  test('a history contains only points with enough respondents', async () => {
    const { world, scope, product, read } = await givenSnapshot();
    world.advance(A_WEEK);
    for (const n of [0, 1, 2, 3]) {
      for (const externalId of ['ana', 'ben']) {
        await submit(scope, {
          idempotencyKey: `${n} ${externalId} later`,
          account: { externalId: `a${n}` },
          respondent: { externalId },
          answers: [{ stepKey: 'plan-stops', effort: 'EASY' }],
        });
      }
    }
    await world.takeSnapshot(JOB.key);
    const { job, plan } = await read();
    expect(await hotspotHistoryGet(product, job, plan)).toEqual([
      { asOf: '2026-11-01', ces: 100, respondents: 8 },
      { asOf: '2026-11-08', ces: 0, respondents: 8 },
    ]);
    expect(await hotspotHistoryGet(product, job, { ...plan, segment: 'SMB' })).toEqual([]);
  });

  test('quotes are redacted, and missing where figures are suppressed', async () => {
    const { product, read } = await givenSnapshot();
    const { job, plan, sequence } = await read();
    const quotes = await hotspotQuotesGet(product, job, plan);
    expect([...quotes].sort()).toEqual(["Enterprise: [name]'s maps", "SMB: [name]'s maps"]);
    expect(await hotspotQuotesGet(product, job, sequence)).toEqual([]);
    const { plan: withheld } = await read('Enterprise');
    expect(await hotspotQuotesGet(product, job, withheld)).toEqual([]);
  });

  test('leading steps are computed from the figures shown', async () => {
    const { world, scope } = await givenAnswers();
    const steps = ['plan-stops', 'sequence-stops'].map((stepKey) => ({ stepKey, ces: 80 }));
    await accepted(marketBenchmarkSet(scope, { job: JOB, steps }));
    const lead = async (by: typeof scope) =>
      (await leadingStepsGet(by, { job: JOB })).steps.map(({ stepKey, lead }) => [stepKey, lead]);
    expect(await lead(scopeOf(world, 'MARKETING'))).toEqual([['sequence-stops', 80]]);
  });

  test('leading steps are empty when too few contacts responded', async () => {
    const { world, scope } = await givenJobAndAccount();
    const steps = [{ stepKey: 'sequence-stops', ces: 80 }];
    await accepted(marketBenchmarkSet(scope, { job: JOB, steps }));
    const answers = [{ stepKey: 'sequence-stops', effort: 'EASY' }] as const;
    await submit(scope, { idempotencyKey: 'one', account: { externalId: 'crm-1' }, answers });
    const marketing = scopeOf(world, 'MARKETING');
    expect((await leadingStepsGet(scope, { job: JOB })).steps).toHaveLength(1);
    expect((await leadingStepsGet(marketing, { job: JOB })).steps).toEqual([]);
  });
});

describe('why a step is difficult', () => {
  /** One contact per reason, in three accounts of segment SMB and one of Enterprise. */
  async function givenReasons(reasons: readonly (string | null)[], accounts = 3) {
    const { world, scope } = await givenJobAndAccount();
    for (let n = 0; n < 4; n += 1) {
      const segment = n < 3 ? 'SMB' : 'Enterprise';
      await accepted(accountUpsert(scope, { externalId: `a${n}`, name: `a${n}`, segment }));
    }
    for (const [n, reason] of reasons.entries()) {
      await submit(scope, {
        idempotencyKey: `${n}`,
        account: { externalId: `a${reason === null ? n % 3 : n % accounts}` },
        respondent: { externalId: `p${n}` },
        answers: [{ stepKey: 'plan-stops', effort: 'DIFFICULT', reason }],
      });
    }
    const read = async (by = scope, segment?: string) => {
      const { hotspots } = await hotspotsList(by, { job: JOB, filter: { segment } });
      const { isSuppressed, reasons: found } =
        hotspots.find(({ stepKey }) => stepKey === 'plan-stops') ?? {};
      const shares = found?.shares.map(({ reason, share }) => [reason, share.count, share.of]);
      return [isSuppressed, shares ?? null];
    };
    return { product: scopeOf(world, 'PRODUCT'), read };
  }
  const SIX = ['SLOW', 'INACCURATE', 'SLOW', 'HARD_TO_USE', 'SLOW', 'INACCURATE'];

  test('is reported as shares of the respondents who gave a reason, most frequent first', async () => {
    const { read, product } = await givenReasons([...SIX, null]);
    const shares = [
      ['SLOW', 3, 6],
      ['INACCURATE', 2, 6],
      ['HARD_TO_USE', 1, 6],
      ['OTHER', 0, 6],
    ];
    expect(await read()).toEqual([false, shares]);
    expect(await read(product)).toEqual([false, shares]);
  });

  test('is suppressed separately when too few respondents or accounts gave a reason', async () => {
    const few = await givenReasons(['SLOW', 'SLOW', 'SLOW', 'OTHER', null, null]);
    expect(await few.read()).toEqual([false, expect.arrayContaining([['SLOW', 3, 4]])]);
    expect(await few.read(few.product)).toEqual([false, null]);
    const one = await givenReasons([...SIX, null, null, null], 1);
    expect(await one.read(one.product)).toEqual([false, null]);
  });

  test('is suppressed where the total would reveal the reasons in another segment', async () => {
    const { read, product } = await givenReasons([...SIX, 'SLOW', 'OTHER'], 4);
    expect((await read(product))[1]).not.toBeNull();
    expect((await read(product, 'SMB'))[1]).toBeNull();
    expect((await read(product, 'Enterprise'))[1]).toBeNull();
  });
});
