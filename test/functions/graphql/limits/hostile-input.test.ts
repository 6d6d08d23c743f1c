import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { costInReadings, LITTLE } from '../../../support/run/processor-time.ts';

/** Every port throws when it is used. */
const edge = createEdge({ introspection: false });

const CREATE =
  'mutation ($input: SubmissionCreateInput!) { submissionCreate(input: $input) { userErrors { message } } }';
const submission = (more: object) => ({
  input: {
    idempotencyKey: '1',
    job: { key: 'k' },
    account: { externalId: 'a' },
    respondent: { externalId: 'r' },
    answers: [],
    ...more,
  },
});
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const named = (count: number, make: (index: number) => string) =>
  Object.fromEntries(times(count, (index) => [make(index), 1]));
/** JSON of arrays nested deeper than any stack. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/**
 * Request bodies within the size limit, as raw JSON because some are too deeply nested to build from objects.
 */
const HOSTILE: Readonly<Record<string, string>> = {
  'wrong enum members': JSON.stringify({
    query: CREATE,
    variables: submission({ answers: times(240_000, () => 'x') }),
  }),
  'wrong enum members below the limit of a list': JSON.stringify({
    query: CREATE,
    variables: submission({ answers: times(1000, () => ({ stepKey: 's', effort: 'x' })) }),
  }),
  'fields that there are not': JSON.stringify({
    query: CREATE,
    variables: submission(named(60_000, (index) => `x${index}`)),
  }),
  'fields that there are not, with objects in them': JSON.stringify({
    query: CREATE,
    variables: submission(
      Object.fromEntries(times(60, (index) => [`x${index}`, named(1500, (i) => `y${i}`)])),
    ),
  }),
  'fields with long names': JSON.stringify({
    query: CREATE,
    variables: submission(named(450, (index) => `${'x'.repeat(2000)}${index}`)),
  }),
  'a list in lists': `{"query":"{ viewer { subject } }","variables":{"a":${nested(400_000)}}}`,
  'a list in lists where a list is taken': `{"query":"query ($a: [RiskBand!]) { viewer { subject } atRiskAccounts(job: {key: \\"k\\"}, filter: {bands: $a}) { nodes { score } } }","variables":{"a":${nested(400_000)}}}`,
  'a text of lines': JSON.stringify({
    query: `{ viewer { subject } }${'\n'.repeat(470_000)}{${times(300, (i) => `z${i}`).join(' ')}}`,
  }),
  'a text of lines within its limit, with many errors': JSON.stringify({
    query: `${'\n'.repeat(95_000)}{ ${times(400, (i) => `z${i}`).join(' ')} }`,
  }),
  'wrong literals behind a comment': JSON.stringify({
    query: `#${'x'.repeat(95_000)}\nmutation { submissionCreate(input: {notApplicable: [${times(470, String).join(' ')}]}) { userErrors { message } } }`,
  }),
  'a block text of lines': JSON.stringify({
    query: `{ job(by: {key: """${'\n '.repeat(45_000)}"""}) { id } }`,
  }),
  'one field in many versions': JSON.stringify({
    query: `{ ${times(90, (i) => `a: account(by: {id: "${i}"}) { id }`).join(' ')} }`,
  }),
  'unknown fragments': JSON.stringify({
    query: `{ ${times(300, (i) => `...F${i}`).join(' ')} }`,
  }),
};

test.each(Object.entries(HOSTILE))(
  'hostile input is rejected with little CPU time: %s',
  async (_, body) => {
    expect(body.length).toBeLessThan(1_000_000);
    await edge.ask('{ viewer { subject } }');
    const cost = await costInReadings(async () => {
      const response = await edge.fetch('http://edge/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors = [] } = (await response.json()) as { errors?: unknown[] };
      expect(errors.length).toBeLessThanOrEqual(51);
    });
    expect(cost).toBeLessThan(LITTLE);
    expect(edge.logged).toEqual([]);
  },
);

test('the first 50 errors in variables are listed, followed by one that says there are more', async () => {
  const answers = times(100, () => ({ stepKey: 's', effort: 'x' }));
  const { errors } = await edge.ask(CREATE, submission({ answers }));
  expect(errors).toHaveLength(51);
  expect(errors[50]?.message).toBe('There are more errors in the variables.');
});

test('only the first error is returned for large variables', async () => {
  const answers = times(1000, () => ({ stepKey: 's'.repeat(30), effort: 'x' }));
  const { errors } = await edge.ask(CREATE, submission({ answers }));
  expect(errors.map(({ extensions }) => extensions)).toEqual([
    {
      code: 'BAD_USER_INPUT',
      requestId: 'request-1',
      field: ['input', 'answers', '0', 'effort'],
    },
  ]);
});
