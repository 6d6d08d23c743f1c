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
import { quarantineNothing } from './quarantine-nothing.ts';
import { createTableIn, type StoredFoothold, storedFootholdOn } from './stored-foothold.ts';
import { givenDatabase, type TestDatabase } from '../run/test-database.ts';

/** The ports of a separate tenant, and controls for tests. */
export interface World {
  ports: Ports;
  /** The same ports, but reads see derived data as the projector last left it. */
  behind: Ports;
  /** The projector and the other background functions, on the same tenant. */
  foothold: StoredFoothold;
  /** Moves the clock and brings derived data up to date with it. */
  advance(ms: number): void;
  /** True freezes the indexes at their present content; false brings them up to date again. */
  letIndexesLag(doLag: boolean): Promise<void>;
  /** Runs an operation before the next write, like another user who writes in between. */
  meanwhile(act: () => Promise<unknown>): void;
  /** The number of writes so far, except for audit records. */
  writes(): number;
  /** The audit records so far. */
  audited(): readonly AuditRecord[];
  /** Runs the projector. */
  project(): Promise<void>;
  /** Takes a job's weekly snapshot and adds it to the history. */
  takeSnapshot(jobKey: string): Promise<void>;
  /** Finishes all running sweeps of jobs. */
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
 * All ports that use cases need, on an empty store. The projector runs before derived data is read after a
 * write, so tests need not wait for the stream.
 */
export async function givenWorld(now: Instant, reportingCurrency = 'USD'): Promise<World> {
  database ??= givenTable();
  const { variables } = await database;
  const foothold = storedFootholdOn(
    { variables, stop: async () => undefined },
    {
      FOOTHOLD_TENANT: randomUUID(),
      FOOTHOLD_REPORTING_CURRENCY: reportingCurrency,
      FOOTHOLD_SURVEY_URL: 'https://survey.test',
      FOOTHOLD_SURVEY_COMPANY: 'Waypoint',
      FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet',
      FOOTHOLD_SURVEY_COLOR: '#3538CD',
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
      // What a sweep or the refresh would do eventually.
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

async function givenTable(): Promise<TestDatabase> {
  const given = await givenDatabase();
  await createTableIn(given);
  return given;
}

/** Wraps a port so that each call first waits for an action. */
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

/** Runs the projection for the stream records of these keys. */
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
  await takeWeeklySnapshot({ ...deps, assessments, addToQuarantine: quarantineNothing }, job.value);
}
