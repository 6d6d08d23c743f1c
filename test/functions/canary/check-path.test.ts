import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { canonicalJson } from '../../../lambdas/app/kernel/text/canonical-json.ts';
import { jobsList } from '../../../lambdas/app/jobs/jobs-list.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import { submissionsList } from '../../../lambdas/app/submissions/submissions-list.ts';
import { checkPath } from '../../../lambdas/functions/canary/check-path.ts';
import { projectBatch, projectCanary } from '../../../lambdas/functions/projector/handler.ts';
import { createDeps, type Deps } from '../../../lambdas/platform/composition.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';

const TENANT = 'default-canary';
/** The canary uses the same keys. Only the tenant differs. */
const JOB = { key: 'canary' };
const ACCOUNT = { externalId: 'canary' };

let foothold: StoredFoothold;
/** Dependencies of the canary function: the same table with another tenant. */
let canaryDeps: Deps;
let delivered = 0;

beforeAll(async () => {
  foothold = await givenStoredFoothold({ FOOTHOLD_CANARY_TENANT: TENANT });
  const now = () => foothold.clock.now;
  canaryDeps = createDeps({ ...foothold.config, tenant: TENANT }, { now });
});
afterAll(() => foothold.stop());

/** Sends the projectors the stream records added since the last call. */
async function deliver(): Promise<void> {
  const { deps, config } = foothold;
  const { records } = await dumpOf(config);
  const Records = records.slice(delivered);
  delivered = records.length;
  const onFailure = (error: unknown): never => {
    throw error;
  };
  const { projector, ports } = deps;
  const jobKeys = () => ports.jobs.keys();
  await projectBatch({ Records }, { tenant: config.tenant, projector, jobKeys, onFailure });
  await projectCanary({ Records }, { ...canaryPart(deps), tenant: TENANT, onFailure });
}

/** Runs the canary a quarter of an hour after the last run. `pause` runs between two reads. */
function run(pause: () => Promise<void>, ports: Deps['ports'] = canaryDeps.ports) {
  foothold.clock.now += 15 * 60_000;
  const waiting = async () => {
    foothold.clock.now += 1000;
    await pause();
  };
  return checkPath({ ports, canary: canaryPart(canaryDeps), pause: waiting });
}

function canaryPart({ canary }: Deps): NonNullable<Deps['canary']> {
  if (canary === null) throw new Error('no canary is configured');
  return canary;
}

const nothing = () => Promise.resolve();

test('the canary passes as soon as the projector has assessed its submission', async () => {
  expect(await run(deliver)).toEqual({
    verdict: 'PASSED',
    // One respondent who finds one step DIFFICULT: docs/scoring.md.
    score: expect.closeTo(100 / (1 + Math.exp(4.5 - 9 * 0.75)), 5) as number,
    milliseconds: 1000,
  });
  expect(await run(deliver)).toMatchObject({ verdict: 'PASSED', milliseconds: 1000 });
});

test('the canary fails within a minute if the projector does not run, even if there is an earlier score', async () => {
  expect(await run(deliver)).toMatchObject({ verdict: 'PASSED' });
  const finding = await run(nothing);
  expect(finding).toMatchObject({ verdict: 'NOT_ASSESSED', score: null });
  expect(finding.milliseconds).toBeLessThanOrEqual(60_000);
  expect(await run(deliver)).toMatchObject({ verdict: 'PASSED' });
});

test('the canary fails when the projector computes another score', async () => {
  const { assessments } = canaryDeps.ports;
  const wrong: typeof assessments = {
    ...assessments,
    batchGet: async (...args) => {
      const found = await assessments.batchGet(...args);
      return new Map([...found].map(([id, risk]) => [id, { ...risk, score: 1 }]));
    },
  };
  expect(await run(deliver, { ...canaryDeps.ports, assessments: wrong })).toMatchObject({
    verdict: 'WRONG_SCORE',
    score: 1,
  });
});

test('the canary throws when a write fails', async () => {
  const { submissions } = canaryDeps.ports;
  const create = () => Promise.reject(new Error('table gone'));
  const ports = { ...canaryDeps.ports, submissions: { ...submissions, create } };
  await expect(run(deliver, ports)).rejects.toThrow('table gone');
});

test('the canary keeps one submission and one respondent, however often it runs', async () => {
  const keysAfter = async () => {
    await run(deliver);
    const { items } = await dumpOf(foothold.config);
    // Events that are never delivered expire after a week.
    const kept = items.filter(({ sk }) => !String(sk).startsWith('OUTBOX#'));
    return kept.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`).sort();
  };
  const first = await keysAfter();
  await keysAfter();
  expect(await keysAfter()).toEqual(first);
  expect(first.filter((key) => key.endsWith(' SUBMISSION'))).toHaveLength(1);
  expect(first.filter((key) => key.includes(' A#RESP#'))).toHaveLength(1);
});

test('the canary does not change any list, total or search result of the main tenant', async () => {
  await run(deliver);
  const own = foothold.scope();
  const steps = [{ key: 'sing', statement: 'sing' }];
  await accepted(jobUpsert(own, { ...JOB, statement: 'sing', steps }));
  const { account } = await accepted(accountUpsert(own, { ...ACCOUNT, name: 'Canary' }));
  const answers = [{ stepKey: 'sing', effort: 'EASY' }];
  await submit(own, { job: JOB, account: ACCOUNT, answers, idempotencyKey: 'canary' });
  await foothold.projectAll();
  const atRisk = async () => {
    const { totalCount, ...page } = await atRiskList(foothold.scope(), { job: JOB });
    return { ...page, totalCount: await totalCount?.() };
  };
  const seen = async () => ({
    accounts: await accountsList(foothold.scope(), {}),
    found: await accountsList(foothold.scope(), { namePrefix: 'can' }),
    jobs: await jobsList(foothold.scope(), {}),
    atRisk: await atRisk(),
    portfolio: await portfolioGet(foothold.scope(), { job: JOB }),
    submissions: await submissionsList(foothold.scope(), account, {}),
  });
  await deliver();
  const before = await seen();
  expect([before.found, before.submissions].map(({ edges }) => edges.length)).toEqual([1, 1]);
  expect(await run(deliver)).toMatchObject({ verdict: 'PASSED' });
  expect(await seen()).toEqual(before);
});

test('the canary writes only items and index keys of its own tenant', async () => {
  const ofOthers = async () => {
    const { items } = await dumpOf(foothold.config);
    return items
      .filter((item) => !String(item.pk).startsWith(`T#${TENANT}#`))
      .map((item) => canonicalJson(item))
      .sort();
  };
  const before = await ofOthers();
  await run(deliver);
  expect(await ofOthers()).toEqual(before);
  const { items } = await dumpOf(foothold.config);
  const listed = items
    .filter(({ pk }) => String(pk).startsWith(`T#${TENANT}#`))
    .flatMap((item) => Object.entries(item))
    .filter(([name]) => /^gsi\dpk$/.test(name))
    .map(([, key]) => String(key));
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.filter((key) => !key.startsWith(`T#${TENANT}#`))).toEqual([]);
});
