import { createEdge } from '../../support/callers/graphql-edge.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'move' };
const ACCOUNT = { externalId: 'crm-1' };
const FIELDS = `
  id score rankScore index riskWeightedArr { amount } isChurned summary assessedAt
  interval { lower upper } drivers { struggle share scoreIfEasy }
  account { name ownerEmail renewalDate }`;
const RISK = `risk(job: {key: "move"}) { ${FIELDS} }`;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  await write('jobUpsert', { ...JOB, statement: 'move goods', steps: STEPS });
  await write('accountUpsert', {
    ...ACCOUNT,
    name: 'Acme',
    ownerEmail: 'old@example.com',
    renewalDate: '2026-11-11',
    arr: { amount: '1200', currencyCode: 'USD' },
  });
  await write('submissionCreate', submission('ana', 'first'));
  await foothold.projectAll();
});

const STEPS = ['load', 'drive', 'unload'].map((key) => ({ key, statement: key }));

function submission(person: string, idempotencyKey: string) {
  const efforts = ['DIFFICULT', 'VERY_DIFFICULT', 'EASY'];
  return {
    idempotencyKey,
    job: JOB,
    account: ACCOUNT,
    respondent: { externalId: person, role: 'EXECUTOR' },
    answers: STEPS.map(({ key }, i) => ({ stepKey: key, effort: efforts[i] })),
  };
}

async function ask(query: string, variables?: unknown) {
  const { data, errors } = await createEdge({ ports: foothold.deps.ports }).ask(query, variables);
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

describe('one id has the same content throughout a response', () => {
  test('an updated account has its new values, also when it is reached through a risk stored earlier', async () => {
    const change = { ...ACCOUNT, ownerEmail: 'new@example.com', renewalDate: '2026-11-03' };
    const { account } = await write(
      'accountUpsert',
      change,
      `account { name ownerEmail renewalDate ${RISK} }`,
    );
    const { risk, ...facts } = account as { risk: { account: object; summary: string } };
    expect(risk.account).toEqual(facts);
    expect(risk.summary).toContain('renews in 2 days');

    const list =
      '{ atRiskAccounts(job: {key: "move"}, filter: {}) { nodes { id summary account { name ownerEmail renewalDate } } } }';
    const { atRiskAccounts } = await ask(list);
    expect(atRiskAccounts?.['nodes']).toEqual([
      {
        id: expect.any(String) as string,
        summary: expect.stringContaining('renews in 2 days') as string,
        account: { name: 'Acme', ownerEmail: 'new@example.com', renewalDate: '2026-11-03' },
      },
    ]);
  });

  test('a churned account is shown as churned in the payload of outcomeRecord', async () => {
    const outcome = { account: ACCOUNT, kind: 'CHURNED', occurredOn: '2026-10-31' };
    for (const _ of ['recorded', 'recorded again']) {
      const { account } = await write('outcomeRecord', outcome, `account { ${RISK} }`);
      expect(account).toMatchObject({
        risk: { isChurned: true, summary: 'No longer a customer: the account has churned.' },
      });
    }
  });

  test('a new score is the same in the payload, by every path in it, and once it is stored', async () => {
    const payload = await write(
      'submissionCreate',
      submission('ben', 'second'),
      `accountRisk { ${FIELDS} } submission { account { ${RISK} } }`,
    );
    const { accountRisk, submission: sent } = payload;
    expect(sent).toEqual({ account: { risk: accountRisk } });
    await foothold.projectAll();
    const { account } = await ask(`{ account(by: {externalId: "crm-1"}) { ${RISK} } }`);
    expect(account?.['risk']).toEqual(accountRisk);
  });

  test('a page of risks reads all its accounts with one BatchGet', async () => {
    await write('accountUpsert', { externalId: 'crm-2', name: 'Bolt' });
    await foothold.projectAll();
    foothold.consumed.take();
    const page =
      '{ atRiskAccounts(job: {key: "move"}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}) { nodes { summary account { name } } } }';
    expect((await ask(page))['atRiskAccounts']?.['nodes']).toHaveLength(2);
    const calls = foothold.consumed.take().map(({ call }) => call);
    expect(calls.filter((call) => call === 'BatchGet').length).toBeLessThanOrEqual(2);
  });

  test('an account and its respondents are read once, however many paths reach them', async () => {
    await write('submissionCreate', submission('ben', 'second'));
    await foothold.projectAll();
    foothold.consumed.take();
    const answers = 'currentAnswers(job: {key: "move"}) { answers { effort } }';
    const question = (field: string) =>
      `{ account(by: {externalId: "crm-1"}) { respondents { nodes { account { ${field} } } } } }`;
    const callsOf = async (field: string) => {
      await ask(question(field));
      return foothold.consumed.take().length;
    };
    const without = await callsOf('name');
    // One read for the job, and one for the account with its respondents.
    expect((await callsOf(answers)) - without).toBeLessThanOrEqual(2);
  });
});
