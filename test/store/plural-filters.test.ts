import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { solutionRatingSet } from '../../lambdas/app/jobs/market/solution-rating-set.ts';
import { nodeId } from '../../lambdas/app/kernel/nodes/node-id.ts';
import type { Page } from '../../lambdas/app/kernel/lists/page.ts';
import { askNextList } from '../../lambdas/app/risks/ask-next-list.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { competitorRisksList } from '../../lambdas/app/risks/competitors/competitor-risks-list.ts';
import { portfolioGet } from '../../lambdas/app/portfolio/portfolio-get.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { submissionsList } from '../../lambdas/app/submissions/submissions-list.ts';
import { candidatesList } from '../../lambdas/app/testimonials/candidates-list.ts';
import { accepted } from '../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import type {
  AccountSubmissionsArguments,
  AskNextArguments,
  AtRiskAccountsArguments,
  CompetitorRisksArguments,
  PortfolioArguments,
  TestimonialCandidatesArguments,
} from '../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };
const STEPS = ['plan', 'sequence', 'address'];
const OWNERS = ['kim@vendor.test', 'lee@vendor.test', null];

/** Account n struggles with step n and with the last step, and finds the others easy. */
async function givenSix(foothold: StoredFoothold): Promise<void> {
  const scope = () => foothold.scope();
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(scope(), { ...JOB, statement: 'get there', steps }));
  for (const [n, solutionKey] of ['routeiq', 'excel'].entries()) {
    const rated = [{ stepKey: STEPS[n] ?? '', ces: 5 }];
    const solution = { job: JOB, solutionKey, name: solutionKey, steps: rated };
    await accepted(solutionRatingSet(scope(), solution));
  }
  for (let n = 0; n < 6; n += 1) {
    const externalId = `a${n}`;
    await accepted(
      accountUpsert(scope(), {
        externalId,
        name: `Account ${n}`,
        segment: n < 3 ? 'SMB' : 'Large',
        ownerEmail: OWNERS[n % 3] ?? null,
        renewalDate: '2026-12-24',
      }),
    );
    for (const who of ['ana', 'ben']) {
      foothold.clock.now += 1000;
      await accepted(
        submissionCreate(scope(), {
          idempotencyKey: `${externalId} ${who}`,
          job: JOB,
          account: { externalId },
          respondent: { externalId: who, mayContact: true, email: `${who}@a.test` },
          answers: STEPS.map((stepKey, at) => ({
            stepKey,
            effort: at === n % 3 || at === 2 ? 'VERY_DIFFICULT' : 'EASY',
            explanation: at === n % 3 || at === 2 ? null : `Fällt mir leicht, ${who} in ${n}`,
          })),
        }),
      );
    }
  }
  await foothold.projectAll();
}

