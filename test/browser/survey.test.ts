import type { Browser, Page } from 'playwright-core';
import { startChromium } from './support/chromium.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenPageAt, overflowOf, violationsOn } from './support/given-page.ts';

let foothold: RunningFoothold;
let browser: Browser;
let people = 0;
beforeAll(async () => {
  foothold = await givenRunningFoothold({
    variables: { FOOTHOLD_SURVEY_COMPANY: 'Waypoint', FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet' },
  });
  await foothold.ask(`mutation {
    jobUpsert(input: {key: "routing", statement: "Get crews to stops", steps: [
      {key: "plan", statement: "plan the stops"}, {key: "drive", statement: "find the way"}
    ]}) { userErrors { message } }
    stepwise: jobUpsert(input: {key: "stepwise", statement: "Get crews to stops", surveyLayout: STEP_BY_STEP, steps: [
      {key: "plan", statement: "plan the stops"}, {key: "drive", statement: "find the way"},
      {key: "bill", statement: "bill the visit"}
    ]}) { userErrors { message } }
    accountUpsert(input: {externalId: "crm-1", name: "Acme"}) { userErrors { message } }
  }`);
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await foothold.stop();
});

interface Links {
  surveyLinksCreate: { results: { url: string }[] };
}

/** Returns the URL of a new survey. */
async function givenSurvey(job = 'routing'): Promise<string> {
  const person = `person-${(people += 1)}`;
  await foothold.ask(`mutation { respondentUpsert(input: {
    account: {externalId: "crm-1"}, respondent: {externalId: "${person}", role: EXECUTOR}
  }) { userErrors { message } } }`);
  const made = await foothold.ask(`mutation { surveyLinksCreate(input: {
    job: {key: "${job}"},
    respondents: [{account: {externalId: "crm-1"}, respondentExternalId: "${person}"}]
  }) { results { url } } }`);
  return (made as Links).surveyLinksCreate.results[0]?.url ?? '';
}

const question = (page: Page, which: number) => page.locator('fieldset.question').nth(which);

/** Label of an answer. Its radio button is visually hidden. */
const answer = (page: Page, which: number, words: string) =>
  question(page, which).locator('label.effort, label.none').filter({ hasText: words }).first();

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a survey %s', (_, javaScriptEnabled) => {
  const given = async (url: string, width = 390) =>
    givenPageAt(browser, url, { width, javaScriptEnabled });
  // axe runs as a script in the page.
  const flawsOn = async (page: Page) => (javaScriptEnabled ? violationsOn(page) : []);

  test('can be answered, changed and withdrawn', async () => {
    const url = await givenSurvey();
    const { page, complaints, requests, close } = await given(url);
    await answer(page, 0, 'Very difficult').click();
    await page
      .getByLabel(/What makes it hard/)
      .first()
      .fill('Two people never agree.');
    await answer(page, 1, 'Very easy').click();
    await page.getByRole('button', { name: /Send/ }).click();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await page.locator('dl.said').innerText()).toMatch(/Very difficult[^]*Very easy/);

    await page.goto(url);
    await page.getByRole('link', { name: 'Change my answers' }).click();
    expect(
      await page
        .getByLabel(/What makes it hard/)
        .first()
        .inputValue(),
    ).toBe('Two people never agree.');
    await answer(page, 0, 'Easy').click();
    await page.getByRole('button', { name: /Send/ }).click();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await page.locator('dl.said').innerText()).not.toContain('Very difficult');

    await page.getByRole('link', { name: 'Withdraw my answers' }).click();
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((asked) => !asked.startsWith(foothold.url))).toEqual([]);
    await close();
  });

  test.each([
    ['en', 'Deutsch', 'Very difficult'],
    ['de', 'English', 'Sehr schwierig'],
    ['fr', 'Español', 'Très difficile'],
    ['es', 'Français', 'Muy difícil'],
  ])(
    'has no axe violations in %s, and keeps the entered text when switched to %s',
    async (language, other, words) => {
      const { page, close } = await given(`${await givenSurvey()}?lang=${language}`);
      await answer(page, 0, words).click();
      await page.locator('#q1-hard').fill('Half a thought');
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(await flawsOn(page)).toEqual([]);
      }
      await page.getByRole('button', { name: other }).click();
      await page.locator(`html:not([lang=${language}])`).waitFor();
      expect(await page.locator('#q1-hard').inputValue()).toBe('Half a thought');
      expect(await page.locator('[aria-current]').innerText()).toBe(other);
      await close();
    },
  );

  test('can be answered step by step with the keyboard, in both directions', async () => {
    const { page, complaints, close } = await given(await givenSurvey('stepwise'));
    const shown = async () => page.locator('fieldset.question:visible .count').allInnerTexts();
    const press = async (name: string) =>
      page.getByRole('link', { name, exact: true }).filter({ visible: true }).press('Enter');
    expect(await shown()).toEqual(['Question 1 of 3']);
    await page.locator('#q1-2').press('Space');
    await press('Next');
    expect(await shown()).toEqual(['Question 2 of 3']);
    expect(await flawsOn(page)).toEqual([]);
    await press('Back');
    expect(await shown()).toEqual(['Question 1 of 3']);
    expect(await page.locator('#q1-2').isChecked()).toBe(true);
    await press('Next');
    await page.locator('#q2-5').press('Space');
    await press('Next');
    await press('Next');
    expect(await shown()).toEqual([]);
    expect(await flawsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Send my answers' }).press('Enter');
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await page.locator('dl.said').innerText()).toMatch(/Difficult[^]*Very easy/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('says what to fix if no question is answered', async () => {
    const { page, close } = await given(await givenSurvey());
    await page.getByRole('button', { name: /Send/ }).click();
    await page
      .getByText(/answer/i)
      .first()
      .waitFor();
    expect(await question(page, 0).count()).toBe(1);
    await close();
  });

  test('asks what helps after an easy answer, and what makes it hard after a difficult one', async () => {
    const { page, close } = await given(await givenSurvey());
    const helps = question(page, 0).getByLabel(/What helps/);
    const hard = question(page, 0).getByLabel(/What makes it hard/);
    expect([await helps.isVisible(), await hard.isVisible()]).toEqual([false, false]);
    await answer(page, 0, 'Very easy').click();
    expect([await helps.isVisible(), await hard.isVisible()]).toEqual([true, false]);
    await answer(page, 0, 'Very difficult').click();
    expect([await helps.isVisible(), await hard.isVisible()]).toEqual([false, true]);
    await close();
  });
});

test('a survey keeps the entered answers when it is closed and reopened', async () => {
  const url = await givenSurvey();
  const { page, close } = await givenPageAt(browser, url, { width: 390 });
  await answer(page, 0, 'Very difficult').click();
  await page
    .getByLabel(/What makes it hard/)
    .first()
    .fill('Half a thought');
  await page.goto('about:blank');
  await page.goto(url);
  expect(
    await page
      .getByLabel(/What makes it hard/)
      .first()
      .inputValue(),
  ).toBe('Half a thought');
  await close();
});

test.each([
  ['turning the wheel', async (page: Page) => page.mouse.wheel(0, 200)],
  ['touching it', async (page: Page) => page.touchscreen.tap(20, 20)],
])('%s marks a survey link as opened, and scrolling by a script does not', async (_, act) => {
  const { page, close } = await givenPageAt(browser, await givenSurvey(), { hasTouch: true });
  const told: string[] = [];
  page.on('request', (request) => told.push(request.postData() ?? ''));
  await page.evaluate("scrollTo(0, 100); document.dispatchEvent(new WheelEvent('wheel'))");
  await page.waitForTimeout(200);
  expect(told).toEqual([]);
  const opened = page.waitForRequest((request) => request.postData() === 'opened=yes');
  await act(page);
  await opened;
  await close();
});

test('a forged link shows an error page', async () => {
  const { page, close } = await givenPageAt(browser, `${foothold.url}/s/fh_s_forged`);
  expect(await page.locator('h1').innerText()).toMatch(/link/i);
  await close();
});

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test('the survey, thank-you and withdrawal pages have no axe violations', async () => {
    const { page, close } = await givenPageAt(browser, await givenSurvey(), { colorScheme });
    await answer(page, 0, 'Very difficult').click();
    await answer(page, 1, 'Very easy').click();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /Send/ }).click();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Withdraw my answers' }).click();
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });
});

test('a survey has no horizontal scrolling on a small phone', async () => {
  const { page, close } = await givenPageAt(browser, await givenSurvey(), { width: 320 });
  await answer(page, 0, 'Very difficult').click();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});
