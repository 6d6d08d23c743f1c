import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import type { Config } from '../../../lambdas/platform/config.ts';
import { accepted } from '../../support/mutation-results.ts';
import { dynamoClient } from '../../support/store/dynamo-client.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'route' };
const ACCOUNTS = 60;

/**
 * Returns a client together with its commit counts: the most in progress at one time, and the reads started
 * before the first commit ended.
 */
function watchedClient() {
  const commits = { underWay: 0, most: 0, readsBeforeTheFirst: 0, done: 0 };
  const clientOf = (config: Config) => {
    const client = dynamoClient(config);
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'BatchGetItemCommand' && commits.done === 0) {
            commits.readsBeforeTheFirst += 1;
          }
          if (commandName !== 'TransactWriteItemsCommand') return next(args);
          commits.underWay += 1;
          commits.most = Math.max(commits.most, commits.underWay);
          try {
            return await next(args);
          } finally {
            commits.underWay -= 1;
            commits.done += 1;
          }
        },
      { step: 'initialize' },
    );
    return client;
  };
  return { commits, clientOf };
}

describe('groups of accounts', () => {
  let foothold: StoredFoothold;
  afterEach(() => foothold.stop());

  test('are read in parallel and committed one at a time', async () => {
    const { commits, clientOf } = watchedClient();
    foothold = await givenStoredFoothold({}, clientOf);
    const scope = foothold.scope();
    const steps = [{ key: 'plan', statement: 'plan' }];
    await accepted(jobUpsert(scope, { key: JOB.key, statement: 'get there', steps }));
    const externalIds = Array.from({ length: ACCOUNTS }, (_, which) => `account-${which}`);
    for (const externalId of externalIds) {
      await accepted(accountUpsert(scope, { externalId, name: externalId }));
    }
    Object.assign(commits, { underWay: 0, most: 0, readsBeforeTheFirst: 0, done: 0 });

    const { ports, projector } = foothold.deps;
    const { failures } = await projector.project(
      externalIds.map((id) => ({ accountId: ports.accounts.idOf(id), jobKey: JOB.key })),
    );
    expect(failures).toEqual([]);
    expect(commits).toMatchObject({ most: 1, done: 3, readsBeforeTheFirst: 3 });
  });
});
