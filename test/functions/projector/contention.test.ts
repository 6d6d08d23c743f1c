import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { dynamoSettings } from '../../../lambdas/platform/aws-calls.ts';
import type { Config } from '../../../lambdas/platform/config.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const ACCOUNTS = 40;
const GROUPS = 2;
/** Submissions per call of submissionsImport. */
const A_CALL = 20;

/** Counts the transactions that the store sends, and decides which ones fail. */
const network = {
  sent: 0,
  refusal: (_sent: number): Error | null => null,
};

function refused(name: string, more: object = {}): Error {
  return Object.assign(new Error(name), { name, ...more });
}
const CONFLICT = refused('TransactionCanceledException', {
  CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
});
const THROTTLED = refused('ThrottlingException');
const THROTTLED_INSIDE = refused('TransactionCanceledException', {
  CancellationReasons: [{ Code: 'ThrottlingError' }],
});

/** A client that counts transactions and fails those the test chooses, before the SDK can retry them. */
function refusingClient(config: Config): DynamoDBClient {
  const client = new DynamoDBClient(dynamoSettings(config));
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === 'TransactWriteItemsCommand') {
          network.sent += 1;
          const error = network.refusal(network.sent);
          if (error) throw error;
        }
        return next(args);
      },
    { step: 'initialize', priority: 'high' },
  );
  return client;
}

let foothold: StoredFoothold;
let targets: { accountId: string; jobKey: string }[];
beforeAll(async () => {
  foothold = await givenStoredFoothold({}, refusingClient);
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  network.refusal = () => null;
  await foothold.wipe();
  const scope = foothold.scope();
  const steps = [{ key: 'plan', statement: 'plan the route' }];
  await accepted(jobUpsert(scope, { key: 'route', statement: 'get there', steps }));
  const externalIds = Array.from({ length: ACCOUNTS }, (_, index) => `a${index}`);
  await accepted(
    accountsImport(scope, { accounts: externalIds.map((id) => ({ externalId: id, name: id })) }),
  );
  const submissions = externalIds.map((externalId) => ({
    idempotencyKey: externalId,
    job: { key: 'route' },
    account: { externalId },
    respondent: { externalId: 'ana' },
    answers: [{ stepKey: 'plan', effort: 'DIFFICULT' }],
  }));
  for (let first = 0; first < ACCOUNTS; first += A_CALL) {
    const part = submissions.slice(first, first + A_CALL);
    await accepted(submissionsImport(scope, { submissions: part }));
  }
  const { accounts } = foothold.deps.ports;
  targets = externalIds.map((id) => ({ accountId: accounts.idOf(id), jobKey: 'route' }));
  network.sent = 0;
});

const projected = async () => {
  const { differed, failures } = await foothold.deps.projector.project(targets);
  return { differed, failed: failures.length, transactions: network.sent };
};

test('the projector retries a group of accounts as a whole after two transaction conflicts', async () => {
  network.refusal = (sent) => (sent % 3 === 0 ? null : CONFLICT);
  expect(await projected()).toEqual({ differed: 40, failed: 0, transactions: 3 * GROUPS });
});

test('the projector keeps a group whole when conflicts outlast the retries inside the store', async () => {
  network.refusal = (sent) => (sent <= 8 ? CONFLICT : null);
  expect(await projected()).toEqual({ differed: 40, failed: 0, transactions: 8 + GROUPS });
});

test('the projector splits a group in half after repeated transaction conflicts', async () => {
  network.refusal = (sent) => (sent <= 4 * 8 ? CONFLICT : null);
  expect(await projected()).toEqual({ differed: 40, failed: 0, transactions: 4 * 8 + 2 + 1 });
});

test.each([
  ['a table', THROTTLED],
  ['an index', THROTTLED_INSIDE],
])('the projector waits and keeps groups whole while %s is throttled', async (_, error) => {
  network.refusal = () => error;
  expect(await projected()).toEqual({ differed: 0, failed: 40, transactions: 8 * GROUPS });
  network.sent = 0;
  network.refusal = (sent) => (sent % 2 === 0 ? null : error);
  expect(await projected()).toEqual({ differed: 40, failed: 0, transactions: 2 * GROUPS });
});

test('the projector isolates one unreadable account by splitting its group, and writes the others', async () => {
  const [poison] = targets;
  if (!poison) throw new Error('There is no account.');
  const { keys, table } = foothold.store;
  const key = keys.account(poison.accountId);
  await table.write({ kind: 'update', key, set: { name: 7 } });
  expect(await projected()).toEqual({ differed: 39, failed: 1, transactions: 6 });
});
