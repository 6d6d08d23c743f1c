import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { mutationText, write } from './support/api.ts';
import { BAD_INPUTS } from './support/bad-inputs.ts';
import { JOB, rateCompetitor, sendWorkedExample, submissionOf } from './support/worked-example.ts';

/** Selects all recorded data that can be read, and the figures computed from it. */
const EVERYTHING = `{
  jobs { nodes { key statement scoring { version }
    steps { key position statement isActive importance isTableStakes marketCes
      solutions { solution { key name aliases isManual } ces sampleSize asOf } } } }
  accounts { nodes { externalId name segment arr { amount currencyCode } renewalDate ownerEmail
    respondents(first: 10) { nodes { id externalId name email role mayContact } }
    submissions(first: 10) { nodes { id submittedAt source importBatch retractedAt
      answers { step { key } effort explanation alternative } } } } }
  atRiskAccounts(job: {key: "field-routing"}) { nodes { score assessedAt isChurned } }
}`;

const CURSOR = `query ($job: JobSelector!) {
  atRiskAccounts(job: $job, first: 1) { pageInfo { endCursor } }
}`;
const NEXT_PAGE = `query ($job: JobSelector!, $after: String) {
  competitorRisks(job: $job, first: 1, after: $after) { nodes { relief } }
}`;

interface UserError {
  code: string;
  message: string;
  field: string[] | null;
}

interface Answer {
  data?: Record<
    string,
    { userErrors?: UserError[]; results?: { userErrors: UserError[] }[] } | null
  >;
  errors?: { message: string; extensions: { code: string; field?: string[] } }[];
}

/** Returns all errors of a response, user errors and top-level ones: code, field and message. */
async function errorsOf(foothold: RunningFoothold, query: string, variables: object) {
  const response = await fetch(`${foothold.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  const userErrors = Object.values(data ?? {}).flatMap((payload) => [
    ...(payload?.userErrors ?? []),
    ...(payload?.results ?? []).flatMap((result) => result.userErrors),
  ]);
  const refusals = errors.map(({ message, extensions }) => ({ message, ...extensions }));
  return [...userErrors, ...refusals].map(({ code, message, field }) => ({
    code,
    message,
    field: (field ?? []).join('.'),
  }));
}

describe('the API', () => {
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold();
    await sendWorkedExample(foothold.ask);
    await rateCompetitor(foothold.ask, 40);
    await foothold.drained();
  });
  afterAll(() => foothold.stop());

  test.each(BAD_INPUTS)(
    'rejects $what with its field and a fix, and writes nothing',
    async ({ mutation, input, field, code = 'INVALID', fix }) => {
      const before = await foothold.ask(EVERYTHING);
      expect(await errorsOf(foothold, mutationText(mutation), { input })).toEqual([
        { code, field, message: expect.stringMatching(fix) as string },
      ]);
      await foothold.drained();
      expect(await foothold.ask(EVERYTHING)).toEqual(before);
    },
  );

  test('rejects a cursor of another query and an invalid cursor', async () => {
    const { atRiskAccounts } = (await foothold.ask(CURSOR, { job: JOB })) as {
      atRiskAccounts: { pageInfo: { endCursor: string } };
    };
    const { endCursor } = atRiskAccounts.pageInfo;
    const message = expect.stringMatching(/Leave it out to start at the beginning/) as string;
    for (const after of [endCursor, 'made up']) {
      expect(await errorsOf(foothold, NEXT_PAGE, { job: JOB, after })).toEqual([
        { code: 'BAD_USER_INPUT', field: 'after', message },
      ]);
    }
  });

  test('rejects a missing, empty or ambiguous selector', async () => {
    const selectors = [{}, { job: null }, { job: {} }, { job: { key: 'a', id: 'b' } }];
    for (const variables of selectors) {
      expect(await errorsOf(foothold, NEXT_PAGE, variables)).toEqual([
        {
          code: 'BAD_USER_INPUT',
          field: 'job',
          message: expect.stringMatching(/required|exactly one|must not be null/i) as string,
        },
      ]);
    }
  });

  test('returns Unicode, emoji and right-to-left names as they were sent', async () => {
    const account = {
      externalId: 'קטלוג-7 🚚',
      name: 'شركة التوصيل السريع 🚚👩🏽‍🔧',
      segment: 'Straße Å ﬁ',
      ownerEmail: 'zoë@exämple.com',
    };
    const respondent = { externalId: '山田-1', name: 'יעל \u200fכהן Ødegård' };
    const answer = {
      stepKey: 'plan-stops',
      effort: 'VERY_EASY',
      explanation: 'Très facile — 😀\nשתי שורות “…”',
      alternative: 'e\u0301 stays decomposed',
    };
    const before = await foothold.ask(EVERYTHING);
    await write(foothold.ask, 'accountUpsert', account);
    await write(foothold.ask, 'submissionCreate', {
      ...submissionOf('ana', 'ключ 🔑'),
      account: { externalId: account.externalId },
      respondent,
      source: 'опрос',
      answers: [answer],
    });
    const selection = `externalId name segment ownerEmail
      respondents { nodes { externalId name } }
      submissions { nodes { source respondent { externalId name }
        answers { step { key } effort explanation alternative } } }`;
    const { stepKey: key, ...words } = answer;
    const found = await foothold.ask(
      `query ($by: AccountSelector!) { account(by: $by) { ${selection} } }`,
      { by: { externalId: account.externalId } },
    );
    expect(found).toEqual({
      account: {
        ...account,
        respondents: { nodes: [respondent] },
        submissions: {
          nodes: [{ source: 'опрос', respondent, answers: [{ step: { key }, ...words }] }],
        },
      },
    });
    expect(await foothold.ask(EVERYTHING)).not.toEqual(before);
  });
});
