import { request as httpRequest } from 'node:http';
import { eraseUnanswered } from '../../lambdas/app/privacy/erasure/erase-unanswered.ts';
import { withdrawalDismiss } from '../../lambdas/app/privacy/withdrawal-decide.ts';
import { withdrawalRequestsList } from '../../lambdas/app/privacy/withdrawal-requests-list.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { scopeOf } from '../support/app-fixtures.ts';
import { accepted } from '../support/mutation-results.ts';
import { quarantineNothing } from '../support/store/quarantine-nothing.ts';
import { createEdge } from '../support/callers/graphql-edge.ts';
import { givenWorld, type World } from '../support/store/stored-world.ts';
import { NOW } from '../support/facts.ts';
import { costInReadings, LITTLE } from '../support/run/processor-time.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { surveyPages, ANSWERS } from '../support/callers/survey-pages.ts';
import { ANA, givenLink } from '../support/surveys.ts';

/** The status of the response to a request with headers that fetch does not allow. */
function statusOf(url: string, headers: Record<string, string>, body: string | null = null) {
  return new Promise<number>((resolve, reject) => {
    const method = body === null ? 'GET' : 'POST';
    const sent = httpRequest(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

describe('the local server', () => {
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold();
  });
  afterAll(() => foothold.stop());

  const QUERY = JSON.stringify({ query: '{ viewer { roles } }' });
  const JSON_TYPE = { 'content-type': 'application/json' };

  test.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'Cross-Site' },
    { 'sec-fetch-site': 'none, cross-site' },
    { referer: 'https://evil.example/' },
    { host: 'evil.example' },
    { 'user-agent': 'Mozilla/5.0' },
  ])('rejects a request without a token that has the header %j', async (headers) => {
    const url = foothold.url;
    expect(await statusOf(`${url}/graphql`, JSON_TYPE, QUERY)).toBe(200);
    expect(await statusOf(`${url}/graphql`, { ...JSON_TYPE, ...headers }, QUERY)).toBe(401);
    expect(await statusOf(`${url}/drained`, headers)).toBe(401);
  });

  test('refuses access to its embedded database without a key', async () => {
    const { embedded } = foothold;
    // Another DynamoDB has no embedded database to protect.
    const origin = embedded === null ? null : new URL(embedded.endpoint).origin;
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.ListTables',
      origin: 'https://evil.example',
    };
    const status = origin === null ? 403 : await statusOf(origin, headers, '{}');
    expect(status).toBe(403);
  });
});

