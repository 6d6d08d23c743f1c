import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '../../intake/complaints/sentences.ts';
import { draftProblems } from '../../console/src/pages/import/columns/draft-problems.ts';
import { session } from '../../console/src/pages/import/import-session.ts';
import { sampleOf } from '../../intake/draft/opened-file.ts';
import { summaryOf, whenRun } from '../cli/support/cli.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenScratchDir } from '../support/run/scratch-dir.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = join(process.env.FOOTHOLD_REAL_DATA ?? '', 'file-cases');

interface Job {
  key: string;
  statement: string;
  steps: { key: string; statement: string }[];
}

const job = JSON.parse(readFileSync(join(FOLDER, 'job.json'), 'utf8')) as Job;
let foothold: RunningFoothold;
let scratch: string;

beforeAll(async () => {
  foothold = await givenRunningFoothold();
  scratch = await givenScratchDir();
  await foothold.ask(
    'mutation ($input: JobUpsertInput!) { jobUpsert(input: $input) { userErrors { message } } }',
    { input: job },
  );
  await foothold.ask(
    'mutation ($input: AccountUpsertInput!) { accountUpsert(input: $input) { userErrors { message } } }',
    { input: { externalId: 'ACME', name: 'Acme' } },
  );
});
afterAll(() => foothold.stop());

/** Copies a case's file, since the rejected rows are written next to it. */
function copyOf(name: string, file = 'input.csv'): string {
  const path = join(scratch, `${name}-${file}`);
  copyFileSync(join(FOLDER, name, file), path);
  return path;
}

/** Imports a case with the CLI. Every case has its own accounts. */
async function whenImported(kind: string, name: string, ...more: string[]) {
  const path =
    more[0]?.endsWith('.csv') || more[0]?.endsWith('.xlsx')
      ? copyOf(name, more.shift())
      : copyOf(name);
  const endpoint = ['--endpoint', `${foothold.url}/graphql`, '--json'];
  const ended = await whenRun(['import', kind, path, ...endpoint, ...more]);
  return { ...ended, summary: ended.stdout === '' ? null : summaryOf(ended) };
}

const answers = (name: string, ...more: string[]) =>
  whenImported('responses', name, ...more, '--job', job.key, '--create-accounts');
const mapped = (name: string, ...more: string[]) =>
  answers(name, ...more, '--mapping', join(FOLDER, name, 'mapping.json'));

interface Said {
  respondent: {
    externalId: string;
    name: string | null;
    email: string | null;
    mayContact: boolean;
    role: string | null;
  };
  submittedAt: string;
  answers: { step: { key: string }; effort: string }[];
  notApplicable: string[];
}

async function account(externalId: string) {
  const data = (await foothold.ask(
    `query ($id: String!) { account(by: {externalId: $id}) {
      name segment arr { amount currencyCode } renewalDate ownerEmail
      respondents(first: 100) { nodes { externalId name email mayContact role } }
      submissions(first: 100) { nodes { submittedAt respondent { externalId name email mayContact role }
        answers { step { key } effort } } }
    } }`,
    { id: externalId },
  )) as {
    account: {
      name: string;
      segment: string | null;
      arr: { amount: string; currencyCode: string } | null;
      renewalDate: string | null;
      ownerEmail: string | null;
      respondents: { nodes: Said['respondent'][] };
      submissions: { nodes: Said[] };
    } | null;
  };
  return data.account;
}

/** Returns the draft mapping of the Import page for a file, and what it still asks for. */
async function onThePage(name: string, file = 'input.csv') {
  const content = readFileSync(join(FOLDER, name, file));
  const nothing = { find: async () => null, save: async () => undefined };
  await session.choose(new File([content], file), job.steps, nothing);
  const state = session.get();
  if (state.stage !== 'mapping') return { draft: null, problems: [], state };
  const { draft, opened } = state;
  return { draft, problems: draftProblems(draft, sampleOf(opened)).map(sentence), state };
}

const efforts = (said: Said | undefined) =>
  Object.fromEntries((said?.answers ?? []).map(({ step, effort }) => [step.key, effort]));

test('anonymous-address: imports three contacts, none of them with the id "anonymous"', async () => {
  const { summary } = await mapped('anonymous-address');
  expect(summary).toMatchObject({ imported: 3, rejected: 0 });
  const acme = await account('ACME');
  const ids = acme?.respondents.nodes.map(({ externalId }) => externalId) ?? [];
  expect([ids.length, ids.includes('anonymous')]).toEqual([3, false]);
});

test('backslash-quotes: reads escaped quotes in names, and \\N as empty', async () => {
  expect((await whenImported('accounts', 'backslash-quotes')).summary).toMatchObject({
    imported: 2,
  });
  expect([await account('Q1'), await account('Q2')]).toMatchObject([
    { name: 'The "Best" Co', segment: 'Mid' },
    { name: 'The "Best", Ltd', segment: null },
  ]);
});

