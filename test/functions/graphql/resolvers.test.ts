import { getNamedType, isObjectType } from 'graphql';
import { executableSchema } from '../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { resolvers } from '../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { givenBacktests } from '../../support/made-up-backtests.ts';
import { pngOf } from '../../support/png.ts';
import { isPage, wholeSelection } from './whole-selection.ts';
import { givenWorkedExample, givenWorkedJob, submissionOf } from './worked-example-world.ts';

const BY_JOB = { job: { key: 'field-routing' } };
const PLAYBOOK = {
  ...BY_JOB,
  key: 'calls',
  name: 'Calls',
  reason: 'DIFFICULT_STEP',
  actions: [{ text: 'Call', dueInDays: 3, assignTo: 'ACCOUNT_OWNER' }],
};
const rounded = (value: unknown) => Math.round(Number(value) * 10) / 10;

interface Risk {
  score: number;
  index: number;
  rankScore: number;
  interval: { lower: number; upper: number; level: number };
  drivers: { step: { key: string }; share: number; scoreIfEasy: number }[];
}

interface Page {
  nodes: readonly unknown[];
  pageInfo: object;
}

describe('the worked example, sent through the API', () => {
  test('returns the documented numbers', async () => {
    const { edge } = await givenWorkedExample();
    const { data, errors } = await edge.ask(
      `query ($job: JobSelector!) {
        atRiskAccounts(job: $job, first: 1) {
          nodes {
            account { name arr { amount currencyCode } }
            score index rankScore interval { lower upper level } confidence band bandReasons
            riskWeightedArr { amount currencyCode }
            respondentCount contactCount answeredSteps activeSteps missingRoles
            drivers { step { key } state difficult respondents share scoreIfEasy }
            rivals { step { key } solution { name } relief threat namedByCustomer }
          }
        }
      }`,
      BY_JOB,
    );
    expect(errors).toEqual([]);
    const { nodes } = data?.['atRiskAccounts'] as { nodes: (Risk & Record<string, unknown>)[] };
    const [risk] = nodes;
    if (!risk) throw new Error('no risk');
    const { score, index, rankScore, interval, drivers, rivals, ...rest } = risk;
    expect([score, rankScore, interval.lower, interval.upper].map(rounded)).toEqual([
      53.1, 40, 25.6, 78.9,
    ]);
    expect([interval.level, Math.round(index * 10_000)]).toEqual([0.8, 5139]);
    expect(rest).toEqual({
      account: { name: 'Acme', arr: { amount: '120000.00', currencyCode: 'USD' } },
      confidence: 'MEDIUM',
      band: 'MEDIUM',
      bandReasons: ['SCORE'],
      riskWeightedArr: { amount: '63745.12', currencyCode: 'USD' },
      respondentCount: 3,
      contactCount: 3,
      answeredSteps: 5,
      activeSteps: 5,
      missingRoles: [],
    });
    expect(
      drivers.map(({ step, share, scoreIfEasy }) => [
        step.key,
        Math.round(share * 10_000),
        rounded(scoreIfEasy),
      ]),
    ).toEqual([
      ['sequence-stops', 5946, 13.3],
      ['plan-stops', 1622, 43.8],
      ['adjust-route', 1622, 43.8],
      ['estimate-arrival', 541, 53.1],
      ['figure-address', 270, 53.1],
    ]);
    expect(rivals).toEqual([
      {
        step: { key: 'sequence-stops' },
        solution: { name: 'RouteIQ' },
        relief: expect.closeTo(21, 1) as number,
        threat: 'WATCH',
        namedByCustomer: false,
      },
    ]);
  });

  test('returns the new risk in the payload of the submission that changes it', async () => {
    const { write } = await givenWorkedJob();
    const selection = `
      submission { source importBatch answers { step { key } effort } }
      accountRisk { band bandReasons score respondentCount }`;
    expect(await write('submissionCreate', submissionOf('cho'), selection)).toEqual({
      submission: {
        source: 'api',
        importBatch: 'wave-1',
        answers: [
          { step: { key: 'plan-stops' }, effort: 'NEITHER' },
          { step: { key: 'sequence-stops' }, effort: 'VERY_DIFFICULT' },
          { step: { key: 'figure-address' }, effort: 'VERY_EASY' },
          { step: { key: 'estimate-arrival' }, effort: 'VERY_EASY' },
          { step: { key: 'adjust-route' }, effort: null },
        ],
      },
      accountRisk: {
        band: 'MEDIUM',
        bandReasons: ['SCORE'],
        score: expect.closeTo(50, 0) as number,
        respondentCount: 1,
      },
      userErrors: [],
    });
  });
});

