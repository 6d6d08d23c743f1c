import { type ReadResponses, readResponses } from '../../cli/support/responses.ts';
import { givenWorkspace, type Workspace } from '../../cli/support/files.ts';

const STEPS = ['plan-stops', 'estimate-arrival'];
const SCALE = {
  5: 'VERY_EASY',
  4: 'EASY',
  3: 'NEITHER',
  2: 'DIFFICULT',
  1: 'VERY_DIFFICULT',
  0: null,
};
const WIDE = {
  account: { column: 'Company' },
  respondent: { column: 'Email' },
  submittedAt: { column: 'Date' },
  steps: {
    'plan-stops': {
      column: 'Q1',
      explanation: { column: 'Q1 why' },
      alternative: { column: 'Q1 else' },
    },
    'estimate-arrival': { column: 'Q2' },
  },
  scale: SCALE,
};
const TIDY = {
  account: { column: 'Company' },
  respondent: { column: 'Email' },
  submittedAt: { column: 'Date' },
  step: { column: 'Step' },
  effort: { column: 'Answer' },
  explanation: { column: 'Why' },
  scale: SCALE,
};

let workspace: Workspace;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(() => workspace.remove());

async function whenRead(mapping: unknown, lines: readonly string[]): Promise<ReadResponses> {
  const path = await workspace.file('in.csv', lines.join('\n'));
  return readResponses(path, JSON.stringify(mapping), STEPS);
}

const WIDE_HEADER = 'Company,Email,Date,Q1,Q1 why,Q1 else,Q2';

