import { sampleSurvey } from '../../../local/startup/sample-survey.ts';

type Asked = readonly [query: string, variables: unknown];

/** An API that responds to the first query with `demo` and then creates a link. */
function api(demo: unknown) {
  const asked: Asked[] = [];
  const ask = async (query: string, variables: unknown) => {
    asked.push([query, variables]);
    if (asked.length === 1) return demo;
    return { surveyLinksCreate: { results: [{ url: 'http://127.0.0.1:4000/s/x' }] } };
  };
  return { ask, asked };
}

const people = (...ids: string[]) => ({ nodes: ids.map((externalId) => ({ externalId })) });
const account = { externalId: 'acme', respondents: people('ana') };

test('the sample survey asks a contact of the demo about the first three steps', async () => {
  const steps = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
  const { ask, asked } = api({ job: { steps }, accounts: { nodes: [account] } });
  expect(await sampleSurvey(ask)).toBe('http://127.0.0.1:4000/s/x');
  expect(asked[1]?.[1]).toEqual({
    input: {
      job: { key: 'get-crews-to-stops' },
      respondents: [{ account: { externalId: 'acme' }, respondentExternalId: 'ana' }],
      stepKeys: ['a', 'b', 'c'],
    },
  });
});

test.each([
  ['without the demo’s job', { job: null, accounts: { nodes: [account] } }],
  ['without an account', { job: { steps: [{ key: 'a' }] }, accounts: { nodes: [] } }],
  [
    'without a person',
    {
      job: { steps: [{ key: 'a' }] },
      accounts: { nodes: [{ ...account, respondents: people() }] },
    },
  ],
])('there is no sample survey %s', async (_what, demo) => {
  const { ask, asked } = api(demo);
  expect(await sampleSurvey(ask)).toBeNull();
  expect(asked).toHaveLength(1);
});
