import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { accountRiskGet } from '../../../lambdas/app/risks/account-risk-get.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import type {
  AtRiskAccountsArguments,
  AtRiskFilter,
} from '../../../lambdas/app/kernel/generated/inputs.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
const ACCOUNTS = {
  high: { effort: 'VERY_DIFFICULT', ownerEmail: 'kim@vendor.test', arr: '900', role: 'BUYER' },
  medium: { effort: 'NEITHER', segment: 'SMB', renewalDate: '2027-01-31', arr: '500' },
  low: { effort: 'VERY_EASY', segment: 'Enterprise', renewalDate: '2027-02-28' },
};

/** The account "crm-1", which has no answers, and one account in each band. */
async function givenAccounts() {
  const { world, scope } = await givenJobAndAccount();
  for (const [externalId, given] of Object.entries(ACCOUNTS)) {
    const { effort, ...rest } = given;
    const { arr, role, ...account } = { arr: null, role: null, ...rest };
    const money = arr === null ? null : { amount: arr, currencyCode: 'USD' };
    await accepted(accountUpsert(scope, { ...account, externalId, name: externalId, arr: money }));
    await submit(scope, {
      idempotencyKey: externalId,
      account: { externalId },
      respondent: { externalId: 'ana', role },
      answers: STEPS.map((stepKey) => ({ stepKey, effort, alternative: 'Excel' })),
    });
  }
  const excel = { solutionKey: 'excel', name: 'Excel', steps: [] };
  await accepted(solutionRatingSet(scope, { job: JOB, ...excel }));
  const list = async (input: Partial<AtRiskAccountsArguments> = {}) => {
    const { edges } = await atRiskList(scope, { job: JOB, ...input });
    return edges.map(({ node }) => node.account.externalId);
  };
  return { world, scope, list };
}

