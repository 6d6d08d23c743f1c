import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { clientSettings, variablesOf } from '../../lambdas/platform/config.ts';
import { startFunctionHost } from '../../local/functions/function-host.ts';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { accepted } from '../support/mutation-results.ts';

const JOB = { key: 'visit' };
const ACCOUNTS = ['before', 'poisoned', 'after'] as const;
type Name = (typeof ACCOUNTS)[number];

let bundles: string;
/** The database, also used by use cases that run outside the server. */
let stored: StoredFoothold;
let stateDir: string;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  stored = await givenStoredFoothold();
  stateDir = await givenScratchDir();
  stored.clock.now = Date.now();
  client = DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings(stored.config)));
});
afterAll(async () => {
  client.destroy();
  await stored.stop();
  await removeDir(stateDir);
  await removeDir(bundles);
});

/** Variables of the database. Expected failures below the error level are not logged. */
function environment() {
  return { ...variablesOf(stored.config), FOOTHOLD_LOG_LEVEL: 'error' };
}

/** Runs the server on the bundles and the same database. It resumes the stream where it stopped. */
async function whileRunning<T>(work: (foothold: RunningFoothold) => Promise<T>): Promise<T> {
  const foothold = await givenRunningFoothold({
    dataDir: stateDir,
    bundles,
    variables: environment(),
  });
  try {
    return await work(foothold);
  } finally {
    await foothold.stop();
  }
}

async function submit(name: Name, respondent: string) {
  await accepted(
    submissionCreate(stored.scope(), {
      idempotencyKey: `${name} ${respondent}`,
      job: JOB,
      account: { externalId: name },
      respondent: { externalId: respondent },
      answers: [{ stepKey: 'plan', effort: 'DIFFICULT' }],
    }),
  );
}

/** Returns the number of respondents in each account's assessment. */
async function respondentCounts(): Promise<Record<Name, number | undefined>> {
  const { ports } = stored.deps;
  const job = await ports.jobs.get(JOB.key);
  if (!job) throw new Error('no job');
  const counts = ACCOUNTS.map(async (name) => {
    const assessment = await ports.assessments.get(ports.accounts.idOf(name), job.value);
    return [name, assessment?.coverage.respondentsHeard] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Name, number | undefined>;
}

/** Returns a stored history item of an account. */
async function aHistoryOf(name: Name) {
  const { keys } = stored.store;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: stored.config.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: {
        ':pk': keys.accountPk(stored.deps.ports.accounts.idOf(name)),
        ':sk': keys.historyPrefix(JOB.key),
      },
    }),
  );
  const [item] = Items;
  if (!item) throw new Error('no history');
  return item;
}

interface FailedRecord {
  function: string;
  record: DynamoDBRecord;
}

async function setAside(): Promise<FailedRecord[]> {
  const text = await readFile(join(stateDir, 'failed-records.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FailedRecord);
}

/** Sends records to the projector again, as a replay of the failure destination does. */
async function replay(records: DynamoDBRecord[]): Promise<unknown> {
  const host = await startFunctionHost({
    root: PROJECT_ROOT,
    paths: { projector: join(bundles, 'projector', 'index.js') },
    environment: environment(),
    timeoutSeconds: {},
  });
  try {
    return await host.invoke('projector', { Records: records });
  } finally {
    await host.stop();
  }
}

test('a record that cannot be projected does not hold up its batch, and is projected by a replay once it is fixed', async () => {
  await accepted(
    jobUpsert(stored.scope(), {
      ...JOB,
      statement: 'get there',
      steps: [{ key: 'plan', statement: 'plan' }],
    }),
  );
  for (const name of ACCOUNTS) {
    await accepted(accountUpsert(stored.scope(), { externalId: name, name }));
    await submit(name, 'ana');
  }
  await whileRunning((foothold) => foothold.drained());
  expect(await respondentCounts()).toEqual({ before: 1, poisoned: 1, after: 1 });

  // Written while the stream is not read, so that all records arrive in one batch.
  const history = await aHistoryOf('poisoned');
  for (const name of ACCOUNTS) await submit(name, 'ben');
  const corrupt = new UpdateCommand({
    TableName: stored.config.table,
    Key: { pk: history['pk'] as string, sk: history['sk'] as string },
    UpdateExpression: 'SET body = :body',
    ExpressionAttributeValues: { ':body': 'no JSON' },
  });
  await client.send(corrupt);
  const warnings = await whileRunning(async (foothold) => {
    await foothold.drained();
    return foothold.warnings;
  });

  expect(await respondentCounts()).toEqual({ before: 2, poisoned: 1, after: 2 });
  const failed = await setAside();
  const poisonedPk = stored.store.keys.accountPk(stored.deps.ports.accounts.idOf('poisoned'));
  expect(new Set(failed.map(({ record }) => record.dynamodb?.Keys?.['pk']?.S))).toEqual(
    new Set([poisonedPk]),
  );
  expect(new Set(failed.map((each) => each.function))).toEqual(new Set(['projector']));
  expect(warnings).toHaveLength(failed.length);

  const records = failed.map(({ record }) => record);
  expect(await replay(records)).not.toEqual({ batchItemFailures: [] });
  await client.send(new PutCommand({ TableName: stored.config.table, Item: history }));
  expect(await replay(records)).toEqual({ batchItemFailures: [] });
  expect(await respondentCounts()).toEqual({ before: 2, poisoned: 2, after: 2 });
});
