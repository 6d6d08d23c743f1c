import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import type { JobsPort } from '../../../lambdas/app/jobs/jobs-port.ts';
import { closedPorts, createEdge } from '../../support/callers/graphql-edge.ts';

const edge = createEdge();

/** Returns the single error of a query, without its locations. */
async function errorOf(query: string, variables?: unknown, asked = edge) {
  const { errors } = await asked.ask(query, variables);
  expect(errors).toHaveLength(1);
  const [{ locations: _, ...error }] = errors as [(typeof errors)[number]];
  return error;
}

function failingWith(error: Error) {
  const fail = () => Promise.reject(error);
  return createEdge({
    ports: closedPorts({ jobs: { get: fail, list: fail } as unknown as JobsPort }),
  });
}

const badInput = (field: readonly string[]) => ({
  code: 'BAD_USER_INPUT',
  requestId: 'request-1',
  field,
});

describe('BAD_USER_INPUT names the field and the problem for', () => {
  test('an argument that the use case rejects', async () => {
    expect(await errorOf('{ jobs(first: 101) { nodes { id } } }')).toEqual({
      message: 'first must be a whole number from 1 to 100.',
      path: ['jobs'],
      extensions: badInput(['first']),
    });
  });

  test('an invalid cursor', async () => {
    const { message, extensions } = await errorOf('{ jobs(after: "x") { nodes { id } } }');
    expect(message).toMatch(/^after must be a cursor from the same list/);
    expect(extensions).toEqual(badInput(['after']));
  });

  test.each([{}, { key: null }])(
    'a selector whose variable is missing or null: %j',
    async (sent) => {
      expect(await errorOf('query ($key: String) { job(by: {key: $key}) { id } }', sent)).toEqual({
        message: 'by.key: Give $key a value: it is null or missing.',
        path: ['job'],
        extensions: badInput(['by', 'key']),
      });
    },
  );

  test('a nested selector whose variable is missing', async () => {
    const query = `mutation ($key: String, $account: String) {
      submissionCreate(input: {
        idempotencyKey: "1", job: {key: "k"}, account: {externalId: $account},
        respondent: {externalId: "r"}, answers: [{stepKey: "s", effort: EASY}]
      }) { userErrors { message } }
    }`;
    expect(await errorOf(query.replace('$key: String, ', ''))).toEqual({
      message: 'input.account.externalId: Give $account a value: it is null or missing.',
      path: ['submissionCreate'],
      extensions: badInput(['input', 'account', 'externalId']),
    });
  });

  test.each([
    [{ by: {} }, ['by'], 'by: Exactly one key must be specified for OneOf type "JobSelector".'],
    [
      { by: { id: '1', key: '2' } },
      ['by'],
      'by: Exactly one key must be specified for OneOf type "JobSelector".',
    ],
    [{ by: { key: null } }, ['by', 'key'], 'by.key: Field "key" must be non-null.'],
    [{ by: null }, ['by'], 'by: A value is required.'],
    [{}, ['by'], 'by: A value is required.'],
  ])('a selector in a variable that selects nothing: %j', async (sent, field, message) => {
    const { extensions, ...error } = await errorOf(
      'query ($by: JobSelector!) { job(by: $by) { id } }',
      sent,
    );
    expect(error).toEqual({ message });
    expect(extensions).toEqual(badInput(field));
  });

  const CREATE = `mutation ($input: SubmissionCreateInput!) {
    submissionCreate(input: $input) { userErrors { message } }
  }`;
  const submission = (answer: object) => ({
    input: {
      idempotencyKey: '1',
      job: { key: 'k' },
      account: { externalId: 'a' },
      respondent: { externalId: 'r' },
      answers: [{ stepKey: 's', effort: 'EASY' }, answer],
    },
  });

  test('an effort that is not in the enum', async () => {
    const sent = submission({ stepKey: 't', effort: 'HARD' });
    expect(await errorOf(CREATE, sent)).toEqual({
      message:
        'input.answers.1.effort: Value "HARD" does not exist in "Effort" enum. Use one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT.',
      extensions: badInput(['input', 'answers', '1', 'effort']),
    });
  });

  test('an effort that is a number', async () => {
    const { message } = await errorOf(CREATE, submission({ stepKey: 't', effort: 5 }));
    expect(message).toBe(
      'input.answers.1.effort: Enum "Effort" cannot represent non-string value: 5. Use one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT.',
    );
  });

  test('a missing field and an unknown field', async () => {
    expect((await errorOf(CREATE, submission({ stepKey: 't' }))).extensions).toEqual(
      badInput(['input', 'answers', '1', 'effort']),
    );
    const sent = submission({ stepKey: 't', effort: 'EASY', mood: 'good' });
    expect((await errorOf(CREATE, sent)).extensions).toEqual(
      badInput(['input', 'answers', '1', 'mood']),
    );
  });

  test('a scalar of the wrong type', async () => {
    const sent = {
      input: { ...submission({ stepKey: 't', effort: 'EASY' }).input, submittedAt: 5 },
    };
    expect(await errorOf(CREATE, sent)).toEqual({
      message:
        'input.submittedAt: DateTime must be an instant as text, like "2026-11-30T09:15:00Z".',
      extensions: badInput(['input', 'submittedAt']),
    });
  });

  test('an invalid literal in the query text', async () => {
    const query = `mutation {
      marketBenchmarkSet(input: {job: {key: "k"}, steps: [{stepKey: "a", ces: 1}, {stepKey: "b", ces: "x"}]}) {
        userErrors { message }
      }
    }`;
    expect(await errorOf(query)).toEqual({
      message: 'input.steps.1.ces: Float cannot represent non numeric value: "x"',
      extensions: badInput(['input', 'steps', '1', 'ces']),
    });
  });

  test('the first 50 invalid values, followed by one error for the rest', async () => {
    const answers = Array.from({ length: 60 }, () => ({ stepKey: 's', effort: 'HARD' }));
    const sent = { input: { ...submission({}).input, answers } };
    const { errors } = await edge.ask(CREATE, sent);
    expect(errors).toHaveLength(51);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
      Array(51).fill('BAD_USER_INPUT'),
    );
  });

  test('a long value, which is truncated', async () => {
    const sent = submission({ stepKey: 't', effort: 'x'.repeat(10_000) });
    expect((await errorOf(CREATE, sent)).message).toBe(
      `input.answers.1.effort: Value "${'x'.repeat(60)}…" does not exist in "Effort" enum. Use one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT.`,
    );
  });
});

