import { createLinkVerifier } from '../../../lambdas/app/surveys/links/link-verifier.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { createTokenVerifier } from '../../../lambdas/platform/authz/token-verifier.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { JOB } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { createEdge } from '../../support/callers/graphql-edge.ts';
import { givenLink } from '../../support/surveys.ts';
import { NOW } from '../../support/facts.ts';
import { testIssuer } from '../../support/callers/tokens.ts';

/** The API with a survey link for Ana, called by customer success or by Ana. */
async function givenApi() {
  const given = await givenLink({ stepKeys: ['plan-stops', 'sequence-stops'] });
  const { world, token } = given;
  const edge = createEdge({
    ports: world.ports,
    claims: { sub: 'carla', 'cognito:groups': ['CUSTOMER_SUCCESS'] },
    verifiers: [createLinkVerifier(world.ports), createTokenVerifier(testIssuer())],
  });
  const asBearer = (bearer: string, query: string, variables?: unknown) =>
    edge.ask(query, variables, { authorization: `Bearer ${bearer}` });
  const asAna = (query: string, variables?: unknown) => asBearer(token, query, variables);
  return { ...given, edge, asAna, asBearer };
}

const SURVEY = `{ survey {
  companyName productName jobStatement attempt mayContact answeredAt expiresAt
  steps { key position question effort isNotApplicable explanation about alternative }
} }`;

const SUBMIT = `mutation ($input: SurveySubmitInput!) { surveySubmit(input: $input) {
  wasUnchanged survey { attempt mayContact steps { key effort isNotApplicable explanation } }
  userErrors { code field message }
} }`;

const CREATE = `mutation ($input: SurveyLinksCreateInput!) { surveyLinksCreate(input: $input) {
  results {
    index url wasNew userErrors { code field }
    link { state submissions job { key } steps { key } account { name } respondent { name } }
  }
  userErrors { code field }
} }`;

