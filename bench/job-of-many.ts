import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { grouped, type Progress, startProgress } from '../cli/progress.ts';
import { jobUpsert } from '../lambdas/app/jobs/job-upsert.ts';
import { solutionRatingSet } from '../lambdas/app/jobs/market/solution-rating-set.ts';
import { createScope } from '../lambdas/app/kernel/scope.ts';
import type { Job } from '../lambdas/domain/jobs/job.ts';
import { keysOf } from '../lambdas/store/engine/keys/keys.ts';
import { createTable } from '../lambdas/store/engine/table.ts';
import type { Database } from './database.ts';
import { factsAt } from './population.ts';

export const JOB_KEY = 'bench-scale';
export const ADMIN = { subject: 'bench', roles: ['ADMIN'] } as const;
const STEPS = Array.from({ length: 20 }, (_, place) => `step-${place}`);
/** Batch size for writing facts and for assessing accounts. */
export const AT_A_TIME = 100;

/** A job of 20 steps with market figures and one competitor. */
export async function givenJob({ deps }: Database): Promise<Job> {
  const scope = createScope(ADMIN, deps.ports);
  const steps = STEPS.map((key) => ({ key, statement: key, marketCes: 50 }));
  const made = await jobUpsert(scope, { key: JOB_KEY, statement: 'Do much of it', steps });
  const rated = await solutionRatingSet(scope, {
    job: { key: JOB_KEY },
    solutionKey: 'competitor',
    name: 'Competitor',
    steps: STEPS.slice(0, 3).map((stepKey) => ({ stepKey, ces: 20 })),
  });
  const problems = [...made.userErrors, ...rated.userErrors];
  const job = await deps.ports.jobs.get(JOB_KEY);
  if (problems.length > 0 || !job) throw new Error(JSON.stringify(problems));
  return job.value;
}

/** Writes the facts of a range of accounts in bulk, bypassing the use cases. */
export async function writeFacts(
  database: Database,
  job: Job,
  from: number,
  to: number,
): Promise<void> {
  const { config, clients } = database;
  const { tenant, shards, effortsDays, table: name } = config;
  const context = { keys: keysOf(tenant), tenant, shards, effortsDays, now: Date.now };
  const client = DynamoDBDocumentClient.from(clients.database, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = createTable(client, name, () => undefined);
  await inTurns('Writing facts of', from, to, (indexes) =>
    table.writeBatch(
      indexes.flatMap((index) => factsAt(context, job, index)),
      [],
    ),
  );
}

/** Processes a range of indexes in batches and shows progress. Returns the seconds it took. */
export async function inTurns(
  what: string,
  from: number,
  to: number,
  work: (indexes: readonly number[]) => Promise<void>,
): Promise<number> {
  const before = performance.now();
  const progress = progressOf(what, to - from);
  for (let start = from; start < to; start += AT_A_TIME) {
    const length = Math.min(AT_A_TIME, to - start);
    await work(Array.from({ length }, (_, place) => start + place));
    progress.update(start + length - from, start + length - from);
  }
  progress.stop();
  return (performance.now() - before) / 1000;
}

export function progressOf(what: string, accounts: number): Progress {
  process.stderr.write(`${what} ${grouped(accounts)} accounts …\n`);
  return startProgress({ stderr: process.stderr, now: Date.now }, accounts, 'accounts');
}