describe('importing a file with one row per respondent', () => {
  test('reads reasons by their survey wording or API name', async () => {
    const mapping = {
      ...WIDE,
      steps: {
        'plan-stops': { column: 'Q1', reason: { column: 'R1' } },
        'estimate-arrival': { column: 'Q2', reason: { column: 'R2' } },
      },
    };
    const { submissions } = await whenRead(mapping, [
      'Company,Email,Date,Q1,R1,Q2,R2',
      'Acme,ana@acme.example,2026-11-03,2,It takes too long,1,HARD_TO_USE',
      'Acme,ben@acme.example,2026-11-03,2,no idea,1,',
    ]);
    expect(
      submissions.map(({ answers }) => answers.map(({ stepKey, reason }) => [stepKey, reason])),
    ).toEqual([
      [
        ['estimate-arrival', 'HARD_TO_USE'],
        ['plan-stops', 'SLOW'],
      ],
      [
        ['estimate-arrival', undefined],
        ['plan-stops', undefined],
      ],
    ]);
  });

  test('creates one submission per row, with answers ordered by step key', async () => {
    const { submissions } = await whenRead(WIDE, [
      WIDE_HEADER,
      ' Acme ,ana@acme.example,2026-11-03 08:00:00, 2 ,"Maps are old, slow",Excel,5',
    ]);
    expect(submissions).toEqual([
      {
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        job: { key: 'job' },
        account: { externalId: 'Acme' },
        respondent: { externalId: 'ana@acme.example' },
        submittedAt: '2026-11-03T08:00:00.000Z',
        source: 'csv',
        importBatch: 'b',
        answers: [
          { stepKey: 'estimate-arrival', effort: 'VERY_EASY' },
          {
            stepKey: 'plan-stops',
            effort: 'DIFFICULT',
            explanation: 'Maps are old, slow',
            alternative: 'Excel',
          },
        ],
        notApplicable: [],
      },
    ]);
  });

  test('treats an empty cell as no answer, and a value mapped to null as not applicable', async () => {
    const { submissions, leftOut } = await whenRead(WIDE, [
      WIDE_HEADER,
      'Acme,a,2026-11-03,,unasked,,4',
      'Acme,a,2026-11-04,0,not mine,,',
    ]);
    expect(submissions.map(({ answers, notApplicable }) => ({ answers, notApplicable }))).toEqual([
      { answers: [{ stepKey: 'estimate-arrival', effort: 'EASY' }], notApplicable: [] },
      { answers: [], notApplicable: ['plan-stops'] },
    ]);
    expect(leftOut).toBe(2);
  });

  test("sends the respondent's details from each row, and none for empty cells", async () => {
    const mapping = {
      ...WIDE,
      name: { column: 'Q1 why' },
      email: { column: 'Email' },
      role: { column: 'Q1 else' },
      mayContact: { fixed: true },
      roles: { Dispatcher: 'EXECUTOR' },
      steps: { 'plan-stops': { column: 'Q1' } },
    };
    const { submissions } = await whenRead(mapping, [
      WIDE_HEADER,
      'Acme,a@x.example,2026-11-03,1,Ana,dispatcher,',
      'Acme,b@x.example,2026-11-03,1,,buyer,',
      'Acme,c@x.example,2026-11-03,1,,,',
    ]);
    expect(submissions.map(({ respondent }) => respondent)).toEqual([
      {
        externalId: 'a@x.example',
        name: 'Ana',
        email: 'a@x.example',
        role: 'EXECUTOR',
        mayContact: true,
      },
      { externalId: 'b@x.example', email: 'b@x.example', role: 'BUYER', mayContact: true },
      { externalId: 'c@x.example', email: 'c@x.example', mayContact: true },
    ]);
  });

  test('rejects invalid rows with line, column and reason, and reads the others', async () => {
    const { submissions, rejections } = await whenRead(WIDE, [
      WIDE_HEADER,
      'Acme,a,2026-11-03,7,,,1',
      ',a,2026-11-03,1,,,1',
      'Acme,,2026-11-03,1,,,1',
      'Acme,a,soon,1,,,1',
      'Acme,a,2026-11-03,,"why,\nif not",,',
      'Acme,a,2026-11-03,1',
      'Acme,a,2026-11-03,1,,,1',
    ]);
    // The third row has no respondent, and the cells missing at the end of the sixth are empty.
    expect(submissions).toHaveLength(3);
    expect(rejections).toEqual([
      {
        line: 2,
        column: 'Q1',
        reason: '"7" is not in the scale of the mapping: add it there, or correct the cell',
      },
      { line: 3, column: 'Company', reason: 'is empty: every answer belongs to an account' },
      {
        line: 5,
        column: 'Date',
        reason: '"soon" is not a date: write 2026-11-30 or 2026-11-30T09:15:00Z',
      },
    ]);
  });

  test('can use row numbers, which count data rows, and columns by number', async () => {
    const mapping = {
      account: { rowNumber: true },
      respondent: { rowNumber: true },
      submittedAt: { fixed: '2026-11-01T00:00:00Z' },
      steps: { 'plan-stops': { column: 2 } },
      scale: SCALE,
    };
    const { submissions } = await whenRead(mapping, ['a,a', '9,1', '', '9,2']);
    const told = submissions.map(({ account, respondent, answers }) => [
      account.externalId,
      respondent.externalId,
      answers[0]?.effort,
    ]);
    expect(told).toEqual([
      ['1', '1', 'VERY_DIFFICULT'],
      ['2', '2', 'DIFFICULT'],
    ]);
  });

  test("maps the API's error paths to columns", async () => {
    const { items } = await whenRead(WIDE, [WIDE_HEADER, 'Acme,a,2026-11-03,1,why,else,0']);
    const paths = [
      ['account'],
      ['account', 'externalId'],
      ['respondent', 'externalId'],
      ['submittedAt'],
      ['answers', '0', 'explanation'],
      ['answers', '0', 'stepKey'],
      ['notApplicable', '0'],
      ['idempotencyKey'],
      ['answers', '7', 'effort'],
    ];
    expect(paths.map((path) => items[0]?.columnOf(path))).toEqual([
      'Company',
      'Company',
      'Email',
      'Date',
      'Q1 why',
      'Q1',
      'Q2',
      null,
      null,
    ]);
  });

  test.each<[string, unknown, string]>([
    [
      'a step that the job does not have',
      { ...WIDE, steps: { fly: { column: 'Q1' } } },
      '"steps.fly" of the mapping: job "job" has no such step: it has plan-stops, estimate-arrival.',
    ],
    [
      'a column that the file does not have',
      { ...WIDE, steps: { 'plan-stops': { column: 'Q1', explanation: { column: 'Why' } } } },
      '"steps.plan-stops.explanation" of the mapping: the file has no column "Why": it has ',
    ],
    [
      'an invalid fixed date',
      { ...WIDE, submittedAt: { fixed: 'soon' } },
      '"submittedAt" of the mapping: "soon" is not a date',
    ],
  ])('fails before any row is read because of %s', async (_name, mapping, message) => {
    await expect(whenRead(mapping, [WIDE_HEADER, 'Acme,a,2026-11-03,1,,,1'])).rejects.toThrow(
      message,
    );
  });
});

