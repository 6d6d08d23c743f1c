import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftProblems } from '../../intake/draft/draft-problems.ts';
import { readTable, sampleOf } from '../../intake/draft/opened-file.ts';
import { stepsOfFile } from '../../intake/draft/survey/steps-of-file.ts';
import { suggestDraft } from '../../intake/draft/suggest-draft.ts';
import { answersMapping } from '../../intake/draft/saved-mapping.ts';
import { planResponses } from '../../intake/import/responses/response-plan.ts';
import { parseResponses } from '../../intake/import/responses/response-rows.ts';
import type { SubmissionInput } from '../../intake/import/responses/submission.ts';
import { sentence } from '../../intake/complaints/sentences.ts';
import { noticed } from '../../intake/notices.ts';
import { openTable } from '../../intake/table/table.ts';
import { inspectFile } from '../../cli/table/inspect-file.ts';
import { layoutOf } from '../../intake/mapping/parse-mapping.ts';
import type { NamedStep } from '../../intake/suggest/suggest-steps.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = process.env['FOOTHOLD_REAL_DATA'] ?? '';

/** Reads a file like an import for which only the job is given, with each respondent as their own account. */
async function whenRead(path: string, steps: readonly NamedStep[]) {
  const opened = await readTable(await inspectFile(join(FOLDER, path)), null);
  const sample = sampleOf(opened);
  const draft = { ...suggestDraft(sample, steps), accountFrom: 'each' as const };
  const mapping = answersMapping(opened, draft);
  const job = { key: 'job', stepKeys: steps.map(({ key }) => key), steps };
  const table = await openTable(opened.file, layoutOf(mapping) ?? opened.layout);
  const plan = planResponses(mapping, table.header, job, table.notices);
  const submissions: SubmissionInput[] = [];
  const rows = { rejected: 0, leftOut: 0 };
  for await (const entry of parseResponses(table, plan, job, {
    job: 'job',
    batch: 'b',
    attempt: 1,
  })) {
    if (entry.kind === 'item') submissions.push(entry.input);
    else rows[entry.kind === 'rejection' ? 'rejected' : 'leftOut'] += 1;
  }
  const notices = table.notices.list.map((notice) => sentence(noticed(notice)));
  return {
    draft,
    problems: draftProblems(draft, sample).map(sentence),
    submissions,
    rows,
    notices,
  };
}

const CHALLENGES = [
  'Code/Documentation review',
  'Communication',
  'GitHub tools and processes (not our customized tooling)',
  'Finding the right SIG for your contributions',
  'Our CI, labels, and crafted customized automation',
  'Debugging test failures',
  'Finding appropriate issues to work on',
  'Setting up development environment',
  'Having PRs rejected',
  'Writing documentation and notes',
].map((statement, index) => ({ key: `step-${index + 1}`, statement }));

test('a survey of ten steps needs no mapping, although only the ends of its scale are in words', async () => {
  const { draft, problems, submissions, rows, notices } = await whenRead(
    'surveys/kubernetes-2019-surveymonkey.csv',
    CHALLENGES,
  );
  expect([draft.tool?.name, draft.dateOrder, problems]).toEqual(['SurveyMonkey', 'MM/DD/YYYY', []]);
  const people = new Set(submissions.map(({ respondent }) => respondent.externalId));
  expect([people.size, submissions.length, rows]).toEqual([206, 206, { rejected: 0, leftOut: 5 }]);
  expect(notices).toEqual([
    expect.stringContaining('A row that answers none of the steps in 5 rows: left out'),
  ]);
  const hard = CHALLENGES.map(({ key, statement }) => {
    const said = submissions.flatMap(({ answers }) =>
      answers.filter(({ stepKey }) => stepKey === key),
    );
    const difficult = said.filter(({ effort }) => effort.endsWith('DIFFICULT'));
    return { statement, difficult: difficult.length, of: said.length };
  }).sort((a, b) => b.difficult / b.of - a.difficult / a.of);
  expect(hard[0]).toEqual({ statement: 'Debugging test failures', difficult: 89, of: 202 });
});

test('the direction of a scale is read from the wording of its question', async () => {
  const steps = [{ key: 'use-dask', statement: 'use Dask: how easy is Dask to use' }];
  const { draft, problems, submissions } = await whenRead(
    'surveys/dask-2021-google-forms.csv',
    steps,
  );
  expect([draft.tool?.name, problems]).toEqual(['Google Forms', []]);
  expect(draft.scale).toMatchObject({
    '1.0': 'VERY_DIFFICULT',
    '2.0': 'DIFFICULT',
    '3.0': 'NEITHER',
    '4.0': 'EASY',
    '5.0': 'VERY_EASY',
  });
  // The direction is stated only in the question.
  const text = readFileSync(join(FOLDER, 'surveys/dask-2021-google-forms.csv'), 'utf8');
  expect(submissions.length).toBeGreaterThan(200);
  expect(text).toContain('1 being hardest, 5 being easiest');
});

test.each([
  ['qualtrics-two-questions', { respondent: 8, submittedAt: 7 }, { headerRows: 3, nameRows: [1] }],
  ['qualtrics-matrix', { respondent: 0, submittedAt: 4 }, { headerRows: 3, nameRows: [1] }],
])('%s is recognized as a Qualtrics export', async (name, answers, layout) => {
  const file = await inspectFile(join(FOLDER, 'survey-exports', `${name}.csv`));
  const opened = await readTable(file, null);
  const draft = suggestDraft(sampleOf(opened), []);
  expect([draft.tool?.name, draft.kind, opened.layout]).toEqual(['Qualtrics', 'responses', layout]);
  expect(draft.answers).toMatchObject(answers);
  expect(draft.only?.is).toContain('1');
});

test('the steps of a new job are taken from the question whose rows are rated by difficulty', async () => {
  const file = await inspectFile(join(FOLDER, 'surveys/kubernetes-2019-surveymonkey.csv'));
  const found = stepsOfFile(sampleOf(await readTable(file, null)));
  expect(found?.question).toBe(
    'Please rate any challenges to the listed steps of the contribution process',
  );
  expect(found?.steps.map(({ statement }) => statement)).toEqual(
    CHALLENGES.map(({ statement }) => statement),
  );
});
