import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { ACME, JOB, submissionOf } from '../support/app-fixtures.ts';
import { accepted } from '../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());

test('a submission stores who sent it, and one stored without it reads as null', async () => {
  const scope = foothold.scope();
  const steps = [{ key: 'plan-stops', statement: 'plan the stops' }];
  await accepted(jobUpsert(scope, { ...JOB, statement: 'get there', steps }));
  await accepted(accountUpsert(scope, { ...ACME, name: 'Acme' }));
  const { submission } = await accepted(submissionCreate(scope, submissionOf()));
  const { submissions } = foothold.deps.ports;
  expect(await submissions.get(submission.id)).toMatchObject({ recordedBy: 'test' });
  const { table, keys } = foothold.store;
  const { recordedBy: _, ...before } = (await table.get(keys.submission(submission.id))) ?? {};
  await table.writeBatch([before], []);
  expect(await submissions.get(submission.id)).toMatchObject({ recordedBy: null });
});
