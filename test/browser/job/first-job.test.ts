import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';
import { handsOn } from '../support/hands.ts';

const { ask, givenPage, drained } = givenConsole({ isEmpty: true });

const steps = (...names: string[]) =>
  ['Person', 'Date', ...names.map((name) => `How difficult is it to … [${name}]`)].join(',');

/** Answers of twelve people, most of whom find the second step very difficult. */
const answers = Array.from({ length: 12 }, (_, n) =>
  [
    ...[`p-${n}`, `2026-11-0${1 + (n % 9)}`, n % 3 === 0 ? 'Neither' : 'Easy'],
    ...[n % 4 === 0 ? 'Difficult' : 'Very difficult', n % 2 === 0 ? 'Easy' : 'Very easy'],
  ].join(','),
);
const SURVEY = [steps('Find an issue', 'Debug a failing test', 'Write the notes'), ...answers].join(
  '\n',
);
const OTHER = [steps('Bake the bread', 'Sell it', 'Clean the oven'), ...answers].join('\n');

const fileOf = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(text),
});

test.each([
  ['MARKETING', 'Then you can open: Testimonials and Job.'],
  ['READ', 'Then you can open: Portfolio and Hotspots.'],
])(
  '%s may not create a job, and is told whom to ask and what opens afterwards',
  async (role, then) => {
    const { page, complaints, close } = await givenPage('/access-tokens');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace('"roles":["ADMIN"]', `"roles":["${role}"]`);
      await route.fulfill({ response, body: text });
    });
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('Ask an administrator, or someone in product').waitFor();
    await page.getByText(then).waitFor();
    expect(await page.getByRole('link', { name: 'Import the file' }).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('one file becomes a job with answers in four actions by keyboard', async () => {
  const { page, complaints, close } = await givenPage('/');
  const hands = handsOn(page, 'keys');
  await page.locator('h1', { hasText: 'First, describe the job' }).waitFor();
  await hands.press(page.getByRole('link', { name: 'Import the file' }));
  await page.locator('h1', { hasText: 'Import accounts, contacts, answers' }).waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'contributors.csv', { type: 'text/csv' }));
    return transfer;
  }, SURVEY);
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: dropped });

  const job = page.getByRole('region', { name: 'The job' });
  await job.getByText('3 steps, the rows of “How difficult is it to …”').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await hands.type(job.getByLabel('What do customers want to get done?'), 'Contribute a change');
  await hands.type(job.getByLabel('Wording of step 2'), 'Find out why a test fails');
  await hands.press(job.getByRole('button', { name: 'Move up: Write the notes' }));
  await hands.press(page.getByLabel('one for each person'));
  await hands.press(page.getByRole('button', { name: 'Create the job and import' }));
  await page.locator('h1', { hasText: '12 rows were imported' }).waitFor();
  expect(page.url()).toContain('job=contribute-change');
  expect(hands.clicks).toBe(4);

  await drained();
  await page.getByRole('link', { name: 'See the hardest steps' }).click();
  await page.locator('h1', { hasText: 'Find out why a test fails' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('pages without answers explain what will be there, and link to the next step', async () => {
  await ask(`mutation { jobUpsert(input: {key: "nothing-yet", statement: "Nothing yet",
    steps: [{key: "a", statement: "do it"}]}) { userErrors { message } } }`);
  for (const path of ['/testimonials', '/hotspots']) {
    const { page, complaints, close } = await givenPage(`${path}?job=nothing-yet`);
    await page.getByRole('link', { name: 'Choose who to ask' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Import accounts or answers' }).click();
    await page.locator('h1', { hasText: 'Import accounts, contacts, answers' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }
});

test('the job is recognized in the next file with the same question', async () => {
  const { page, close } = await givenPage('/import');
  const next = SURVEY.replaceAll('\np-', '\nq-').replace('Person', 'Participant');
  await page.getByLabel('CSV file').setInputFiles(fileOf('next.csv', next));
  const job = page.getByRole('region', { name: 'The job' });
  await job.getByLabel('Contribute a change').waitFor();
  expect(await job.getByLabel('Contribute a change').isChecked()).toBe(true);
  expect(await job.getByLabel('Wording of step 1').count()).toBe(0);
  await close();
});

test('importing a survey has no axe violations and no horizontal scrolling on a phone', async () => {
  const { page, close } = await givenPage('/import', { width: 390 });
  await page.getByLabel('CSV file').setInputFiles(fileOf('other.csv', OTHER));
  const job = page.getByRole('region', { name: 'The job' });
  await job.getByLabel('Wording of step 3').waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(page)).toEqual([]);
  await close();
});