describe('every field of the API', () => {
  const schema = executableSchema(resolvers);
  // Only the bearer of a survey link has a survey: test/functions/graphql/surveys.test.ts.
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => name !== 'survey',
  );
  const MAY_BE_EMPTY = [
    'askNext',
    'calibrationProposals',
    'erasures',
    'leadingSteps',
    'quarantine',
    'surveyLinks',
    'withdrawalRequests',
  ];
  const ARGUMENTS: Readonly<Record<string, string>> = {
    node: '(id: "x")',
    nodes: '(ids: ["x"])',
    respondent: '(by: {external: {account: {externalId: "crm-1"}, externalId: "ana"}})',
    viewer: '',
    job: '(by: $job)',
    jobs: '',
    account: '(by: {externalId: "crm-1"})',
    accounts: '',
    importBatches: '',
    importMapping: '(fingerprint: "f1")',
    importMappings: '',
    auditRecords: '',
    erasures: '',
    quarantine: '',
    accessTokens: '',
    tasks: '(first: 5)',
    users: '',
    retentionRules: '',
    keptData: '',
    playbooks: '(job: $job)',
    playbookOffers: '(account: {externalId: "crm-1"}, job: $job)',
    playbookStarts: '(account: {externalId: "crm-1"}, job: $job)',
    playbookEffect: '(job: $job, key: "calls")',
    exports: '',
    savedViews: '',
    branding: '',
    export: '(id: $export)',
    surveySenders: '',
    surveyCampaign: '(id: $campaign)',
    surveyCampaignPreview:
      '(input: {job: $job, audience: {accounts: [{externalId: "crm-1"}]}, subject: "s", text: "t", senderName: "n"})',
    suppressionMinimum: '',
    settingsPreview: '(input: {job: $job, highFrom: 50}, sample: 20)',
    settingsBacktest: '(input: {job: $job, highFrom: 50})',
    withdrawalRequests: '',
    // Selecting every field of fifty candidates exceeds the cost limit.
    testimonialCandidates: '(job: $job, first: 25)',
  };

  let edge: Awaited<ReturnType<typeof givenWorkedExample>>['edge'];
  const made = new Map<string, string>();
  beforeAll(async () => {
    const example = await givenWorkedExample();
    ({ edge } = example);
    const { world, write } = example;
    const file = { kind: 'ACCOUNTS', fileName: 'a.csv', isComplete: true };
    const counts = { rows: 1, imported: 1, unchanged: 0, rejected: 0 };
    const mapping = { fingerprint: 'f1', kind: 'ACCOUNTS', name: 'a.csv', mapping: '{}' };
    await write('importBatchRecord', { batch: 'b', ...file, ...counts }, 'importBatch { batch }');
    await write('importMappingSave', mapping, 'importMapping { name }');
    await write('taskCreate', { account: { externalId: 'crm-1' }, text: 'Call' }, 'task { id }');
    await write('userInvite', { email: 'kim@vendor.test', roles: ['READ'] }, 'user { id }');
    await write('playbookUpsert', PLAYBOOK, 'playbook { key }');
    const start = { account: { externalId: 'crm-1' }, ...BY_JOB, key: 'calls' };
    await write('playbookUpsert', { ...PLAYBOOK, key: 'unused' }, 'playbook { key }');
    await write('playbookStart', start, 'playbookStart { id }');
    const token = { name: 'script', expiresAt: '2026-12-20T00:00:00Z' };
    await write('accessTokenCreate', token, 'accessToken { id }');
    const exported = await write('exportCreate', { kind: 'ACCOUNTS' }, 'export { id }');
    await write('brandingUpdate', { logo: pngOf(8, 8) }, 'branding { isCustomized }');
    const view = { list: 'ACCOUNTS', name: 'Mine', query: 'owner=dana' };
    await write('savedViewCreate', view, 'savedView { id }');
    made.set('$export', (exported['export'] as { id: string }).id);
    const audience = { accounts: [{ externalId: 'crm-1' }] };
    const sent = { ...BY_JOB, audience, subject: 's', text: 't', senderName: 'n' };
    const campaign = await write(
      'surveyCampaignCreate',
      { idempotencyKey: 'c', ...sent },
      'campaign { id }',
    );
    made.set('$campaign', (campaign['campaign'] as { id: string }).id);
    await givenBacktests(world, BY_JOB.job.key);
  });

  test.each(fields.map((field) => [field.name, field] as const))(
    'reachable from %s has a value of its type',
    async (name, field) => {
      const whole = wholeSelection(getNamedType(field.type));
      const given = (ARGUMENTS[name] ?? '(job: $job)').replace(/\$(export|campaign)/, (found) =>
        JSON.stringify(made.get(found)),
      );
      const declared = /\$job/.test(whole + given);
      const { data, errors } = await edge.ask(
        `query ${declared ? '($job: JobSelector!)' : ''} { ${name}${given} ${whole} }`,
        BY_JOB,
      );
      expect(errors).toEqual([]);
      if (name === 'node') return expect(data).toEqual({ node: null });
      if (name === 'nodes') return expect(data).toEqual({ nodes: [null] });
      const value = data?.[name] as { nodes?: unknown[] } | unknown[] | null;
      const entries = Array.isArray(value)
        ? value
        : isPage(field)
          ? (value as { nodes: [] }).nodes
          : [value];
      if (!MAY_BE_EMPTY.includes(name)) expect(entries).not.toEqual([]);
      expect(entries).not.toContain(null);
    },
  );

  test.each(['respondents', 'submissions'])(
    'reachable from the %s of an account has a value of its type',
    async (name) => {
      const account = schema.getType('Account');
      if (!isObjectType(account)) throw new Error('no accounts');
      const page = getNamedType(account.getFields()[name]?.type);
      if (!page) throw new Error(`no ${name}`);
      // Without the risk, which is selected elsewhere: it would make the query too long.
      const whole = wholeSelection(page, ['AccountRisk']);
      const { data, errors } = await edge.ask(
        `query ($job: JobSelector!) {
          account(by: {externalId: "crm-1"}) { ${name}(first: 2) ${whole} }
        }`,
        BY_JOB,
      );
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = (data?.['account'] as Record<string, Page>)[name] as Page;
      expect(nodes).toHaveLength(2);
      expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    },
  );

  test('that returns a node id returns one that can be looked up', async () => {
    const { data } = await edge.ask(
      `query ($job: JobSelector!) {
        job(by: $job) { id steps { id solutions { solution { id } } } }
        account(by: {externalId: "crm-1"}) {
          id
          risk(job: $job) { id }
          respondents { nodes { id } }
          submissions { nodes { id } }
        }
        testimonialCandidates(job: $job, filter: {includeHeldBack: true}) { nodes { id } }
      }`,
      BY_JOB,
    );
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    const names = new Map<string, number>();
    for (const id of ids) {
      const found = await edge.ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
      const node = found.data?.['node'] as { id: string; __typename: string };
      expect(node.id).toBe(id);
      names.set(node.__typename, (names.get(node.__typename) ?? 0) + 1);
    }
    expect(Object.fromEntries(names)).toEqual({
      Job: 1,
      JobStep: 5,
      Solution: 1,
      Account: 1,
      AccountRisk: 1,
      Respondent: 3,
      Submission: 3,
      TestimonialCandidate: 7,
    });
  });
});
