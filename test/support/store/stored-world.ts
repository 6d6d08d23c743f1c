import { randomUUID } from 'node:crypto';
import type { AuditRecord } from '../../../lambdas/app/audit/audit-record.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { Instant } from '../../../lambdas/domain/kernel/time.ts';
import { projectBatch } from '../../../lambdas/functions/projector/handler.ts';
import { takeWeeklySnapshot } from '../../../lambdas/functions/refresh/weekly-snapshot.ts';
import { createDeps, type Deps } from '../../../lambdas/platform/composition.ts';
import type { ItemKey } from '../../../lambdas/store/engine/keys/keys.ts';
import { disturbedClient } from './disturbed-client.ts';
import { finishSweeps } from './finish-sweeps.ts';
import { leaveNothingAside } from './leave-nothing-aside.ts';
import { type StoredFoothold, storedFootholdOn } from './stored-foothold.ts';
import { givenDatabase, type TestDatabase } from '../run/test-database.ts';

/** The ports of a tenant of its own, and the hold that tests have on them. */
export interface World {
  ports: Ports;
  /** The same, but what is computed is as the projector left it. */
  behind: Ports;
  /** The projector and all else that runs in the background, on the same tenant. */
  foothold: StoredFoothold;
  /** Moves the clock, and everything computed with it. */
  advance(ms: number): void;
  /** From now on indexes show what they show now; false: they are up to date again. */
  letIndexesLag(doLag: boolean): Promise<void>;
  /** Runs before the next write, as another user does who writes in between. */
  meanwhile(act: () => Promise<unknown>): void;
  /** How many writes went through so far, but for audit records. */
  writes(): number;
  /** What has been audited so far. */
  audited(): readonly AuditRecord[];
  /** Lets the projector run. */
  project(): Promise<void>;
  /** Takes the weekly snapshot of a job, and adds it to the history. */
  takeSnapshot(jobKey: string): Promise<void>;
  /** Takes the changes of jobs that are under way to their end. */
  finishSweeps(): Promise<void>;
}

/** The worlds of a test file share a table. */
let database: Promise<TestDatabase> | undefined;
const worlds: { stop(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.stop()));
  await (await database)?.stop();
});

/**
 * Everything that use cases need from outside, with nothing in it. The projector runs before anything
 * computed is read after a write: tests need not wait for the stream.
 */
export async function givenWorld(now: Instant, reportingCurrency = 'USD'): Promise<World> {
  database ??= givenDatabase();
  const { variables } = await database;
  const foothold = await storedFootholdOn(
    { variables, stop: async () => undefined },
    {
      FOOTHOLD_TENANT: randomUUID(),
      FOOTHOLD_REPORTING_CURRENCY: reportingCurrency,
      FOOTHOLD_SURVEY_URL: 'https://survey.test',
      FOOTHOLD_SURVEY_COMPANY: 'Waypoint',
      FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet',
      FOOTHOLD_SURVEY_COLOUR: '#3538CD',
      FOOTHOLD_MAIL_SENDERS: 'surveys@waypoint.test,dana@waypoint.test',
    },
  );
  const { clock, config, deps } = foothold;
  clock.now = now;
  const { client, meanwhile, takeWritten, letIndexesLag, stop } = disturbedClient(config);
  worlds.push(foothold, { stop });
  let writes = 0;
  const { ports } = createDeps(config, {
    now: deps.now,
    dynamo: client,
    onConsumed: ({ operation }) => {
      if (operation === 'write') writes += 1;
    },
  });
  let hasTimePassed = false;
  let projected = Promise.resolve();
  const project = () =>
    (projected = projected.then(async () => {
      const keys = takeWritten();
      // What a sweep or the refresh would do in time.
      const concernsAll = hasTimePassed || keys.some(({ sk }) => sk === 'SWEEP');
      hasTimePassed = false;
      if (concernsAll) await foothold.projectAll();
      else await projectWritten(deps, keys);
    }));
  const audited: AuditRecord[] = [];
  const audit = {
    ...deps.ports.audit,
    append: async (record: AuditRecord) => {
      await deps.ports.audit.append(record);
      audited.push(record);
    },
  };
  const { facts, factsOverTime } = ports.assessments;
  const behind = { ...ports, audit, backOff: async () => undefined };
  return {
    ports: {
      ...behind,
      assessments: { ...after(project, ports.assessments), facts, factsOverTime },
      rollups: after(project, ports.rollups),
      snapshots: after(project, ports.snapshots),
      candidates: after(project, ports.candidates),
    },
    behind,
    foothold,
    advance: (ms) => {
      clock.now += ms;
      hasTimePassed = true;
    },
    letIndexesLag,
    meanwhile,
    writes: () => writes,
    audited: () => [...audited],
    project,
    takeSnapshot: async (jobKey) => {
      await project();
      await takeSnapshot(deps, jobKey);
    },
    finishSweeps: () => finishSweeps(deps),
  };
}

/** A port whose calls wait for something first. */
function after<T extends object>(first: () => Promise<void>, port: T): T {
  const calls = Object.entries(port).map(
    ([name, call]: [string, (...args: unknown[]) => unknown]) => [
      name,
      async (...args: unknown[]) => {
        await first();
        return call(...args);
      },
    ],
  );
  return Object.fromEntries(calls) as T;
}

/** Projects what the stream of these keys concerns. */
async function projectWritten(deps: Deps, keys: readonly ItemKey[]): Promise<void> {
  const { config, projector, ports } = deps;
  const Records = keys.map(({ pk, sk }) => ({
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } },
  }));
  const jobKeys = ports.jobs.keys;
  const onFailure = (error: unknown): never => {
    throw error;
  };
  await projectBatch({ Records }, { tenant: config.tenant, projector, jobKeys, onFailure });
}

async function takeSnapshot(deps: Deps, jobKey: string): Promise<void> {
  const job = await deps.ports.jobs.get(jobKey);
  if (!job) throw new Error(`There is no job ${jobKey}.`);
  const assessments = deps.ports.assessments.batchGet;
  await takeWeeklySnapshot({ ...deps, assessments, leaveAside: leaveNothingAside }, job.value);
}
