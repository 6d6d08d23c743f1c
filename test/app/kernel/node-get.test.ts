import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';

async function givenNodes() {
  const { world, scope } = await givenJobAndAccount();
  const rating = { solutionKey: 'excel', name: 'Excel', steps: [] };
  await accepted(solutionRatingSet(scope, { job: JOB, ...rating }));
  const { submission } = await submit(scope);
  return { world, scope, submission };
}

describe('nodeGet', () => {
  test('finds the object that an id names', async () => {
    const { scope, submission } = await givenNodes();
    const { accountId, respondentId, id } = submission;
    expect(await nodeGet(scope, nodeId('Submission', [id]))).toEqual({
      type: 'Submission',
      value: submission,
    });
    expect(await nodeGet(scope, nodeId('Account', [accountId]))).toMatchObject({
      type: 'Account',
      value: { externalId: 'crm-1' },
    });
    expect(await nodeGet(scope, nodeId('Respondent', [accountId, respondentId]))).toMatchObject({
      type: 'Respondent',
      value: { externalId: 'ana' },
    });
    expect(await nodeGet(scope, nodeId('Job', [JOB.key]))).toMatchObject({
      type: 'Job',
      value: { key: JOB.key },
    });
    expect(await nodeGet(scope, nodeId('JobStep', [JOB.key, 'plan-stops']))).toMatchObject({
      type: 'JobStep',
      value: { key: 'plan-stops' },
      job: { key: JOB.key },
    });
    expect(await nodeGet(scope, nodeId('Solution', [JOB.key, 'excel']))).toMatchObject({
      type: 'Solution',
      value: { name: 'Excel' },
      job: { key: JOB.key },
    });
  });

  test.each([
    ['text that is not an id', 'nonsense'],
    ['an unknown job', nodeId('Job', ['nowhere'])],
    ['an unknown step', nodeId('JobStep', [JOB.key, 'fly'])],
    ['an unknown solution', nodeId('Solution', [JOB.key, 'abacus'])],
    ['an unknown account', nodeId('Account', ['nobody'])],
    ['an unknown person', nodeId('Respondent', ['nobody', 'none'])],
    ['an unknown submission', nodeId('Submission', ['none'])],
    ['the risk of an unknown account', nodeId('AccountRisk', ['nobody', JOB.key])],
    ['a risk on an unknown job', nodeId('AccountRisk', ['nobody', 'nowhere'])],
    ['an unknown candidate', nodeId('TestimonialCandidate', ['a', JOB.key, 'b', 'c', 'd'])],
  ])('returns null for %s', async (_, id) => {
    const { scope } = await givenNodes();
    expect(await nodeGet(scope, id)).toBeNull();
  });

  test('rejects ids of a type the caller may not see, whether or not the object exists', async () => {
    const { world, submission } = await givenNodes();
    const marketing = scopeOf(world, 'MARKETING');
    for (const id of [submission.accountId, 'nobody']) {
      await expect(nodeGet(marketing, nodeId('Account', [id]))).rejects.toThrow('ACCOUNTS_READ');
    }
    expect((await nodeGet(marketing, nodeId('Job', [JOB.key])))?.type).toBe('Job');
  });
});

describe('the loaders of a request', () => {
  test('read each account once, in one batch, and again after they forget', async () => {
    const { world, submission } = await givenNodes();
    const batches: (readonly string[])[] = [];
    const { batchGet } = world.ports.accounts;
    world.ports.accounts.batchGet = (ids) => {
      batches.push(ids);
      return batchGet(ids);
    };
    const scope = scopeOf(world);
    const ids = [submission.accountId, 'nobody', submission.accountId];
    const found = await Promise.all(ids.map((id) => scope.loaders.account(id)));
    expect(found.map((account) => account?.name ?? null)).toEqual(['Acme', null, 'Acme']);
    await scope.loaders.account(submission.accountId);
    expect(batches).toEqual([[submission.accountId, 'nobody']]);
    scope.loaders.forget();
    await scope.loaders.account(submission.accountId);
    expect(batches).toEqual([[submission.accountId, 'nobody'], [submission.accountId]]);
  });
});
