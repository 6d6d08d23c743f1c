import { MAX_ACCOUNT_TASKS } from '../../../lambdas/app/kernel/limits.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { ACME, givenJobAndAccount } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';

test('taskCreate rejects more tasks than an account may have', async () => {
  const { scope } = await givenJobAndAccount();
  const create = () => taskCreate(scope, { account: ACME, text: 'Call' });
  for (let i = 0; i < MAX_ACCOUNT_TASKS; i += 1) await accepted(create());
  expect(await problemsOf(create())).toMatchObject([
    { code: 'LIMIT_EXCEEDED', field: ['account'] },
  ]);
});
