import { createSurveyHandler } from '../../../lambdas/functions/survey/create-handler.ts';
import { createEdge } from '../../support/callers/graphql-edge.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'move' };
const ACME = { externalId: 'acme' };
const ANA = `external: {account: {externalId: "acme"}, externalId: "ana"}`;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  const steps = ['load', 'drive', 'unload'].map((key) => ({ key, statement: key }));
  await write('jobUpsert', { ...JOB, statement: 'move goods', steps });
  for (const externalId of ['acme', 'bolt']) {
    await write('accountUpsert', { externalId, name: externalId, renewalDate: '2026-11-11' });
  }
  for (const person of ['ana', 'ben']) {
    await write('submissionCreate', {
      idempotencyKey: person,
      job: JOB,
      account: ACME,
      respondent: { externalId: person },
      answers: steps.map(({ key }) => ({ stepKey: key, effort: 'DIFFICULT' })),
    });
  }
  await foothold.projectAll();
});

const edge = (role = 'ADMIN') =>
  createEdge({ ports: foothold.deps.ports, claims: { sub: 'ada', 'cognito:groups': [role] } });

async function ask(query: string, variables?: unknown) {
  const { data, errors } = await edge().ask(query, variables);
  expect(errors).toEqual([]);
  return data as Record<string, Record<string, unknown>>;
}

