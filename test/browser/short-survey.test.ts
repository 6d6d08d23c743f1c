import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const JOB = 'get-crews-to-stops';
const ACCOUNT = 'hollis-freight';

const { ask, drained, givenPage, givenPageOf } = givenConsole();

interface Links {
  surveyLinksCreate: { results: { url: string }[] };
}

/** Returns the survey URL of a new contact in a demo account. The job has 18 steps. */
async function givenSurvey(name: string): Promise<string> {
  const externalId = name.toLowerCase();
  await ask(`mutation { respondentUpsert(input: {
    account: {externalId: "${ACCOUNT}"},
    respondent: {externalId: "${externalId}", name: "${name}", role: EXECUTOR}
  }) { userErrors { message } } }`);
  const made = await ask(`mutation { surveyLinksCreate(input: {
    job: {key: "${JOB}"},
    respondents: [{account: {externalId: "${ACCOUNT}"}, respondentExternalId: "${externalId}"}]
  }) { results { url } } }`);
  return (made as Links).surveyLinksCreate.results[0]?.url ?? '';
}

interface Reasons {
  churnHotspots: {
    step: { key: string };
    reasons: { reason: string; share: { count: number } }[] | null;
  }[];
}

/** Returns the number of respondents who say that a step takes too long. */
async function slowAt(stepKey: string): Promise<number> {
  const { churnHotspots } = (await ask(`{ churnHotspots(job: {key: "${JOB}"}) {
    step { key } reasons { reason share { count } }
  } }`)) as Reasons;
  const hotspot = churnHotspots.find(({ step }) => step.key === stepKey);
  return hotspot?.reasons?.find(({ reason }) => reason === 'SLOW')?.share.count ?? 0;
}

const questions = (page: Page) => page.locator('fieldset.question');
const answer = (page: Page, which: number, words: string) =>
  questions(page).nth(which).locator('label.effort').filter({ hasText: words }).first();

async function keysOf(page: Page): Promise<string[]> {
  const names = await page
    .locator('fieldset.question .answers > input[value="EASY"]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  return names.map((name) => name.replace('choice.', ''));
}

test('a respondent answers five questions, is offered five more, and their reason is shown in the console', async () => {
  const url = await givenSurvey('Rhea Short');
  const { page, complaints, close } = await givenPageOf(url);
  expect(await questions(page).count()).toBe(5);
  const first = await keysOf(page);
  const [slowStep = ''] = first;
  const before = await slowAt(slowStep);

  const why = questions(page).first().getByText('Why is it difficult?');
  expect(await why.isVisible()).toBe(false);
  await answer(page, 0, 'Very difficult').click();
  await why.waitFor();
  await questions(page).first().getByText('It takes too long').click();
  await questions(page)
    .first()
    .getByLabel(/What makes it hard/)
    .fill('An hour each morning.');
  expect(await violationsOn(page)).toEqual([]);
  for (const which of [1, 2, 3, 4]) await answer(page, which, 'Easy').click();
  await page.getByRole('button', { name: 'Send my answers' }).click();

  await page.getByRole('heading', { name: 'Another five questions?' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Answer five more' }).click();
  await page.getByText('Question 1 of 5').waitFor();
  const second = await keysOf(page);
  expect(second.filter((key) => first.includes(key))).toEqual([]);
  for (const which of [0, 1, 2, 3, 4]) await answer(page, which, 'Very easy').click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: 'Another five questions?' }).waitFor();
  expect(await page.locator('dl.said dt').count()).toBe(10);
  expect(complaints).toEqual([]);
  await close();

  await drained();
  expect(await slowAt(slowStep)).toBe(before + 1);
  const account = await givenPage(`/accounts/${ACCOUNT}`);
  const cell = account.page.locator('td').filter({ hasText: 'An hour each morning.' });
  expect(await cell.innerText()).toContain('Takes too long');
  await account.close();
  const step = await givenPage(`/hotspots/${slowStep}`);
  const row = step.page.getByRole('row', { name: /Takes too long/ });
  expect(await row.innerText()).toContain(`${before + 1} of `);
  await step.close();
});

test('the survey has no horizontal scrolling on a phone', async () => {
  const { page, close } = await givenPageOf(await givenSurvey('Pip Phone'));
  await page.setViewportSize({ width: 390, height: 800 });
  await answer(page, 0, 'Very difficult').click();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});