describe('errors that the caller cannot fix', () => {
  test('are FORBIDDEN when the role does not allow the field', async () => {
    const product = createEdge({ claims: { sub: 'pat', 'cognito:groups': ['PRODUCT'] } });
    const query = '{ accounts { nodes { id } } viewer { subject roles } }';
    const { data, errors } = await product.ask(query);
    expect(data).toEqual({ accounts: null, viewer: { subject: 'pat', roles: ['PRODUCT'] } });
    expect(errors.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
      { path: ['accounts'], extensions: { code: 'FORBIDDEN', requestId: 'request-1' } },
    ]);
  });

  test('are SERVICE_BUSY when there are too many write conflicts', async () => {
    expect(await errorOf('{ jobs { nodes { id } } }', {}, failingWith(new Busy()))).toEqual({
      message: 'Other requests are writing the same records. Try again in a moment.',
      path: ['jobs'],
      extensions: { code: 'SERVICE_BUSY', requestId: 'request-1' },
    });
  });

  test('are masked and logged when they are unexpected', async () => {
    const cause = new Error('Cannot read T#default#JOB of table foothold-prod');
    const failing = failingWith(cause);
    expect(await errorOf('{ jobs { nodes { id } } }', {}, failing)).toEqual({
      message:
        'Something went wrong on our side. Try again. If it persists, report the request id.',
      path: ['jobs'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(failing.logged).toEqual([cause]);
  });
});

const ACCOUNTS = 'query ($filter: AccountFilter) { accounts(filter: $filter) { nodes { name } } }';

describe('a query that cannot be executed', () => {
  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'query A { viewer { subject } } query B { viewer { subject } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is rejected: %s', async (query, code) => {
    expect((await errorOf(query)).extensions).toEqual({ code, requestId: 'request-1' });
  });

  test('gets suggestions of schema names only when introspection is enabled', async () => {
    const query = '{ viewr { subject } }';
    expect((await errorOf(query)).message).toContain('Did you mean "viewer"?');
    const closed = createEdge({ introspection: false });
    expect((await errorOf(query, {}, closed)).message).toBe(
      'Cannot query field "viewr" on type "Query".',
    );
  });

  test.each([
    ['a field', '{ viewer { subjct } }', {}],
    ['an argument', '{ jobs(frst: 1) { nodes { key } } }', {}],
    ['a type', 'query ($first: Itn) { jobs(first: $first) { nodes { key } } }', {}],
    ['a field of an input', '{ job(by: { kee: "a" }) { key } }', {}],
    ['a field of an input in a variable', ACCOUNTS, { filter: { segmnt: 'a' } }],
    ['the selection on an object', '{ viewer }', {}],
  ])('gets no suggestion for %s when introspection is disabled', async (_, query, variables) => {
    const closed = createEdge({ introspection: false });
    expect((await errorOf(query, variables)).message).toContain('Did you mean');
    expect((await errorOf(query, variables, closed)).message).not.toContain('Did you mean');
  });
});
