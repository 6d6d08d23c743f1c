import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import type { AccountFilter, AtRiskFilter } from '../../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };
const STEPS = ['plan', 'sequence', 'address'];
const ACCOUNTS: Record<string, { key: string; value: string }[]> = {
  acme: [
    { key: 'region', value: 'EMEA' },
    { key: 'plan', value: 'Gold' },
  ],
  bolt: [{ key: 'region', value: 'EMEA' }],
  cole: [{ key: 'region', value: 'APAC' }],
  dune: [],
};

describe('account attributes', () => {
  let foothold: StoredFoothold;
  const upsert = (input: Omit<Parameters<typeof accountUpsert>[1], 'externalId'>) =>
    accountUpsert(foothold.scope(), { externalId: 'acme', ...input });
  const atRisk = async (filter: AtRiskFilter) => {
    const { edges } = await atRiskList(foothold.scope(), { job: JOB, filter });
    return edges.map(({ node }) => node.account.externalId).sort();
  };
  const accounts = async (filter: AccountFilter) => {
    const { edges } = await accountsList(foothold.scope(), { filter });
    return edges.map(({ node }) => node.externalId).sort();
  };

  beforeEach(async () => {
    foothold = await givenStoredFoothold();
    const steps = STEPS.map((key) => ({ key, statement: key }));
    await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
    for (const [externalId, attributes] of Object.entries(ACCOUNTS)) {
      await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId, attributes }));
      await accepted(
        submissionCreate(foothold.scope(), {
          idempotencyKey: externalId,
          job: JOB,
          account: { externalId },
          respondent: { externalId: 'ana', role: 'EXECUTOR' },
          answers: STEPS.map((stepKey) => ({ stepKey, effort: 'DIFFICULT' })),
        }),
      );
    }
    await foothold.projectAll();
  });
  afterEach(() => foothold.stop());

  test.each<[string, { key: string; values: string[] }[], string[]]>([
    ['one value', [{ key: 'region', values: ['EMEA'] }], ['acme', 'bolt']],
    [
      'one of several values',
      [{ key: 'region', values: ['EMEA', 'APAC'] }],
      ['acme', 'bolt', 'cole'],
    ],
    [
      'two attributes at once',
      [
        { key: 'region', values: ['EMEA'] },
        { key: 'plan', values: ['Gold'] },
      ],
      ['acme'],
    ],
    ['the value of another attribute', [{ key: 'plan', values: ['EMEA'] }], []],
  ])('filter the account list and the at-risk list by %s', async (_, attributes, expected) => {
    expect(await atRisk({ attributes })).toEqual(expected);
    expect(await accounts({ attributes })).toEqual(expected);
  });

  test('are found by their new value once the account is reassessed', async () => {
    await accepted(upsert({ attributes: [{ key: 'region', value: 'APAC' }] }));
    await foothold.projectAll();
    const inApac = { attributes: [{ key: 'region', values: ['APAC'] }] };
    expect(await atRisk(inApac)).toEqual(['acme', 'cole']);
    expect(await accounts(inApac)).toEqual(['acme', 'cole']);
  });

  test('do not interfere with the industry, which filters both lists too', async () => {
    await accepted(upsert({ industry: 'Logistics' }));
    await foothold.projectAll();
    for (const [industries, expected] of [
      [['Logistics', 'Retail'], ['acme']],
      [['EMEA'], []],
    ] as const) {
      expect(await atRisk({ industries })).toEqual(expected);
      expect(await accounts({ industries })).toEqual(expected);
    }
  });

  test('are kept if not sent and removed by null', async () => {
    const change = [
      { key: 'region', value: null },
      { key: 'CSM score', value: '7' },
    ];
    const { account } = await accepted(upsert({ attributes: change }));
    expect(account.attributes).toEqual([
      { key: 'CSM score', value: '7' },
      { key: 'plan', value: 'Gold' },
    ]);
    expect((await accepted(upsert({ segment: 'SMB' }))).account.attributes).toEqual(
      account.attributes,
    );
    expect((await accepted(upsert({ attributes: null }))).account.attributes).toEqual([]);
  });

  test('are limited to 20, and errors name the wrong field', async () => {
    const many = Array.from({ length: 19 }, (_, at) => ({ key: `key ${at}`, value: 'x' }));
    expect(await problemsOf(upsert({ attributes: many }))).toMatchObject([
      { code: 'LIMIT_EXCEEDED', field: ['attributes'] },
    ]);
    const wrong = [
      { key: ' ', value: 'x' },
      { key: 'plan', value: 'x'.repeat(201) },
      { key: 'plan', value: 'Gold' },
      { key: 'plan', value: 'Silver' },
    ];
    const found = await problemsOf(upsert({ attributes: wrong }));
    expect(found.map(({ field }) => field?.join('.'))).toEqual([
      'attributes.0.key',
      'attributes.1.value',
      'attributes.3.key',
    ]);
  });
});
