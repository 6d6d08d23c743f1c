import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'route' };
const STEPS = ['plan', 'sequence', 'address', 'arrive'];

describe('a page of accounts at risk', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    const scope = foothold.scope();
    const steps = STEPS.map((key) => ({ key, statement: key }));
    await accepted(jobUpsert(scope, { key: JOB.key, statement: 'get there', steps }));
    for (const externalId of ['acme', 'bolt']) {
      await accepted(accountUpsert(scope, { externalId, name: externalId.toUpperCase() }));
      await accepted(
        submissionCreate(scope, {
          idempotencyKey: externalId,
          job: JOB,
          account: { externalId },
          respondent: { externalId: 'someone', role: 'EXECUTOR' },
          answers: STEPS.map((stepKey) => ({ stepKey, effort: 'DIFFICULT' })),
        }),
      );
    }
    await foothold.projectAll();
  });
  afterAll(() => foothold.stop());

  test('reads the accounts and their assessments together', async () => {
    const scope = foothold.scope();
    foothold.consumed.take();
    const { edges } = await atRiskList(scope, { job: JOB });
    const accounts = await Promise.all(
      edges.map(({ node }) => scope.loaders.account(node.account.id)),
    );
    expect(accounts.map((account) => account?.name).sort()).toEqual(['ACME', 'BOLT']);
    const calls = foothold.consumed.take().map(({ call }) => call);
    expect(calls.sort()).toEqual(['BatchGet', 'Get', 'Query']);
  });

  test("shows an account's present name even if it was assessed under an earlier one", async () => {
    const scope = foothold.scope();
    await accepted(accountUpsert(scope, { externalId: 'acme', name: 'Acme Corporation' }));
    const { edges } = await atRiskList(scope, { job: JOB });
    const names = await Promise.all(
      edges.map(async ({ node }) => (await scope.loaders.account(node.account.id))?.name),
    );
    expect(names.sort()).toEqual(['Acme Corporation', 'BOLT']);
  });

  test.each([
    ['for an unknown job', { job: { key: 'none' } }, ['job']],
    ['for an unknown step', { job: JOB, filter: { stepKey: 'none' } }, ['filter', 'stepKey']],
    ['with a wrong filter', { job: JOB, filter: { bands: ['NONE'] } }, ['filter', 'bands', 0]],
  ])('is rejected for a request %s', async (_, input, field) => {
    await expect(atRiskList(foothold.scope(), input)).rejects.toMatchObject({
      name: 'BadInput',
      field: field.map(String),
    });
  });
});