describe('atRiskList', () => {
  test('lists accounts by rank, and those without answers only on request', async () => {
    const { list } = await givenAccounts();
    expect(await list()).toEqual(['high', 'medium', 'low']);
    expect(await list({ filter: { bands: ['UNKNOWN', 'LOW'] } })).toEqual(['low', 'crm-1']);
  });

  test.each<[string, AtRiskFilter, string[]]>([
    ['an owner', { ownerEmail: 'kim@vendor.test' }, ['high']],
    ['no owner', { unassigned: true }, ['medium', 'low']],
    ['segments', { segments: ['SMB', 'Enterprise'] }, ['medium', 'low']],
    [
      'an empty list, which is the same as no filter',
      { segments: [], bands: [] },
      ['high', 'medium', 'low'],
    ],
    ['earliest renewal', { renewal: { from: '2027-01-31' } }, ['medium', 'low']],
    ['latest renewal, exclusive', { renewal: { to: '2027-02-28' } }, ['medium']],
    ['a difficult step', { stepKey: 'plan-stops' }, ['high']],
    ['a competitor', { solutionKey: 'excel' }, ['high']],
    ['a threat', { threat: 'WATCH' }, ['high']],
    ['a missing role', { missingRole: 'BUYER' }, ['medium', 'low']],
    ['confidence', { confidence: ['HIGH'] }, []],
    ['ARR', { minArr: '500.00' }, ['high', 'medium']],
    ['two filters', { minArr: '1', segments: ['SMB'] }, ['medium']],
  ])('filters by %s', async (_, filter, expected) => {
    const { list } = await givenAccounts();
    expect(await list({ filter })).toEqual(expected);
  });

  test.each([
    ['RANK', 'ASC', ['low', 'medium', 'high']],
    ['RISK_WEIGHTED_ARR', 'DESC', ['high', 'medium', 'low']],
    ['RENEWAL_DATE', 'ASC', ['medium', 'low', 'high']],
  ])('orders by %s in the direction %s', async (field, direction, expected) => {
    const { list } = await givenAccounts();
    expect(await list({ orderBy: { field, direction } })).toEqual(expected);
  });

  test('shows what the same request has just written', async () => {
    const { world, scope } = await givenJobAndAccount();
    const answering = (effort: string) => STEPS.map((stepKey) => ({ stepKey, effort }));
    await submit(scope, { answers: answering('VERY_EASY') });
    await world.project();
    world.advance(1000);
    const request = createScope(scope.actor, world.behind);
    await submit(request, { idempotencyKey: 'second', answers: answering('VERY_DIFFICULT') });
    const { edges } = await atRiskList(request, { job: JOB });
    expect(edges.map(({ node }) => node.band)).toEqual(['HIGH']);
    const accountId = edges[0]?.node.account.id ?? '';
    expect(await accountRiskGet(request, accountId, JOB)).toEqual(edges[0]?.node);
  });

  test('pages without gaps or repeats', async () => {
    const { scope } = await givenAccounts();
    const first = await atRiskList(scope, { job: JOB, first: 2 });
    const { endCursor: after, hasNextPage } = first.pageInfo;
    const second = await atRiskList(scope, { job: JOB, first: 2, after });
    const names = [...first.edges, ...second.edges].map(({ node }) => node.account.name);
    expect([names, hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      ['high', 'medium', 'low'],
      true,
      false,
    ]);
  });

  test('accepts a cursor for an equivalent query and rejects it for any other', async () => {
    const { scope } = await givenAccounts();
    const filter = { bands: ['HIGH', 'MEDIUM', 'LOW'], segments: null };
    const { pageInfo } = await atRiskList(scope, { job: JOB, first: 1, filter });
    const after = pageInfo.endCursor;
    const same = await atRiskList(scope, { job: JOB, after });
    expect(same.edges.map(({ node }) => node.account.name)).toEqual(['medium', 'low']);
    const others: Partial<AtRiskAccountsArguments>[] = [
      { filter: { bands: ['HIGH'] } },
      { orderBy: { field: 'RANK', direction: 'ASC' } },
    ];
    for (const other of others) {
      const ask = atRiskList(scope, { job: JOB, after, ...other });
      await expect(ask).rejects.toMatchObject({ name: 'BadInput', field: ['after'] });
    }
  });

  test.each<[string, Partial<AtRiskAccountsArguments>, string[], string]>([
    [
      'an unknown job',
      { job: { key: 'nowhere' } },
      ['job'],
      'job does not match a job. List the jobs to see their keys.',
    ],
    [
      'a job selector with a missing variable',
      { job: { key: null } },
      ['job'],
      'job must have either id or key.',
    ],
    [
      'an unknown step',
      { filter: { stepKey: 'fly' } },
      ['filter', 'stepKey'],
      'stepKey does not match a step of the job.',
    ],
    [
      'an unknown solution',
      { filter: { solutionKey: 'abacus' } },
      ['filter', 'solutionKey'],
      'solutionKey does not match a rated solution of the job.',
    ],
    [
      'an unknown band',
      { filter: { bands: ['HIGH', 'RED'] } },
      ['filter', 'bands', '1'],
      'bands.1 must be one of LOW, MEDIUM, HIGH, UNKNOWN.',
    ],
    [
      'an invalid date',
      { filter: { renewal: { from: '2027-13-01' } } },
      ['filter', 'renewal', 'from'],
      'from must be a date such as 2026-03-31; it is "2027-13-01".',
    ],
    [
      'negative money',
      { filter: { minArr: '-1' } },
      ['filter', 'minArr'],
      'minArr must not be negative.',
    ],
    [
      'an invalid e-mail address',
      { filter: { ownerEmail: 'kim' } },
      ['filter', 'ownerEmail'],
      'ownerEmail must be an e-mail address such as ana@example.com.',
    ],
    [
      'too many segments',
      { filter: { segments: Array.from({ length: 101 }, (_, n) => `s${n}`) } },
      ['filter', 'segments'],
      'segments must be at most 100 segments.',
    ],
    ['an empty page', { first: 0 }, ['first'], 'first must be a whole number from 1 to 100.'],
    [
      'an unknown order',
      { orderBy: { field: 'NAME', direction: 'ASC' } },
      ['orderBy', 'field'],
      'field must be one of RANK, RISK_WEIGHTED_ARR, RENEWAL_DATE, CHANGE.',
    ],
  ])('rejects %s', async (_, input, field, message) => {
    const { scope } = await givenJobAndAccount();
    const ask = atRiskList(scope, { job: JOB, ...input });
    await expect(ask).rejects.toMatchObject({ name: 'BadInput', field, message });
  });

  test('rejects callers who may not see risks', async () => {
    const { world } = await givenJobAndAccount();
    const ask = atRiskList(scopeOf(world, 'PRODUCT', 'MARKETING', 'INGEST'), { job: JOB });
    await expect(ask).rejects.toThrow(Refused);
  });
});