async function all<T, R extends { after?: string | null | undefined }>(
  list: (input: R) => Promise<Page<T>>,
  input: R,
): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await list({ ...input, after });
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('a filter with several values', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    await givenSix(foothold);
  });
  afterAll(() => foothold.stop());

  const nameOf = (id: string) =>
    [0, 1, 2, 3, 4, 5].find((n) => foothold.deps.ports.accounts.idOf(`a${n}`) === id);
  const atRisk = async (input: Partial<AtRiskAccountsArguments>) => {
    const list = (given: AtRiskAccountsArguments) => atRiskList(foothold.scope(), given);
    const found = await all(list, { job: JOB, ...input });
    return found.map(({ account }) => nameOf(account.id));
  };
  const total = async (filter: AtRiskAccountsArguments['filter']) =>
    (await atRiskList(foothold.scope(), { job: JOB, filter })).totalCount?.();
  const askNext = async (filter: AskNextArguments['filter']) => {
    const list = (given: AskNextArguments) => askNextList(foothold.scope(), given);
    const found = await all(list, { job: JOB, filter, first: 1 });
    return found.map(({ accountId }) => nameOf(accountId)).sort();
  };
  const competitors = async (filter: CompetitorRisksArguments['filter']) => {
    const list = (given: CompetitorRisksArguments) => competitorRisksList(foothold.scope(), given);
    const found = await all(list, { job: JOB, filter, first: 2 });
    return found
      .map(({ accountId, row }) => `${nameOf(accountId) ?? ''} ${row.solutionKey}`)
      .sort();
  };
  const accountsIn = async (filter: PortfolioArguments['filter']) => {
    const { bands } = await portfolioGet(foothold.scope(), { job: JOB, filter });
    return bands.reduce((sum, { accounts }) => sum + accounts, 0);
  };
  const candidates = async (filter: TestimonialCandidatesArguments['filter']) => {
    const list = (given: TestimonialCandidatesArguments) => candidatesList(foothold.scope(), given);
    const found = await all(list, {
      job: JOB,
      first: 3,
      filter: { includeHeldBack: true, ...filter },
    });
    return found.map(({ accountId }) => nameOf(accountId)).sort();
  };

  test.each<[AtRiskAccountsArguments['filter'], number[]]>([
    [{ ownerEmails: ['KIM@vendor.test', 'lee@vendor.test'] }, [0, 1, 3, 4]],
    [{ ownerEmails: Array.from({ length: 9 }, (_, n) => `${n}@x.test`) }, []],
    [
      {
        ownerEmails: [...Array(9).keys()]
          .map(String)
          .map((n) => `${n}@x.test`)
          .concat('kim@vendor.test'),
      },
      [0, 3],
    ],
    [{ unassigned: true, segments: ['SMB'] }, [2]],
    [{ ownerEmails: ['kim@vendor.test'], unassigned: true }, []],
    [{ stepKeys: ['plan', 'sequence'] }, [0, 1, 3, 4]],
    [{ stepKeys: ['plan', 'address'] }, [0, 1, 2, 3, 4, 5]],
    [{ stepKeys: ['plan'], ownerEmails: ['lee@vendor.test'] }, []],
    [{ solutionKeys: ['routeiq', 'excel'] }, [0, 1, 3, 4]],
    [{ solutionKeys: ['excel'] }, [1, 4]],
    [{ missingRoles: ['BUYER', 'EXECUTOR'] }, [0, 1, 2, 3, 4, 5]],
    [{ confidences: ['HIGH'] }, []],
  ])('matches accounts at risk with any of the values: %j', async (filter, expected) => {
    expect((await atRisk({ filter })).sort()).toEqual(expected);
    expect((await atRisk({ filter, first: 1 })).sort()).toEqual(expected);
    const order = { field: 'RISK_WEIGHTED_ARR', direction: 'ASC' };
    expect((await atRisk({ filter, order, first: 2 })).sort()).toEqual(expected);
  });

  test('gives a total count of accounts at risk only if counters cover the filter', async () => {
    expect(await total(null)).toBe(6);
    expect(await total({ ownerEmails: ['kim@vendor.test', 'lee@vendor.test'] })).toBe(4);
    expect(await total({ unassigned: true, segments: ['Large', 'SMB'] })).toBe(2);
    expect(await total({ bands: ['UNKNOWN'] })).toBe(0);
    expect(await total({ stepKeys: ['plan'] })).toBeNull();
  });

  test('filters the ask-next list, competitors and the portfolio', async () => {
    const ownerEmails = ['kim@vendor.test', 'lee@vendor.test'];
    expect(await askNext(null)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await askNext({ ownerEmails, segments: ['Large'] })).toEqual([3, 4]);
    expect(await askNext({ unassigned: true })).toEqual([2, 5]);
    expect(await competitors(null)).toEqual(['0 routeiq', '1 excel', '3 routeiq', '4 excel']);
    expect(await competitors({ solutionKeys: ['excel'] })).toEqual(['1 excel', '4 excel']);
    expect(await competitors({ stepKeys: ['plan'] })).toEqual(['0 routeiq', '3 routeiq']);
    expect(await competitors({ segments: ['SMB'], ownerEmails })).toEqual(['0 routeiq', '1 excel']);
    expect(await accountsIn({ ownerEmails, segments: ['SMB'] })).toBe(2);
    expect(await accountsIn({ unassigned: true })).toBe(2);
    expect(await accountsIn({ unassigned: true, ownerEmails })).toBe(0);
  });

  test('filters testimonials by account, segment and text', async () => {
    const accounts = [{ externalId: 'a1' }, { id: nodeId('Account', ['none']) }];
    expect(await candidates({ accounts })).toEqual([1, 1]);
    expect(await candidates({ segments: ['Large'] })).toEqual([3, 3, 4, 4, 5, 5, 5, 5]);
    expect(await candidates({ text: 'fallt MIR' })).toHaveLength(12 + 4);
    expect(await candidates({ text: 'ana in 5' })).toEqual([5, 5]);
    expect(await candidates({ text: 'ana in 5', segments: ['SMB'] })).toEqual([]);
    const none = candidates({ accounts: [{ externalId: '#' }] });
    await expect(none).rejects.toMatchObject({ field: ['filter', 'accounts', '0', 'externalId'] });
  });

  test('filters submissions by respondent and job, in both orders', async () => {
    const { accounts, respondents } = foothold.deps.ports;
    const account = { id: accounts.idOf('a0') };
    const [ana] = await respondents.lookup([{ accountId: account.id, externalId: 'ana' }]);
    const list = async (input: AccountSubmissionsArguments) => {
      const read = (given: AccountSubmissionsArguments) =>
        submissionsList(foothold.scope(), account, given);
      const found = await all(read, { first: 1, ...input });
      return found.map(({ respondentId }) => (respondentId === ana?.respondent.id ? 'ana' : 'ben'));
    };
    const respondentIds = [nodeId('Respondent', [account.id, ana?.respondent.id ?? ''])];
    const order = { field: 'SUBMITTED_AT', direction: 'ASC' };
    expect(await list({})).toEqual(['ben', 'ana']);
    expect(await list({ order })).toEqual(['ana', 'ben']);
    expect(await list({ filter: { respondentIds } })).toEqual(['ana']);
    expect(await list({ filter: { jobKeys: ['other'] } })).toEqual([]);
    expect(await list({ filter: { jobKeys: ['other', 'route'], respondentIds } })).toEqual(['ana']);
    await expect(list({ filter: { respondentIds: ['x'] } })).rejects.toMatchObject({
      field: ['filter', 'respondentIds', '0'],
    });
  });
});