test('bad-address-keeps-answers: leaves out only the invalid e-mail addresses', async () => {
  const { summary, stderr } = await mapped('bad-address-keeps-answers');
  expect(summary).toMatchObject({ imported: 2, rejected: 0 });
  expect(stderr).toContain('Email is not an e-mail address in 2 rows: left out');
});

test('blank-respondents: imports rows without a respondent as different people', async () => {
  expect((await mapped('blank-respondents')).summary).toMatchObject({ imported: 3, rejected: 0 });
});

test('consent-in-words: reads consent written in words, and never rejects the row for it', async () => {
  expect((await mapped('consent-in-words')).summary).toMatchObject({ imported: 2, rejected: 0 });
  const people = (await account('CW'))?.respondents.nodes ?? [];
  expect(people.map(({ externalId, mayContact }) => [externalId, mayContact]).sort()).toEqual([
    ['h@example.com', true],
    ['i@example.com', false],
  ]);
  const { draft } = await onThePage('consent-in-words');
  expect(draft?.answers.mayContact).toBe(5);
});

test('crm-accounts: is imported by the CLI, and needs no mapping on the Import page', async () => {
  const { summary, stderr } = await whenImported('accounts', 'crm-accounts');
  expect(summary).toMatchObject({ imported: 2, rejected: 0 });
  expect(stderr).toContain('Account Owner is not an e-mail address in 2 rows: left out');
  expect([await account('A-1'), await account('A-2')]).toMatchObject([
    {
      name: 'Nimbus',
      arr: { amount: '184000.00', currencyCode: 'USD' },
      renewalDate: '2026-12-31',
    },
    {
      name: 'Harbor',
      arr: { amount: '312000.50', currencyCode: 'USD' },
      renewalDate: '2026-10-04',
    },
  ]);
  const { draft, problems } = await onThePage('crm-accounts');
  expect([draft?.kind, draft?.dateOrder, problems]).toEqual(['accounts', 'MM/DD/YYYY', []]);
});

test('dates-two-digit-year: reads dates with two-digit years', async () => {
  expect((await mapped('dates-two-digit-year')).summary).toMatchObject({
    imported: 2,
    rejected: 0,
  });
  const days = (await account('DT'))?.submissions.nodes
    .map(({ submittedAt }) => submittedAt)
    .sort();
  expect(days?.slice(0, 2)).toEqual(['2026-09-14T18:02:10.000Z', '2026-09-15T09:12:50.000Z']);
  expect((await onThePage('dates-two-digit-year')).draft?.dateOrder).toBe('MM/DD/YYYY');
});

test('dates-zone-letters: reads dates with time zone abbreviations', async () => {
  expect((await mapped('dates-zone-letters')).summary).toMatchObject({ imported: 3, rejected: 0 });
});

test('first-and-last-name: joins first and last name', async () => {
  expect((await whenImported('contacts', 'first-and-last-name')).summary).toMatchObject({
    imported: 1,
  });
  const person = (await account('ACME'))?.respondents.nodes.find((p) => p.externalId === 'K7');
  expect(person).toMatchObject({ name: 'Ana Lopez', email: 'ana@example.com' });
  const { draft, problems } = await onThePage('first-and-last-name');
  expect([draft?.kind, draft?.contacts, problems]).toMatchObject([
    'contacts',
    { firstName: 2, lastName: 3 },
    [],
  ]);
});

test('float-numbers: reads decimals such as 4.0 as whole ratings', async () => {
  expect((await mapped('float-numbers')).summary).toMatchObject({ imported: 3, rejected: 0 });
  const said = (await account('FN'))?.submissions.nodes ?? [];
  expect(said.map((one) => efforts(one)['find-stops'])).toEqual([
    'DIFFICULT',
    'DIFFICULT',
    'DIFFICULT',
  ]);
  expect((await onThePage('float-numbers')).draft?.range).toEqual([1, 5]);
});

test('hard-to-say: reads "Hard to say" as not applicable', async () => {
  expect((await onThePage('hard-to-say')).draft?.scale['Hard to say']).toBe('NOT_APPLICABLE');
  expect((await answers('hard-to-say')).summary).toMatchObject({ imported: 2, rejected: 0 });
});

test('job-titles: needs no mapping, and imports all contacts', async () => {
  const { draft, problems } = await onThePage('job-titles');
  expect([draft?.kind, problems]).toEqual(['contacts', []]);
  expect((await whenImported('contacts', 'job-titles')).summary).toMatchObject({
    imported: 12,
    rejected: 0,
  });
});

test('late-value: includes a value in the scale even if it first occurs far down', async () => {
  const { draft } = await onThePage('late-value');
  expect(draft?.scale['Did not try']).toBe('NOT_APPLICABLE');
  expect((await answers('late-value')).summary).toMatchObject({ imported: 530, rejected: 0 });
});

test('one-stray-byte: reads the file as UTF-8, and reports the line with the invalid byte', async () => {
  const { stderr, exitCode } = await whenImported('accounts', 'one-stray-byte');
  expect([exitCode, (await account('ME1'))?.name]).toEqual([0, 'Müller']);
  expect(stderr).toContain('in line 3');
});