describe('importing a file with one row per answer', () => {
  const HEADER = 'Company,Email,Date,Step,Answer,Why';

  test('groups consecutive rows of the same account, respondent and date into one submission', async () => {
    const { submissions, lines } = await whenRead(TIDY, [
      HEADER,
      'Acme,a,2026-11-03,plan-stops,1,slow',
      'Acme,a,2026-11-03 00:00,estimate-arrival,5,',
      'Acme,b,2026-11-03,plan-stops,4,',
      'Acme,a,2026-11-03,plan-stops,1,slow',
      'Acme,a,2026-11-04,estimate-arrival,0,',
      'Bolt,a,2026-11-04,estimate-arrival,3,',
    ]);
    expect(lines).toEqual([[2, 3], [4], [5], [6], [7]]);
    expect(submissions[0]).toMatchObject({
      respondent: { externalId: 'a' },
      answers: [
        { stepKey: 'estimate-arrival', effort: 'VERY_EASY' },
        { stepKey: 'plan-stops', effort: 'VERY_DIFFICULT', explanation: 'slow' },
      ],
    });
  });

  test('rejects only the invalid row, without splitting its group', async () => {
    const { lines, rejections } = await whenRead(TIDY, [
      HEADER,
      'Acme,a,2026-11-03,plan-stops,1,',
      'Acme,a,2026-11-03,fly,1,',
      'Acme,a,2026-11-03,estimate-arrival,1,',
      'Acme,a,2026-11-03,plan-stops,5,',
      'Acme,a,2026-11-03,plan-stops,1,',
      'Acme,b,2026-11-03,plan-stops,,',
    ]);
    expect(lines).toEqual([[2, 4, 6]]);
    expect(rejections).toEqual([
      {
        line: 3,
        column: 'Step',
        reason: '"fly" is not a step of job "job", which has plan-stops, estimate-arrival',
      },
      {
        line: 5,
        column: 'Step',
        reason:
          '"plan-stops" has another answer by the same person on the same date in line 2: keep one',
      },
    ]);
  });

  test('starts another respondent when a step repeats and there is no respondent column', async () => {
    const { respondent: _respondent, ...unsigned } = TIDY;
    const { submissions, lines } = await whenRead(unsigned, [
      HEADER,
      'Acme,,2026-11-03,plan-stops,1,',
      'Acme,,2026-11-03,estimate-arrival,1,',
      'Acme,,2026-11-03,plan-stops,5,',
    ]);
    expect(lines).toEqual([[2, 3], [4]]);
    const [first, second] = submissions.map(({ respondent }) => respondent.externalId);
    expect([first, second]).toEqual([
      expect.stringMatching(/^anonymous-[0-9a-f]{16}$/),
      expect.stringMatching(/^anonymous-[0-9a-f]{16}$/),
    ]);
    expect(first).not.toBe(second);
  });

  test("uses the first value of a respondent's detail in any of the rows", async () => {
    const { submissions } = await whenRead({ ...TIDY, name: { column: 'Why' } }, [
      HEADER,
      'Acme,a,2026-11-03,plan-stops,1,',
      'Acme,a,2026-11-03,estimate-arrival,1,Ana',
    ]);
    expect(submissions[0]?.respondent).toEqual({ externalId: 'a', name: 'Ana' });
  });
});
