import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { accountsList } from '../../lambdas/app/accounts/accounts-list.ts';
import { hotspotsList } from '../../lambdas/app/hotspots/hotspots-list.ts';
import { jobRebuild } from '../../lambdas/app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { solutionRatingSet } from '../../lambdas/app/jobs/market/solution-rating-set.ts';
import type { Page, PageRequest } from '../../lambdas/app/kernel/lists/page.ts';
import { askNextList } from '../../lambdas/app/risks/ask-next-list.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { competitorRisksList } from '../../lambdas/app/risks/competitors/competitor-risks-list.ts';
import { portfolioGet } from '../../lambdas/app/portfolio/portfolio-get.ts';
import { createScope, type Scope } from '../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { candidatesList } from '../../lambdas/app/testimonials/candidates-list.ts';
import { createDeps, type Deps } from '../../lambdas/platform/composition.ts';
import { EFFORTS } from '../../lambdas/domain/scoring/answers/effort.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { accepted } from '../support/mutation-results.ts';
import { settle } from '../support/store/derived-data.ts';
import {
  givenStoredFoothold,
  projectAll,
  type StoredFoothold,
} from '../support/store/stored-foothold.ts';
import { dumpOf } from '../support/store/table-dump.ts';

const JOB = { key: 'route' };
const STEPS = ['plan', 'sequence', 'address', 'arrive'];
const ACCOUNTS = 16;
const SHARDS = 8;

async function givenJob(scope: Scope) {
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(scope, { key: JOB.key, statement: 'get there', steps }));
  const competitor = { solutionKey: 'routeiq', name: 'RouteIQ' };
  const ratings = STEPS.slice(0, 2).map((stepKey) => ({ stepKey, ces: 10 }));
  await accepted(solutionRatingSet(scope, { job: JOB, ...competitor, steps: ratings }));
}

/** The account and answers with this number, the same in every world. */
async function givenAnswers(scope: Scope, now: number, which: number) {
  const externalId = `account-${which}`;
  const renewalDate = new Date(now + (which + 5) * DAY_MS).toISOString().slice(0, 10);
  await accepted(
    accountUpsert(scope, {
      externalId,
      name: `Account ${which}`,
      segment: `Segment ${which % 3}`,
      arr: { amount: String(1000 * (which + 1)), currencyCode: 'USD' },
      ownerEmail: `owner-${which % 2}@vendor.test`,
      renewalDate,
    }),
  );
  await accepted(
    submissionCreate(scope, {
      idempotencyKey: `answers ${which}`,
      job: JOB,
      account: { externalId },
      respondent: { externalId: 'somebody', email: `s${which}@example.com`, mayContact: true },
      answers: STEPS.map((stepKey, place) => ({
        stepKey,
        effort: EFFORTS[(which + place) % EFFORTS.length] ?? 'EASY',
        explanation: `because of ${stepKey}`,
      })),
    }),
  );
}

/** Every entry of a list, read page by page. */
async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await read({ first: 7, after });
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** What each team sees, without the random ids of contacts. */
async function seen(scope: Scope): Promise<Record<string, unknown>> {
  const risks = await all((page) => atRiskList(scope, { job: JOB, ...page }));
  const candidates = await all((page) => candidatesList(scope, { job: JOB, ...page }));
  return {
    accounts: (await all((page) => accountsList(scope, page))).map(({ name }) => name),
    atRisk: risks.map(({ account, score, band }) => [account.name, score, band]),
    askNext: await all((page) => askNextList(scope, { job: JOB, ...page })),
    competitors: await all((page) => competitorRisksList(scope, { job: JOB, ...page })),
    candidates: candidates.map(({ accountId, stepKey, quote }) => [accountId, stepKey, quote]),
    hotspots: (await hotspotsList(scope, { job: JOB })).hotspots,
    portfolio: await portfolioGet(scope, { job: JOB }),
  };
}

/** The number of partitions that hold rollups. */
async function rollupPartitions({ config }: StoredFoothold): Promise<number> {
  const { items } = await dumpOf(config);
  const rollups = items.filter(({ type }) => String(type).endsWith('Rollup'));
  return new Set(rollups.map(({ pk }) => pk)).size;
}

/** The same table as seen by a function with more shards. */
function spread({ config, clock, ...foothold }: StoredFoothold): StoredFoothold {
  const deps: Deps = createDeps({ ...config, shards: SHARDS }, { now: () => clock.now });
  const scope = () => createScope({ subject: 'test', roles: ['ADMIN'] }, deps.ports);
  return { ...foothold, config, clock, deps, scope, projectAll: () => projectAll(deps) };
}

describe('lists and rollups over eight partitions', () => {
  let foothold: StoredFoothold;
  let alone: Record<string, unknown>;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    await givenJob(foothold.scope());
    for (let which = 0; which < ACCOUNTS; which += 1) {
      await givenAnswers(foothold.scope(), foothold.clock.now, which);
    }
    await settle(foothold);
    alone = await seen(foothold.scope());
  });
  afterAll(() => foothold.stop());

  test('show the same as one partition', async () => {
    const eight = await givenStoredFoothold({ FOOTHOLD_SHARDS: String(SHARDS) });
    try {
      await givenJob(eight.scope());
      for (let which = 0; which < ACCOUNTS; which += 1) {
        await givenAnswers(eight.scope(), eight.clock.now, which);
      }
      await settle(eight);
      expect(alone['competitors']).not.toEqual([]);
      expect(alone['candidates']).not.toEqual([]);
      expect(await seen(eight.scope())).toEqual(alone);
      expect(await rollupPartitions(eight)).toBeGreaterThan(1);
    } finally {
      await eight.stop();
    }
  });

  test('show the same after growing from one partition, before and after a rebuild', async () => {
    const grown = await givenStoredFoothold();
    try {
      await givenJob(grown.scope());
      const half = ACCOUNTS / 2;
      for (let which = 0; which < half; which += 1) {
        await givenAnswers(grown.scope(), grown.clock.now, which);
      }
      await settle(grown);
      const eight = spread(grown);
      for (let which = half; which < ACCOUNTS; which += 1) {
        await givenAnswers(eight.scope(), grown.clock.now, which);
      }
      await settle(eight);
      expect(await seen(eight.scope())).toEqual(alone);
      await accepted(jobRebuild(eight.scope(), { job: JOB }));
      await settle(eight);
      expect(await seen(eight.scope())).toEqual(alone);
    } finally {
      await grown.stop();
    }
  });
});
