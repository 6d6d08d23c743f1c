import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';

const { ask, drained, givenPage } = givenConsole();

const SHEETS = [
  'has to act|have to act',
  'at high risk, .+ at the end of',
  'tie for the most accounts at high risk',
  'has the most accounts at high risk',
  'renews in the next 12 months',
  'worsened most',
];

interface Told {
  portfolio: { history: { day: string; bands: { band: string; accounts: number }[] }[] };
}

/** Returns the last quarter that has ended, once the demo's history is computed. */
async function lastQuarter() {
  await drained();
  const answer = (await ask(
    '{ portfolio(job: {key: "get-crews-to-stops"}) { history { day bands { band accounts } } } }',
  )) as Told;
  const last = answer.portfolio.history.at(-1);
  if (!last) throw new Error('The demo has no past.');
  const of = (band: string) => last.bands.find((each) => each.band === band)?.accounts ?? 0;
  return { day: last.day, high: of('HIGH'), all: last.bands.reduce((n, b) => n + b.accounts, 0) };
}

/** Returns the sums over the owner table: accounts at high risk, and all accounts. */
async function sumOfOwners(page: Page) {
  const rows = page
    .locator('figure')
    .filter({ has: page.getByRole('columnheader', { name: 'Owner', exact: true }) })
    .first()
    .locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].slice(1).map((td) => Number(td.innerText))),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return { high: sum(cells.map(([high]) => high ?? 0)), all: sum(cells.map(sum)) };
}

test("last quarter's bands by owner can be reached with three clicks from the home page", async () => {
  const { day, ...expected } = await lastQuarter();
  const { page, complaints, close } = await givenPage('/');
  let clicks = 0;
  await page.getByRole('link', { name: 'Portfolio', exact: true }).click();
  clicks += 1;
  // One click opens the list and another one chooses from it.
  await page.getByRole('combobox', { name: 'Owners and segments as of' }).selectOption(day);
  clicks += 2;
  await page.waitForURL(new RegExp(`quarter=${day}`));
  expect(await sumOfOwners(page)).toEqual(expected);
  expect(clicks).toBeLessThanOrEqual(3);
  expect(complaints).toEqual([]);
  await close();
});

test("last quarter's bands by owner can be reached with the keyboard", async () => {
  const { day, ...expected } = await lastQuarter();
  const { page, close } = await givenPage('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Go to' });
  await dialog.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.type('Portf');
  await dialog.getByRole('option', { name: /Portfolio/ }).waitFor();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('combobox', { name: 'Owners and segments as of' });
  await choice.waitFor();
  for (let i = 0; i < 80; i += 1) {
    if (await choice.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(new RegExp(`quarter=${day}`));
  expect(await sumOfOwners(page)).toEqual(expected);
  await close();
});

test('a count links to the list of its accounts, with the same filters', async () => {
  const { page, complaints, close } = await givenPage('/portfolio');
  const rows = page.locator('tbody tr');
  const cases = [
    [rows.filter({ hasText: 'Dana Whitfield' }).first(), 2],
    [rows.filter({ has: page.getByRole('rowheader', { name: 'Today', exact: true }) }), 3],
    [rows.filter({ has: page.getByRole('rowheader', { name: 'Utilities', exact: true }) }), 4],
  ] as const;
  for (const [row, column] of cases) {
    const figure = row
      .locator('td')
      .nth(column - 1)
      .getByRole('link');
    const count = await figure.innerText();
    await figure.click();
    await page.waitForURL(/at-risk/);
    await page
      .locator('[role=status]', { hasText: new RegExp(`^${count} accounts?\\b`) })
      .waitFor();
    await page.goBack();
  }
  const renewing = page.getByRole('link', { name: /at high risk, worth .+ by the end of/ });
  const count = Number.parseInt(await renewing.innerText(), 10);
  await renewing.click();
  await page.locator('tbody tr').first().waitFor();
  expect(await page.locator('tbody tr').count()).toBe(count);
  await page
    .getByLabel('Renews')
    .locator('option:checked', { hasText: ' to ' })
    .waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await close();
});

test('each chart is printed on its own page, and every table can be downloaded as CSV', async () => {
  await lastQuarter();
  const { page, close } = await givenPage('/portfolio');
  const figures = page.locator('figure');
  await figures.nth(SHEETS.length - 1).waitFor();
  const titles = await figures.locator('h2').allInnerTexts();
  expect(titles).toEqual(SHEETS.map((part): unknown => expect.stringMatching(part)));
  for (const [at, title] of titles.entries()) {
    const rows = await figures.nth(at).locator('tbody tr').count();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: `CSV: ${title}` })
        .first()
        .click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect([title, lines.length]).toEqual([title, rows + 1]);
  }
  const sheets = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(SHEETS.length);
  await close();
});

test('the READ role sees no links to lists that it may not open', async () => {
  const { page, complaints, close } = await givenPage('/access-tokens');
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"roles":["ADMIN"]', '"roles":["READ"]');
    await route.fulfill({ response, body: text });
  });
  await page.goto(new URL('/portfolio', page.url()).href);
  await page.locator('h1', { hasText: 'get their job done' }).waitFor();
  await page.locator('figure').first().waitFor();
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(links.filter((href) => /^\/(?:at-risk|accounts)/.test(href))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
