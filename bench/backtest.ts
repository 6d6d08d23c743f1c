import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createScope } from '../lambdas/app/kernel/scope.ts';
import { jobUpsert } from '../lambdas/app/jobs/job-upsert.ts';
import { backtestGet } from '../lambdas/app/truth/backtest-get.ts';
import type { Job } from '../lambdas/domain/jobs/job.ts';
import { DAY_MS, dayOf } from '../lambdas/domain/kernel/time.ts';
import { BACKTESTING_MS, runBacktests } from '../lambdas/functions/sweeper/run-backtests.ts';
import { keysOf } from '../lambdas/store/engine/keys/keys.ts';
import { createTable } from '../lambdas/store/engine/table.ts';
import { toOutcomeItem } from '../lambdas/store/facts/accounts/account-item.ts';
import { type Database, startDatabase } from './database.ts';
import { type Figure, informativeFigure } from './figure.ts';
import { accountIdAt, factsAt } from './population.ts';
import { partsOf, unitsOf } from './units/units.ts';

const ADMIN = { subject: 'bench', roles: ['ADMIN'] } as const;
/** Days before today on which the accounts answered, so that their answers precede their outcomes. */
const ANSWERED_BEFORE = 150;
/** Longest run of a Lambda, in seconds. */
const LAMBDA_SECONDS = 900;
const AT_ONCE = 500;
const STEPS = 14;

/** Measures a back-test on an empty database of its own. `root` is the project's folder. */
export async function measureBacktest(root: string, accounts: number): Promise<Figure[]> {
  const database = await startDatabase(root);
  try {
    const job = await givenJob(database);
    await writeOutcomes(database, job, accounts);
    return await backtestFigures(database, job.key, accounts);
  } finally {
    await database.stop();
  }
}

/**
 * Measures a back-test with one outcome per account: read and write units, time, and the number of sweeper
 * runs it takes. Each run has a time limit and saves its progress before it ends.
 */
async function backtestFigures(
  { deps, takeConsumed }: Database,
  key: string,
  accounts: number,
): Promise<Figure[]> {
  const open = () => backtestGet(createScope(ADMIN, deps.ports), { job: { key } });
  await open();
  takeConsumed();
  const ran = await timed(async () => {
    let runs = 0;
    do {
      await runBacktests({ ...deps, addToQuarantine: failing }, deps.now() + BACKTESTING_MS);
      runs += 1;
    } while ((await deps.backtests.underWay(key)).length > 0);
    return runs;
  });
  const run = takeConsumed();
  const opened = await timed(open);
  if (opened.value?.report.cases !== accounts) throw new Error('Not every outcome was scored.');
  const page = takeConsumed();
  const what = `back-test of ${accounts.toLocaleString('en')} outcomes`;
  const runs = `${ran.value} ${ran.value === 1 ? 'run' : 'runs'} of the sweeper`;
  return [
    {
      name: `${what}, time`,
      value: `${ran.seconds.toFixed(1)} s in ${runs}`,
      against: `${LAMBDA_SECONDS} s, the longest run of a Lambda`,
      ratio: ran.seconds / LAMBDA_SECONDS,
      budget: { atMost: 1 },
    },
    informativeFigure(`${what}, read units`, `${unitsOf(run, 'read')} (${partsOf(run, 'read')})`),
    informativeFigure(
      `${what}, write units`,
      `${unitsOf(run, 'write')} (${partsOf(run, 'write')})`,
    ),
    informativeFigure(
      `${what}, its page`,
      `${opened.seconds.toFixed(2)} s`,
      `${unitsOf(page, 'read')} read units`,
    ),
  ];
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const before = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - before) / 1000 };
}

async function givenJob({ deps }: Database): Promise<Job> {
  const steps = Array.from({ length: STEPS }, (_, n) => ({
    key: `step-${n}`,
    statement: `Step ${n}`,
  }));
  const input = { key: 'much', statement: 'Do much of it', steps };
  const { userErrors } = await jobUpsert(createScope(ADMIN, deps.ports), input);
  const job = await deps.ports.jobs.get('much');
  if (userErrors.length > 0 || !job) throw new Error(JSON.stringify(userErrors));
  return job.value;
}

/**
 * Writes each account with the answers of one person and an outcome some months later. One account in five
 * churned.
 */
async function writeOutcomes(database: Database, job: Job, accounts: number): Promise<void> {
  const { config, clients } = database;
  const { tenant, shards, effortsDays } = config;
  const keys = keysOf(tenant);
  const today = Date.now();
  const now = () => today - ANSWERED_BEFORE * DAY_MS;
  const context = { keys, tenant, shards, effortsDays, now };
  const client = DynamoDBDocumentClient.from(clients.database, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = createTable(client, config.table, () => undefined);
  for (let from = 0; from < accounts; from += AT_ONCE) {
    const indexes = Array.from({ length: Math.min(AT_ONCE, accounts - from) }, (_, i) => from + i);
    await table.writeBatch(
      indexes.flatMap((index) => [
        ...factsAt(context, job, index),
        toOutcomeItem(keys, accountIdAt(config, index), {
          kind: index % 5 === 0 ? 'CHURNED' : 'RENEWED',
          occurredOn: dayOf(today - (1 + (index % 30)) * DAY_MS),
          decidedAt: null,
          reason: null,
          recordedAt: today,
          retractedAt: null,
        }),
      ]),
      [],
    );
  }
}

async function failing(_subject: unknown, error: unknown): Promise<never> {
  throw error;
}
