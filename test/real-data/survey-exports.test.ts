import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResponses } from '../cli/support/responses.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = process.env['FOOTHOLD_REAL_DATA'] ?? '';

const exportOf = (name: string): string => join(FOLDER, 'survey-exports', `${name}.csv`);
const mappingOf = (name: string): string =>
  readFileSync(join(__dirname, `${name}.mapping.json`), 'utf8');

/** Returns the mapping with other column names, as in another header row. */
function renamed(mapping: string, headerRow: number, names: Record<string, string>): string {
  const parsed = JSON.parse(mapping, (_key, value: unknown) =>
    typeof value === 'string' ? (names[value] ?? value) : value,
  ) as object;
  return JSON.stringify({ ...parsed, headerRows: 3, headerRow });
}

test('FOOTHOLD_REAL_DATA is set', () => {
  expect(FOLDER).not.toBe('');
});

describe('a Qualtrics export of two questions with three header rows', () => {
  const NAME = 'qualtrics-two-questions';
  const STEPS = ['choose-option'];

  test('can be read by the ids in the third row', async () => {
    const { submissions, rejections, lines } = await readResponses(
      exportOf(NAME),
      mappingOf(NAME),
      STEPS,
    );
    expect([rejections, lines]).toEqual([[], [[4]]]);
    expect(submissions).toMatchObject([
      {
        account: { externalId: 'R_2YPOQ602ER1jkf1' },
        respondent: { externalId: 'R_2YPOQ602ER1jkf1' },
        submittedAt: '2017-07-18T08:28:48.000Z',
        answers: [{ stepKey: 'choose-option', effort: 'EASY', explanation: 'Hello World!' }],
        notApplicable: [],
      },
    ]);
  });

  test('has the same content when it is read by the names in the first row', async () => {
    const byId = mappingOf(NAME);
    const byName = renamed(byId, 1, {
      _recordId: 'ResponseId',
      recordedDate: 'RecordedDate',
      recipientEmail: 'RecipientEmail',
      QID1: 'Q1',
      QID2_TEXT: 'Q2',
    });
    const [one, two] = await Promise.all(
      [byId, byName].map((mapping) => readResponses(exportOf(NAME), mapping, STEPS)),
    );
    expect(two?.submissions).toEqual(one?.submissions);
  });
});

describe('an older Qualtrics export of matrix questions', () => {
  const NAME = 'qualtrics-matrix';
  const STEPS = ['find-parts', 'order-parts', 'receive-parts', 'fit-parts'];

  test('can be read by the names in the first row, with one column per statement', async () => {
    const { submissions, rejections, lines } = await readResponses(
      exportOf(NAME),
      mappingOf(NAME),
      STEPS,
    );
    expect([rejections, lines]).toEqual([[], [[4], [5], [6], [7], [8]]]);
    expect(submissions.map(({ respondent }) => respondent.externalId)).toEqual([
      'R_9H2nlL82R9Yq21v',
      'R_4MlalJojzHA3Uzj',
      'R_89cYYn2ZcBOxIbz',
      'R_2m09jW7L4aqipYV',
      'R_0wUVL7ttMUcpJOJ',
    ]);
    expect(submissions[0]).toMatchObject({
      account: { externalId: 'Default Response Set' },
      submittedAt: '2016-05-27T11:33:34.000Z',
      answers: [
        { stepKey: 'find-parts', effort: 'NEITHER' },
        {
          stepKey: 'fit-parts',
          effort: 'VERY_EASY',
          explanation: 'Massa. Mi nec facilisis culpa orci wisi vehicula montes? Fermentum.',
        },
        { stepKey: 'order-parts', effort: 'DIFFICULT' },
        { stepKey: 'receive-parts', effort: 'DIFFICULT' },
      ],
      notApplicable: [],
    });
  });

  test('has the same content when it is read by the ids in the third row, which is not valid JSON', async () => {
    const byName = mappingOf(NAME);
    const byId = renamed(byName, 3, {
      ResponseSet: 'responseSetId',
      ResponseID: 'responseId',
      EndDate: 'endDate',
      Q2_1: 'QID2-1',
      Q2_2: 'QID2-2',
      Q2_3: 'QID2-3',
      matrix_question_five_question_two: 'QID4-2',
      matrix_question_five_question_two_TEXT: 'QID4-2-TEXT',
    });
    const [one, two] = await Promise.all(
      [byName, byId].map((mapping) => readResponses(exportOf(NAME), mapping, STEPS)),
    );
    expect(two?.submissions).toEqual(one?.submissions);
  });
});