test('question-wording: asks for the account of the answers', async () => {
  const { draft, problems } = await onThePage('question-wording');
  expect(draft?.answers).toEqual({ respondent: 0, submittedAt: 1 });
  expect(problems).toEqual(['Choose the column with the account of each answer.']);
  const { exitCode, stderr } = await answers('question-wording');
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--account NAME')]);
});

test('quoted-sep-line: reads a quoted sep= line as the delimiter hint of a spreadsheet', async () => {
  expect((await whenImported('accounts', 'quoted-sep-line')).summary).toMatchObject({
    imported: 1,
  });
});

test('ratings-as-accounts: is not imported as accounts', async () => {
  const { draft, problems } = await onThePage('ratings-as-accounts');
  expect(draft?.kind).toBe('responses');
  expect(problems.length).toBeGreaterThan(0);
  const { exitCode } = await whenImported('accounts', 'ratings-as-accounts');
  expect(exitCode).toBe(1);
});

test('rejected-file-by-number: a mapping by column number also fits the corrected file of rejected rows', async () => {
  expect((await mapped('rejected-file-by-number')).summary).toMatchObject({ rejected: 1 });
  expect((await mapped('rejected-file-by-number', 'mended.csv')).summary).toMatchObject({
    imported: 1,
  });
  const [said] = (await account('SHIFT'))?.submissions.nodes ?? [];
  expect(efforts(said)).toEqual({ 'find-stops': 'VERY_DIFFICULT' });
});

test('report-lines: finds the header row, and skips the total row', async () => {
  const { summary, stderr } = await whenImported('accounts', 'report-lines');
  expect(summary).toEqual({ rows: 1, imported: 1, unchanged: 0, rejected: 0 });
  expect(stderr).toContain('Grand total (1 record)');
});

test('same-id-twice: reports the duplicate id', async () => {
  const { stderr } = await whenImported('accounts', 'same-id-twice');
  expect(stderr).toContain('in line 3: the last one counts ("X1, as in line 2")');
});

test('shift-jis: stops until the encoding is given', async () => {
  const unsaid = await whenImported('accounts', 'shift-jis');
  expect([unsaid.exitCode, unsaid.stderr]).toEqual([
    1,
    expect.stringContaining('--encoding shift_jis'),
  ]);
  expect(await account('J1')).toBeNull();
  const said = await whenImported('accounts', 'shift-jis', '--encoding', 'shift_jis');
  expect([said.exitCode, (await account('J1'))?.name]).toEqual([0, '株式会社テスト']);
  const { state } = await onThePage('shift-jis');
  expect(state).toMatchObject({
    opened: { file: { encoding: 'shift_jis', isEncodingSure: false } },
  });
});

test('space-before-quote: reads a quoted header after a space', async () => {
  await whenImported('accounts', 'space-before-quote');
  expect(await account('QS1')).toMatchObject({ name: 'One, Ltd', segment: 'Mid' });
});

test('tidy-by-words: matches steps by their statement in any case, and by question wording', async () => {
  expect((await mapped('tidy-by-words')).summary).toMatchObject({ imported: 3, rejected: 0 });
});

test('trailing-empty-cells: ignores empty cells at the end of rows', async () => {
  expect((await whenImported('accounts', 'trailing-empty-cells')).summary).toMatchObject({
    imported: 4,
    rejected: 0,
  });
});

test.each(['input.xlsx', 'renamed.csv'])(
  'workbook: %s is read as a workbook, whatever its extension',
  async (file) => {
    const { summary } = await whenImported('accounts', 'workbook', file);
    expect(summary).toMatchObject({ rows: 1, rejected: 0 });
    expect(await account('X1')).toMatchObject({ name: 'One' });
    expect((await onThePage('workbook', file)).problems).toEqual([]);
  },
);

test('a whole survey becomes a job with its steps in one command', async () => {
  const path = join(scratch, 'survey.csv');
  copyFileSync(join(FOLDER, '../surveys/kubernetes-2019-surveymonkey.csv'), path);
  const ended = await whenRun([
    ...['import', 'responses', path, '--endpoint', `${foothold.url}/graphql`, '--json'],
    ...[
      '--job',
      'contribute',
      '--create-job',
      'Contribute a change',
      '--answered-on',
      '2026-11-01',
    ],
    ...['--account', 'kubernetes', '--create-accounts'],
  ]);
  expect(summaryOf(ended)).toMatchObject({ rows: 211, imported: 206, rejected: 0, leftOut: 5 });
  expect(ended.stderr).toContain('The job has 10 steps');

  const nothing = { find: async () => null, save: async () => undefined };
  await session.choose(new File([readFileSync(path)], 'survey.csv'), [], nothing);
  const state = session.get();
  if (state.stage !== 'mapping') throw new Error('The page cannot read the file.');
  expect(state.newJob?.steps.map(({ statement }) => statement)).toContain(
    'Debugging test failures',
  );
  expect(Object.keys(state.draft.steps)).toHaveLength(10);
});
