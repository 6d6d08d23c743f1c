import type { DynamoDBRecord } from 'aws-lambda';
import { projectBatch, projectCanary } from '../../../lambdas/functions/projector/handler.ts';
import { type ItemKey, keysOf, type Target } from '../../../lambdas/store/engine/keys/keys.ts';

const keys = keysOf('default');
const record = (number: number, { pk, sk }: ItemKey): DynamoDBRecord => ({
  dynamodb: { SequenceNumber: String(number), Keys: { pk: { S: pk }, sk: { S: sk } } },
});

/** A projector that fails for the given accounts. */
function givenProjector(failing: readonly string[] = []) {
  const projected: Target[] = [];
  const errors: unknown[] = [];
  return {
    projected,
    errors,
    deps: {
      tenant: 'default',
      projector: {
        project: (targets: readonly Target[]) => {
          projected.push(...targets);
          const failures = targets
            .filter(({ accountId }) => failing.includes(accountId))
            .map((target) => ({ target, error: new Error('poison') }));
          return Promise.resolve({ differed: 0, failures });
        },
      },
      jobKeys: () => Promise.resolve(['j', 'k']),
      onFailure: (error: unknown) => errors.push(error),
    },
  };
}

test('the projector projects each account and job in a batch once, even if several records refer to it', async () => {
  const { projected, deps } = givenProjector();
  const answer = await projectBatch(
    {
      Records: [
        record(1, keys.history('a', 'j', 'r')),
        record(2, keys.history('a', 'j', 'q')),
        record(3, keys.submission('s')),
        record(4, keys.assessment('b', 'j')),
      ],
    },
    deps,
  );
  expect(projected).toEqual([{ accountId: 'a', jobKey: 'j' }]);
  expect(answer).toEqual({ batchItemFailures: [] });
});

test('the projector projects an account for every job when the account item changes', async () => {
  const { projected, deps } = givenProjector();
  await projectBatch({ Records: [record(1, keys.account('a'))] }, deps);
  expect(projected).toEqual([
    { accountId: 'a', jobKey: 'j' },
    { accountId: 'a', jobKey: 'k' },
  ]);
});

test('the projector reports only the records of the targets that failed', async () => {
  const { errors, deps } = givenProjector(['poison']);
  const answer = await projectBatch(
    {
      Records: [
        record(1, keys.history('good', 'j', 'r')),
        record(2, keys.history('poison', 'j', 'r')),
        record(3, keys.history('poison', 'j', 'q')),
      ],
    },
    deps,
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }, { itemIdentifier: '3' }] });
  expect(errors).toEqual([new Error('poison')]);
});

test('the projector skips records of another tenant', async () => {
  const { projected, deps } = givenProjector();
  const foreign = keysOf('default-canary');
  const records = [record(1, foreign.account('a')), record(2, foreign.history('a', 'j', 'r'))];
  await projectBatch({ Records: records }, deps);
  expect(projected).toEqual([]);
});

test('the projector reports a failure for the canary tenant without failing the batch', async () => {
  const { projected, errors, deps } = givenProjector(['a']);
  const canary = { ...deps, tenant: 'default-canary' };
  const batch = { Records: [record(1, keysOf('default-canary').account('a'))] };
  await projectCanary(batch, canary);
  expect(projected).toHaveLength(2);
  expect(errors).toEqual([new Error('poison'), new Error('poison')]);
  const jobKeys = () => Promise.reject(new Error('no jobs'));
  await projectCanary(batch, { ...canary, jobKeys });
  expect(errors.at(-1)).toEqual(new Error('no jobs'));
});