describe('the API', () => {
  let ports: World['ports'];
  let edge: ReturnType<typeof createEdge>;
  beforeAll(async () => {
    ({ ports } = await givenWorld(NOW));
    edge = createEdge({ ports, introspection: false });
  });
  const upsert = (input: object) =>
    edge.ask(
      `mutation ($input: AccountUpsertInput!) {
        accountUpsert(input: $input) { account { ownerEmail } userErrors { code field } }
      }`,
      { input },
    );

  test('accepts an owner whose e-mail address changes its case', async () => {
    for (const ownerEmail of ['Kim@Example.com', 'kim@example.com', 'KIM@EXAMPLE.COM']) {
      const { data, errors } = await upsert({ externalId: 'a', name: 'A', ownerEmail });
      expect(errors).toEqual([]);
      expect(data).toEqual({
        accountUpsert: { account: { ownerEmail: 'kim@example.com' }, userErrors: [] },
      });
    }
  });

  test.each(['\u200b', 'a\u202eb', '\u2060', ' '])('refuses the id %j', async (externalId) => {
    const { data } = await upsert({ externalId, name: 'A' });
    expect(data).toMatchObject({
      accountUpsert: { account: null, userErrors: [{ code: 'INVALID' }] },
    });
  });

  test('does not reveal stored data to INGEST through a dry run', async () => {
    await upsert({ externalId: 'd', name: 'Delta' });
    const machine = createEdge({ ports, claims: { sub: 'm', 'cognito:groups': ['INGEST'] } });
    const guess = async (name: string) => {
      const { data } = await machine.ask(
        `mutation ($accounts: [AccountUpsertInput!]!) {
          accountsImport(input: { accounts: $accounts, dryRun: true }) {
            results { wasUnchanged userErrors { code } }
          }
        }`,
        { accounts: [{ externalId: 'd', name }] },
      );
      return data;
    };
    expect(await guess('Delta')).toEqual(await guess('Not Delta'));
  });

  test.each([
    ['200,000 wrong enum members', `["${Array(200_000).fill('x').join('","')}"]`],
    ['lists in lists', '['.repeat(400_000) + ']'.repeat(400_000)],
  ])('rejects %s with little processor time', async (_, bands) => {
    const query =
      'query ($bands: [RiskBand!]) { atRiskAccounts(job: {key: "k"}, filter: {bands: $bands}) { nodes { score } } }';
    const cost = await costInReadings(async () => {
      const response = await edge.fetch('http://edge/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":${JSON.stringify(query)},"variables":{"bands":${bands}}}`,
      });
      expect(response.status).toBeLessThan(500);
    });
    expect(cost).toBeLessThan(LITTLE);
    expect(edge.logged).toEqual([]);
  });

  test('returns 2,500 BAD_USER_INPUT errors with little processor time', async () => {
    await upsert({ externalId: 'many', name: 'Many' });
    const respondents = Array.from({ length: 100 }, (_, i) => ({
      account: { externalId: 'many' },
      respondent: { externalId: `p-${i}` },
    }));
    await edge.ask(
      'mutation ($input: RespondentsImportInput!) { respondentsImport(input: $input) { results { id } } }',
      { input: { respondents } },
    );
    const page = 'respondents(first: 100) { nodes { currentAnswers(job: {id: ""}) { effort } } }';
    const pages = Array.from({ length: 25 }, (_, i) => `a${i}: ${page}`).join(' ');
    const cost = await costInReadings(async () => {
      const { errors } = await edge.ask(`{ account(by: {externalId: "many"}) { ${pages} } }`);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
        Array(2500).fill('BAD_USER_INPUT'),
      );
    });
    expect(cost).toBeLessThan(LITTLE);
  });

  test('returns opaque cursors and rejects forged ones', async () => {
    for (const externalId of ['b', 'c']) await upsert({ externalId, name: `zq-${externalId}` });
    const page = 'accounts(first: 1) { pageInfo { endCursor } }';
    const { data } = await edge.ask(`{ ${page} }`);
    const { endCursor } = (data?.['accounts'] as { pageInfo: { endCursor: string } }).pageInfo;
    const bytes = Buffer.from(endCursor, 'base64url');
    expect(bytes.toString('latin1')).not.toMatch(/zq-|accounts/);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const { errors } = await edge.ask(
      `{ accounts(after: "${bytes.toString('base64url')}") { nodes { id } } }`,
    );
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    [{ 'cognito:groups': ['admin'] }, 'FORBIDDEN'],
    [{ 'cognito:groups': ['ADMIN'], iat: Math.floor(Date.now() / 1000) + 600 }, 'UNAUTHENTICATED'],
  ])('refuses access with the claims %j', async (claims, code) => {
    const other = createEdge({ ports, claims: { sub: 'eve', ...claims } });
    const { errors } = await other.ask('{ accounts { nodes { id } } }');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});

test('a survey link accepts a limited number of submissions, and further ones cause no server error', async () => {
  const { world, link, token } = await givenLink();
  const pages = surveyPages(world.ports);
  const statuses = new Set<number>();
  for (let n = 0; n < 60; n += 1) {
    const form = { ...ANSWERS, 'explanation-1': `change ${n}` };
    statuses.add((await pages.post(`/s/${token}`, form)).status);
  }
  const stored = await world.ports.surveyLinks.get(link.accountId, link.id);
  expect(stored?.value.submissions).toBeLessThanOrEqual(50);
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  expect(pages.unexpected).toEqual([]);
});

describe('a user who creates a survey link for a contact', () => {
  test('cannot use it to erase the contact unnoticed', async () => {
    const { world, token, link } = await givenLink();
    const pages = surveyPages(world.ports);
    await pages.post(`/s/${token}`, ANSWERS);
    for (const scope of ['NAME', 'EVERYTHING']) {
      const { status } = await pages.post(`/s/${token}/withdraw`, { scope });
      expect(status).toBe(200);
    }
    world.advance(29 * DAY_MS);
    await eraseUnanswered(world.ports, quarantineNothing, Infinity);

    const { accountId, respondentId } = link;
    expect(await world.ports.respondents.get(accountId, respondentId)).not.toBeNull();
    const answers = { limit: 5, after: null };
    const kept = await world.ports.submissions.listByAccount(accountId, answers);
    expect(kept.entries).toHaveLength(1);
    // Customer success sees the withdrawal request and can dismiss it, which is recorded under their name.
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS');
    const asked = await withdrawalRequestsList(scope, {});
    expect(asked.edges.map(({ node }) => node.id)).toEqual([respondentId]);
    await accepted(withdrawalDismiss(scope, ANA));
    world.advance(300 * DAY_MS);
    expect(await eraseUnanswered(world.ports, quarantineNothing, Infinity)).toBe(0);
    expect(await world.ports.respondents.get(accountId, respondentId)).not.toBeNull();
  });
});