async function write(mutation: string, input: object, selection = '') {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) {
    ${mutation}(input: $input) { ${selection} userErrors { message } } }`;
  const { userErrors, ...payload } = (await ask(text, { input }))[mutation] ?? {};
  expect(userErrors).toEqual([]);
  return payload;
}

/** Lists and totals that the accounts appear in. */
async function places() {
  const everywhere = await ask(`{
    accounts { nodes { externalId } }
    atRiskAccounts(job: {key: "move"}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}) {
      nodes { account { externalId } }
    }
    askNext(job: {key: "move"}) { nodes { account { externalId } } }
    portfolio(job: {key: "move"}) { bands { accounts } }
  }`);
  const { accounts, atRiskAccounts, askNext, portfolio } = everywhere;
  const names = (nodes: unknown) =>
    (nodes as { externalId?: string; account?: { externalId: string } }[])
      .map(({ externalId, account }) => externalId ?? account?.externalId)
      .sort();
  const counts = (portfolio?.['bands'] as { accounts: number }[]).map((band) => band.accounts);
  return {
    accounts: names(accounts?.['nodes']),
    atRisk: names(atRiskAccounts?.['nodes']),
    askNext: names(askNext?.['nodes']),
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

describe('an archived account', () => {
  test('is in no list or total, can still be queried, and reappears when restored', async () => {
    const before = await places();
    expect(before).toEqual({
      accounts: ['acme', 'bolt'],
      atRisk: ['acme', 'bolt'],
      askNext: ['acme', 'bolt'],
      total: 2,
    });
    const selection = 'account { archivedAt }';
    for (const _ of ['archived', 'archived again']) {
      expect(await write('accountArchive', { account: ACME }, selection)).toEqual({
        account: { archivedAt: '2026-11-01T12:00:00.000Z' },
      });
    }
    await foothold.deps.projector.project([
      { accountId: foothold.deps.ports.accounts.idOf('acme'), jobKey: 'move' },
    ]);
    expect(await places()).toEqual({
      accounts: ['bolt'],
      atRisk: ['bolt'],
      askNext: ['bolt'],
      total: 1,
    });
    const { account } = await ask(
      '{ account(by: {externalId: "acme"}) { name archivedAt submissions { nodes { id } } } }',
    );
    expect(account).toMatchObject({ name: 'acme', archivedAt: '2026-11-01T12:00:00.000Z' });
    expect((account?.['submissions'] as { nodes: unknown[] }).nodes).toHaveLength(2);

    const restored = await write('accountRestore', { account: ACME }, selection);
    expect(restored).toEqual({ account: { archivedAt: null } });
    await foothold.projectAll();
    expect(await places()).toEqual(before);
  });
});

describe('a revoked survey link', () => {
  test('returns 410 and is listed as revoked', async () => {
    const asked = { job: JOB, respondents: [{ account: ACME, respondentExternalId: 'ana' }] };
    const made = await write('surveyLinksCreate', asked, 'results { url link { id state } }');
    const [{ url, link }] = made['results'] as [{ url: string; link: { id: string } }];
    const page = surveyPage(new URL(url).pathname);
    expect((await page()).statusCode).toBe(200);
    for (const _ of ['revoked', 'revoked again']) {
      const revoked = await write('surveyLinkRevoke', { id: link.id }, 'link { state revokedAt }');
      expect(revoked).toEqual({
        link: { state: 'REVOKED', revokedAt: '2026-11-01T12:00:00.000Z' },
      });
    }
    expect((await page()).statusCode).toBe(410);
    const { surveyLinks } = await ask(
      '{ surveyLinks(job: {key: "move"}, state: REVOKED) { nodes { id } } }',
    );
    expect(surveyLinks?.['nodes']).toEqual([{ id: link.id }]);
  });

  function surveyPage(path: string) {
    const handler = createSurveyHandler({
      ports: foothold.deps.ports,
      log: { unexpected: fail, pageAnswered: () => undefined },
    });
    const http = { method: 'GET', path };
    const event = { rawPath: path, headers: {}, requestContext: { requestId: 'r', http } };
    return () => handler(event as unknown as Parameters<typeof handler>[0]);
  }

  function fail(error: unknown): never {
    throw error;
  }
});

describe('the API', () => {
  test('finds a respondent by either id, with their submissions and current answers', async () => {
    const { respondent } = await ask(`{ respondent(by: {${ANA}}) { id updatedAt
      submissions(first: 5) { nodes { respondent { externalId } createdAt updatedAt } }
      currentAnswers(job: {key: "move"}) { step { key } effort } } }`);
    expect(respondent).toMatchObject({
      submissions: {
        nodes: [
          {
            respondent: { externalId: 'ana' },
            createdAt: '2026-11-01T12:00:00.000Z',
            updatedAt: '2026-11-01T12:00:00.000Z',
          },
        ],
      },
      currentAnswers: ['load', 'drive', 'unload'].map((key) => ({
        step: { key },
        effort: 'DIFFICULT',
      })),
    });
    const byId = `{ respondent(by: {id: "${String(respondent?.['id'])}"}) { externalId } }`;
    expect(await ask(byId)).toEqual({ respondent: { externalId: 'ana' } });
    const unknown = `{ respondent(by: {external: {account: {externalId: "acme"}, externalId: "x"}}) { id } }`;
    expect(await ask(unknown)).toEqual({ respondent: null });
  });

  test('looks up several ids at once, and refuses only those the caller may not read', async () => {
    const { job, account } = await ask(
      '{ job(by: {key: "move"}) { id } account(by: {externalId: "acme"}) { id } }',
    );
    const ids = [job?.['id'], 'nothing', account?.['id']];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect(await ask(query, { ids })).toEqual({
      nodes: [{ __typename: 'Job', id: ids[0] }, null, { __typename: 'Account', id: ids[2] }],
    });
    const { data, errors } = await edge('PRODUCT').ask(query, { ids });
    expect(data).toEqual({ nodes: [{ __typename: 'Job', id: ids[0] }, null, null] });
    expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['nodes', 2], 'FORBIDDEN'],
    ]);
  });

  test('shows the source of market figures, and every competitor of a job', async () => {
    await write('marketBenchmarkSet', {
      job: JOB,
      steps: [{ stepKey: 'load', ces: 41 }],
      sampleSize: 120,
      source: 'panel',
      asOf: '2026-10-01',
    });
    await write('solutionRatingSet', { job: JOB, solutionKey: 'van', name: 'Van', steps: [] });
    const { job } = await ask(`{ job(by: {key: "move"}) { solutions { key }
      steps { marketCes marketBenchmark { sampleSize source asOf } } } }`);
    expect(job).toEqual({
      solutions: [{ key: 'van' }],
      steps: [
        {
          marketCes: 41,
          marketBenchmark: { sampleSize: 120, source: 'panel', asOf: '2026-10-01' },
        },
        { marketCes: null, marketBenchmark: null },
        { marketCes: null, marketBenchmark: null },
      ],
    });
  });
});
