import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { reassessmentOf } from '../../../lambdas/app/jobs/reassessment-of.ts';
import { rebuildOf } from '../../../lambdas/app/jobs/rebuild-of.ts';
import { type Deps, createDeps } from '../../../lambdas/platform/composition.ts';
import { runSweeps, type SweepDeps } from '../../../lambdas/functions/sweeper/sweep.ts';
import { accepted } from '../../support/mutation-results.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const ACCOUNTS_PER_TURN = 20;
/** Takes more than one turn with any number of shards. */
const ACCOUNTS = 26;
const JOB = { key: 'route' };

let foothold: StoredFoothold;
/** Accounts in the order they were assessed. */
let visited: string[] = [];

async function given(shards: number): Promise<void> {
  foothold = await givenStoredFoothold({ FOOTHOLD_SHARDS: String(shards) });
  const accounts = Array.from({ length: ACCOUNTS }, (_, which) => ({
    externalId: `account-${which}`,
    name: `Account ${which}`,
  }));
  await accepted(accountsImport(foothold.scope(), { accounts }));
  await changeJob('get there');
  await sweep();
}

const changeJob = (step: string) =>
  accepted(
    jobUpsert(foothold.scope(), {
      ...JOB,
      statement: 'get there',
      steps: [{ key: step.replaceAll(' ', '-'), statement: step }],
    }),
  );

function sweepDeps(deps: Deps = foothold.deps): SweepDeps {
  const { sweeps, projector, ports, now } = deps;
  return {
    sweeps,
    projector: {
      project: (targets) => {
        visited.push(...targets.map(({ accountId }) => accountId));
        return projector.project(targets);
      },
    },
    job: async (jobKey) => (await ports.jobs.get(jobKey))?.value ?? null,
    fillHistory: () => Promise.resolve(true),
    addToQuarantine: quarantineNothing,
    now,
    accountsPerTurn: ACCOUNTS_PER_TURN,
  };
}

const sweep = (changed: Partial<SweepDeps> = {}, deadline = Infinity) =>
  runSweeps({ ...sweepDeps(), ...changed }, deadline);

/** Runs a single turn of the sweep. */
function oneTurn(deps = foothold.deps) {
  let turns = 0;
  const { underWay } = deps.sweeps;
  const sweeps = {
    ...deps.sweeps,
    underWay: () => {
      turns += 1;
      return turns > 1 ? Promise.resolve({ open: [], unreadable: [] }) : underWay();
    },
  };
  return runSweeps({ ...sweepDeps(deps), sweeps }, Infinity);
}

const progress = () => reassessmentOf(foothold.scope(), JOB);
const stored = () => foothold.deps.ports.jobs.sweep(JOB.key);

function expectAllVisited(times = 1): void {
  expect(new Set(visited).size).toBe(ACCOUNTS);
  expect(visited).toHaveLength(ACCOUNTS * times);
}