describe('survey links through the API', () => {
  test('are created by customer success, whose response is the only place with their URLs', async () => {
    const { edge } = await givenApi();
    const input = {
      job: JOB,
      respondents: ['ana', 'nobody'].map((respondentExternalId) => ({
        account: { externalId: 'crm-1' },
        respondentExternalId,
      })),
    };
    const { data, errors } = await edge.ask(CREATE, { input });
    expect(errors).toEqual([]);
    const steps = ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((key) => ({ key }));
    expect(data).toEqual({
      surveyLinksCreate: {
        userErrors: [],
        results: [
          {
            index: 0,
            url: expect.stringMatching(/^https:\/\/survey\.test\/s\/fh_s_/) as string,
            wasNew: true,
            userErrors: [],
            link: {
              state: 'PENDING',
              submissions: 0,
              job: JOB,
              steps,
              account: { name: 'Acme' },
              respondent: { name: 'Ana' },
            },
          },
          {
            index: 1,
            url: null,
            wasNew: false,
            link: null,
            userErrors: [
              { code: 'NOT_FOUND', field: ['respondents', '1', 'respondentExternalId'] },
            ],
          },
        ],
      },
    });
    const refused = await edge.ask(CREATE, { input: { ...input, respondents: [] } });
    expect(refused.data).toEqual({
      surveyLinksCreate: { results: [], userErrors: [{ code: 'INVALID', field: ['respondents'] }] },
    });
  });

  test('can be listed and looked up by id', async () => {
    const { edge, asAna } = await givenApi();
    await asAna(SURVEY);
    const list = `{ surveyLinks(job: {key: "${JOB.key}"}, state: OPENED) {
      nodes { id state openedAt answeredAt } pageInfo { hasNextPage } } }`;
    const { data, errors } = await edge.ask(list);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      surveyLinks: {
        nodes: [{ state: 'OPENED', openedAt: '2026-11-01T12:00:00.000Z', answeredAt: null }],
        pageInfo: { hasNextPage: false },
      },
    });
    const { surveyLinks } = data as { surveyLinks: { nodes: { id: string }[] } };
    const id = surveyLinks.nodes[0]?.id ?? '';
    const node = await edge.ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on SurveyLink { state steps { key } } } }`,
      { id },
    );
    expect(node.data).toEqual({
      node: {
        __typename: 'SurveyLink',
        state: 'OPENED',
        steps: [{ key: 'plan-stops' }, { key: 'sequence-stops' }],
      },
    });
    const other = await edge.ask('{ surveyLinks(job: {key: "none"}) { nodes { id } } }');
    expect(other.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the bearer of a survey link', () => {
  test('can read and submit their own survey', async () => {
    const { asAna } = await givenApi();
    const { data, errors } = await asAna(SURVEY);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      survey: {
        companyName: 'Waypoint',
        attempt: 1,
        mayContact: false,
        answeredAt: null,
        steps: [
          { key: 'plan-stops', position: 1, effort: null, isNotApplicable: false },
          { key: 'sequence-stops', position: 2, effort: null, isNotApplicable: false },
        ],
      },
    });
    const input = {
      answers: [{ stepKey: 'plan-stops', effort: 'EASY', explanation: 'By itself.' }],
      notApplicable: ['sequence-stops'],
      mayContact: true,
      attempt: 1,
    };
    for (const wasUnchanged of [false, true]) {
      const answered = await asAna(SUBMIT, { input });
      expect(answered.errors).toEqual([]);
      expect(answered.data).toEqual({
        surveySubmit: {
          wasUnchanged,
          survey: {
            attempt: 2,
            mayContact: true,
            steps: [
              {
                key: 'plan-stops',
                effort: 'EASY',
                isNotApplicable: false,
                explanation: 'By itself.',
              },
              { key: 'sequence-stops', effort: null, isNotApplicable: true, explanation: null },
            ],
          },
          userErrors: [],
        },
      });
    }
    const refused = await asAna(SUBMIT, { input: { answers: [] } });
    expect(refused.data).toMatchObject({
      surveySubmit: { survey: null, wasUnchanged: false, userErrors: [{ code: 'INVALID' }] },
    });
  });

  test('submits answers that are marked isByLink', async () => {
    const { asAna, edge } = await givenApi();
    await asAna(SUBMIT, { input: { answers: [{ stepKey: 'plan-stops', effort: 'EASY' }] } });
    const said = `account(by: {externalId: "crm-1"}) { currentAnswers(job: {key: "${JOB.key}"}) {
      respondent { externalId } answers { step { key } isByLink } } }`;
    const { data, errors } = await edge.ask(`mutation { submissionCreate(input: {
      idempotencyKey: "call-1", job: {key: "${JOB.key}"}, account: {externalId: "crm-1"},
      respondent: {externalId: "bo"}, answers: [{stepKey: "plan-stops", effort: EASY}]
    }) { userErrors { message } } } `);
    expect({ data, errors }).toEqual({
      data: { submissionCreate: { userErrors: [] } },
      errors: [],
    });
    const answersOf = (externalId: string, isByLink: boolean) => ({
      respondent: { externalId },
      answers: [{ step: { key: 'plan-stops' }, isByLink }],
    });
    const read = await edge.ask(`{ ${said} }`);
    expect(read.data?.['account']).toEqual({
      currentAnswers: expect.arrayContaining([
        answersOf('ana', true),
        answersOf('bo', false),
      ]) as unknown,
    });
  });

  test('is refused every other query', async () => {
    const { asAna } = await givenApi();
    const others = [
      '{ jobs { nodes { key } } }',
      '{ accounts { nodes { name } } }',
      `{ surveyLinks(job: {key: "${JOB.key}"}) { nodes { id } } }`,
      '{ node(id: "x") { id } }',
    ];
    for (const query of others) {
      const { data, errors } = await asAna(query);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      expect(Object.values(data ?? {})).toEqual([null]);
    }
  });

  test('can withdraw their answers, which closes the survey', async () => {
    const { asAna } = await givenApi();
    const withdraw = (scope: string) =>
      asAna(`mutation { surveyWithdraw(input: {scope: ${scope}}) {
        withdrawn erasesAt userErrors { code } } }`);
    const { data, errors } = await withdraw('EVERYTHING');
    expect(errors).toEqual([]);
    const erasesAt = new Date(NOW + 30 * DAY_MS).toISOString();
    const asked = { withdrawn: 'EVERYTHING', erasesAt, userErrors: [] };
    expect(data).toEqual({ surveyWithdraw: asked });
    expect((await withdraw('EVERYTHING')).data).toEqual({ surveyWithdraw: asked });
    expect((await asAna(SURVEY)).data).toEqual({ survey: null });
  });

  test('is rejected if the link is expired or forged', async () => {
    const { world, token, edge, asBearer } = await givenApi();
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const answers = [await asBearer(forged, SURVEY), await asBearer('fh_s_x', SURVEY)];
    world.advance(30 * DAY_MS);
    answers.push(await asBearer(token, SURVEY));
    const said = answers.map(({ status, data, errors }) => [
      status,
      data,
      errors.map(({ message, extensions }) => [message, extensions['code']]),
    ]);
    expect(said[0]).toEqual([401, undefined, [[expect.any(String) as string, 'UNAUTHENTICATED']]]);
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(JSON.stringify(edge.answered)).not.toContain(token.slice(5, 20));
  });

  test('is the only caller with access to a survey', async () => {
    const { edge } = await givenApi();
    const { data, errors } = await edge.ask(SURVEY);
    expect(data).toEqual({ survey: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});

test('creating a job gives a hint for each step that names a competitor', async () => {
  const { world, scope } = await givenApi();
  const solution = { solutionKey: 'routeiq', name: 'RouteIQ', steps: [] };
  await accepted(solutionRatingSet(scope, { job: JOB, ...solution }));
  const product = createEdge({
    ports: world.ports,
    claims: { sub: 'pia', 'cognito:groups': ['PRODUCT'] },
  });
  const upsert = (statement: string) =>
    product.ask(
      `mutation ($statement: String!) { jobUpsert(input: {
        key: "${JOB.key}", steps: [{key: "plan-stops", statement: $statement}]
      }) { hints job { key } userErrors { code } } }`,
      { statement },
    );
  expect((await upsert('plan the stops with RouteIQ')).data).toEqual({
    jobUpsert: {
      hints: ['Step "plan-stops" mentions RouteIQ: describe what to do, not what it is done with.'],
      job: JOB,
      userErrors: [],
    },
  });
  expect((await upsert('plan the stops')).data).toMatchObject({ jobUpsert: { hints: [] } });
  expect((await upsert('')).data).toMatchObject({ jobUpsert: { hints: [], job: null } });
});
