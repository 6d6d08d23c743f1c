import { CONSOLE_PAGES, type ConsolePage } from './support/console-pages.ts';
import { FIRST_PAGE_KB, gzippedKilobytes, scriptsOf } from './support/script-weight.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

/** Part of the heading of each page. */
const HEADINGS: Readonly<Record<ConsolePage, RegExp>> = {
  'my-week': /follow-ups are due/,
  'at-risk': /accounts? worth .* (is|are) at high risk/,
  'ask-next': /should be asked before the renewal/,
  withdrawals: /No withdrawal is waiting/,
  portfolio: /of customers get their job done without a struggle/,
  accounts: /All accounts/,
  account: /Hollis Freight: High risk/,
  people: /contacts at Hollis Freight, \d+ responded/,
  testimonials: /said something good|Testimonials/,
  hotspots: /puts .* at risk, more than any other step/,
  step: /find it difficult to put the stops/,
  import: /Import accounts, contacts, answers and more/,
  accuracy: /Effort predicts churn here: of two accounts/,
  job: /18 steps/,
  settings: /Risk is high from 60 and medium from 30/,
};

const { address, ask, drained, newPage, givenPage, givenPageOf } = givenConsole();

describe.each(Object.entries(CONSOLE_PAGES))('the %s page', (name, path) => {
  const heading = HEADINGS[name as ConsolePage];

  test('shows its heading, logs no errors, and sends no requests to other hosts', async () => {
    const { page, complaints, requests, close } = await givenPage(path);
    await page.locator('h1', { hasText: heading }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(address()))).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('has no axe violations in %s mode', async (colorScheme) => {
    const { page, close } = await givenPage(path, { colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });

  test('has no horizontal scrolling and no axe violations on a phone', async () => {
    const { page, close } = await givenPage(path, { width: 390 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });
});

test('a phone shows the whole chart of the steps and the current page in the menu', async () => {
  const { page, close } = await givenPage(CONSOLE_PAGES.hotspots, { width: 390 });
  const track = await page.locator('.whisker-track').first().boundingBox();
  const current = await page.getByRole('link', { name: 'Hotspots', exact: true }).boundingBox();
  const right = (box: typeof track) => (box ? box.x + box.width : Infinity);
  expect(track?.width).toBeGreaterThan(250);
  expect(right(track)).toBeLessThanOrEqual(390);
  expect(current?.x).toBeGreaterThanOrEqual(0);
  expect(right(current)).toBeLessThanOrEqual(390);
  await close();
});

test('the scripts of the home page stay within their size limit', async () => {
  const page = await newPage();
  const scripts = scriptsOf(page);
  await page.goto(address());
  await page.waitForSelector('.week-row');
  await page.waitForLoadState('networkidle');
  expect(scripts.size).toBeGreaterThan(0);
  expect(gzippedKilobytes(PROJECT_ROOT, scripts)).toBeLessThanOrEqual(FIRST_PAGE_KB);
  await page.close();
});

describe('the list of accounts at risk', () => {
  test('keeps its filters in the URL, and applies them from it', async () => {
    const { page, close } = await givenPage('/at-risk');
    await page.waitForSelector('tbody tr');
    const before = await page.locator('tbody tr').count();
    await page.getByRole('button', { name: 'Medium' }).click();
    await page.waitForURL(/band=HIGH/);
    await page
      .locator('tbody tr')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    const shown = await page.locator('tbody .badge:has-text("Medium")').count();
    expect(shown).toBe(0);
    const link = page.url();
    expect(link).not.toContain('@');
    await page.goto(link);
    await page.waitForSelector('tbody tr');
    expect(await page.locator('tbody tr').count()).toBeLessThan(before);
    await close();
  });

  test('opens an account with one click, and Back restores the scroll position and the job', async () => {
    const { page, close } = await givenPage('/at-risk');
    await page.locator('tbody tr').first().waitFor();
    await page.waitForURL(/[?]job=get-crews-to-stops$/);
    const list = page.url();
    const row = page.locator('tbody tr').nth(20);
    await row.scrollIntoViewIfNeeded();
    // The link of the row covers its cells.
    await row.locator('td').nth(3).click({ force: true });
    await page.waitForURL(/\/accounts\/[^?]+[?]job=/);
    await page.locator('h1').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForFunction(() => scrollY > 0);
    expect(page.url()).toBe(list);
    expect(await row.isVisible()).toBe(true);
    await close();
  });

  test('opens an account in a new tab on Ctrl+click', async () => {
    const { page, close } = await givenPage('/at-risk');
    const row = page.locator('tbody tr').first();
    await row.waitFor();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      row
        .locator('td')
        .nth(3)
        .click({ force: true, modifiers: ['ControlOrMeta'] }),
    ]);
    expect(new URL(opened.url()).pathname).toMatch(/^\/accounts\//);
    expect(new URL(page.url()).pathname).toBe('/at-risk');
    await close();
  });

  test('snoozes an account with a key, and Undo brings it back', async () => {
    const { page, complaints, close } = await givenPage('/at-risk');
    const row = page.locator('tbody tr').nth(2);
    const name = (await row.locator('.account-name').textContent()) ?? '';
    const named = page.locator('tbody tr').filter({ hasText: name });
    await row.focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByText('Snooze the row’s account').waitFor();
    await page.keyboard.press('Escape');
    await row.focus();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: `Snooze ${name}` });
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
    await page.locator('.toast', { hasText: `${name} is snoozed until` }).waitFor();
    await named.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await named.waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('can be used with the keyboard', async () => {
    const { page, close } = await givenPage('/at-risk');
    await page.locator('tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('tbody tr').nth(1).locator('.account-name').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\//);
    await page.locator('h1', { hasText: second ?? 'nobody' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await close();
  });
});

test('answers for a new contact can be entered by keyboard, are kept as a draft, and can be undone', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight');
  const dialog = page.getByRole('dialog');
  const contact = () => dialog.getByRole('combobox', { name: /^Contact/ });
  await page.getByRole('button', { name: 'Enter answers' }).click();
  await contact().selectOption({ label: 'New contact…' });
  await dialog.getByLabel('Name', { exact: true }).fill('Caller One');
  const step = dialog.getByRole('group').first();
  await step.getByRole('textbox').fill('It takes hours.');
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Enter answers' }).click();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Caller One');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/Choose how difficult it is/).waitFor();

  await step.getByRole('radio').first().focus();
  await page.keyboard.press('2');
  expect(await step.getByRole('radio', { name: 'Difficult', exact: true }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const column = page.getByRole('columnheader', { name: /Caller One/ });
  await column.waitFor();

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Answers deleted.', { exact: true }).waitFor();
  await column.waitFor({ state: 'detached' });
  await close();
});

test('a snoozed account leaves the list, and its page shows the snooze', async () => {
  const { page, close } = await givenPage('/accounts/marlow-dairy');
  await page.getByRole('button', { name: 'Snooze', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What colleagues should know').fill('The fix is due.');
  await dialog.getByRole('button', { name: '30 days' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Snooze' }).click();
  const line = page.getByRole('region', { name: 'Snoozed' });
  await line.getByText('The fix is due.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await drained();

  await page.goto(`${address()}/at-risk`);
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByText('Marlow Dairy').count()).toBe(0);
  await page.getByRole('button', { name: 'Hide snoozed' }).click();
  await page.waitForURL(/aside=shown/);
  await page.locator('tbody tr', { hasText: 'Marlow Dairy' }).getByText(/Until/).waitFor();

  await page.getByRole('link', { name: 'Marlow Dairy' }).click();
  await page.getByRole('button', { name: 'Unsnooze' }).click();
  await line.waitFor({ state: 'detached' });
  await close();
});

test('a withdrawal from a survey link can be rejected or confirmed', async () => {
  const withdrawn = async (name: string) => {
    const person = name.toLowerCase().replace(' ', '-');
    const account = '{externalId: "hollis-freight"}';
    await ask(`mutation { respondentUpsert(input: {account: ${account}, respondent: {
      externalId: "${person}", name: "${name}"}}) { userErrors { message } } }`);
    const made = (await ask(`mutation { surveyLinksCreate(input: {job: {key: "get-crews-to-stops"},
      respondents: [{account: ${account}, respondentExternalId: "${person}"}]}) { results { url } } }`)) as {
      surveyLinksCreate: { results: { url: string }[] };
    };
    const survey = await givenPageOf(made.surveyLinksCreate.results[0]?.url ?? '');
    await survey.page.locator('label.effort').first().click();
    await survey.page.getByRole('button', { name: /Send/ }).click();
    await survey.page.getByRole('link', { name: 'Withdraw my answers' }).click();
    await survey.page.locator('label[for="scope-3"]').click();
    await survey.page.getByRole('button', { name: 'Withdraw' }).click();
    await survey.page.getByRole('heading', { name: 'Your answers are hidden now.' }).waitFor();
    await survey.close();
  };
  await withdrawn('Nora Stays');
  await withdrawn('Olaf Goes');

  const { page, close } = await givenPage('/ask-next/withdrawals');
  await page.getByRole('heading', { name: '2 people asked to be erased' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const row = (name: string) => page.locator('tbody tr', { hasText: name });
  await row('Nora Stays').getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('button', { name: 'It was not them: restore' }).click();
  await page.getByText('The answers of Nora Stays count again.', { exact: true }).waitFor();
  await row('Nora Stays').waitFor({ state: 'detached' });

  await row('Olaf Goes').getByRole('button', { name: 'Erase' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'They confirmed: erase' }).click();
  await page.getByText('Olaf Goes is erased.', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'No withdrawal is waiting for a decision' }).waitFor();
  await close();
});

test('a call note contains names only if a purpose is given', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Call note with names…' }).click();
  const dialog = page.getByRole('dialog');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByLabel(/Purpose/).fill('Renewal call');
  await dialog.getByRole('button', { name: 'Create note' }).click();
  await dialog.getByText(/Who said so/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await close();
});

test("the changes of an account's score add up from the earlier score to the current one", async () => {
  const { page, close } = await givenPage(CONSOLE_PAGES.account);
  const figure = page.locator('figure', { hasText: 'Why it moved' });
  await figure.waitFor();
  const cells = await figure.locator('tbody td:last-child').allInnerTexts();
  const tenths = cells.map((text) => Math.round(Number(text.replace('−', '-')) * 10));
  const causes = tenths.slice(1, -1).reduce((sum, value) => sum + value, 0);
  expect(causes).not.toBe(0);
  expect((tenths[0] ?? 0) + causes).toBe(tenths.at(-1));
  await close();
});