describe.each([1, 4, 8])('a sweep over %d shards', (shards) => {
  beforeAll(() => given(shards));
  beforeEach(async () => {
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    visited = [];
  });
  afterEach(() => sweep());
  afterAll(() => foothold.stop());

  test('assesses each account once, and reports the progress of all shards together', async () => {
    const { total } = (await progress()) ?? { total: null };
    const first = await oneTurn();
    expect(await progress()).toEqual({ done: first, total: Math.max(total ?? 0, first) });
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(ACCOUNTS_PER_TURN);
    expect(first + (await sweep())).toBe(ACCOUNTS);
    expectAllVisited();
    expect(await progress()).toBeNull();
    const rebuilt = await rebuildOf(foothold.scope(), JOB);
    expect(rebuilt).toMatchObject({ done: ACCOUNTS, total: ACCOUNTS, passes: 1, leftovers: [] });
  });

  test('repeats only the turn in which it crashed', async () => {
    await oneTurn();
    const crash = new Error('crash');
    const { sweeps } = foothold.deps;
    const lost = () => Promise.reject(crash);
    const crashing = { ...sweeps, savePlaces: lost, endPass: lost };
    const before = visited.length;
    await expect(sweep({ sweeps: crashing })).rejects.toBe(crash);
    const repeated = visited.length - before;
    await sweep();
    expect(new Set(visited).size).toBe(ACCOUNTS);
    expect(visited).toHaveLength(ACCOUNTS + repeated);
    expect((await stored())?.done).toBe(ACCOUNTS);
  });

  test('restarts every shard when the job changes during the sweep', async () => {
    await oneTurn();
    const { project } = sweepDeps().projector;
    let changed: Promise<unknown> | undefined;
    const projector: SweepDeps['projector'] = {
      project: async (targets) => {
        changed ??= changeJob(`by way ${Date.now()}`);
        await changed;
        visited = [];
        return project(targets);
      },
    };
    const old = (await stored())?.revision ?? 0;
    await oneTurn({ ...foothold.deps, projector: { ...foothold.deps.projector, ...projector } });
    expect((await stored())?.revision).toBeGreaterThan(old);
    expect((await progress())?.done).toBe(0);
    visited = [];
    await sweep();
    expectAllVisited();
  });

  test('resumes a sweep that was saved with a single cursor', async () => {
    const { projector, sweeps } = foothold.deps;
    const { accountIds, resumeAfter } = await sweeps.accountIds(null, 10);
    await projector.project(accountIds.map((accountId) => ({ accountId, jobKey: JOB.key })));
    const { table, keys } = foothold.store;
    const item = await table.get(keys.sweep(JOB.key));
    await table.writeBatch(
      [{ ...item, ...keys.sweep(JOB.key), cursor: resumeAfter, done: 10 }],
      [],
    );
    expect((await progress())?.done).toBe(10);
    expect(await sweep()).toBe(ACCOUNTS - 10);
    expect(visited.filter((id) => accountIds.includes(id))).toEqual([]);
    expect(new Set(visited).size).toBe(ACCOUNTS - 10);
    expect(await stored()).toMatchObject({ done: ACCOUNTS, total: ACCOUNTS });
  });

  test('can be run by two workers at the same time', async () => {
    await Promise.all([sweep(), sweep()]);
    expect(new Set(visited).size).toBe(ACCOUNTS);
    expect(await progress()).toBeNull();
    expect((await stored())?.done).toBe(ACCOUNTS);
  });

  test('makes another pass through all shards if old rollups are not empty', async () => {
    const { sweeps } = foothold.deps;
    const former = () => Promise.resolve({ keys: [], leftovers: ['somebody'] });
    await sweep({ sweeps: { ...sweeps, former } });
    expectAllVisited(2);
    const rebuilt = await rebuildOf(foothold.scope(), JOB);
    expect(rebuilt).toMatchObject({ done: ACCOUNTS, passes: 2, leftovers: ['somebody'] });
  });
});

describe('a shard', () => {
  afterEach(() => foothold.stop());

  test('that cannot be read does not stop the others, and is retried', async () => {
    await given(4);
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    visited = [];
    const { sweeps } = foothold.deps;
    const broken = new Error('unreadable');
    const aside: unknown[] = [];
    const accountIdsOf: typeof sweeps.accountIdsOf = (shard, ...rest) =>
      shard === 2 ? Promise.reject(broken) : sweeps.accountIdsOf(shard, ...rest);
    const addToQuarantine = (...failure: unknown[]) => Promise.resolve(void aside.push(failure));
    await sweep({ sweeps: { ...sweeps, accountIdsOf }, addToQuarantine });
    expect(aside).toEqual([[{ work: 'SWEEP', jobKey: JOB.key }, broken]]);
    expect((await progress())?.done).toBe(visited.length);
    expect(visited.length).toBeGreaterThan(0);
    await sweep();
    expectAllVisited();
  });

  test('that is added during a sweep is swept too', async () => {
    await given(1);
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    visited = [];
    await oneTurn();
    const { config, clock } = foothold;
    const eight = createDeps({ ...config, shards: 8 }, { now: () => clock.now });
    await accepted(
      accountsImport(
        { ...foothold.scope(), ports: eight.ports },
        { accounts: [{ externalId: 'late', name: 'A latecomer' }] },
      ),
    );
    await runSweeps(sweepDeps(eight), Infinity);
    expect(visited).toContain(eight.ports.accounts.idOf('late'));
    expect(new Set(visited).size).toBe(ACCOUNTS + 1);
    expect(await progress()).toBeNull();
  });
});
