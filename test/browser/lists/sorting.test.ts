import type { Page } from 'playwright-core';
import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { givenPage } = givenConsole();

const names = (page: Page) => page.locator('tbody th[scope=row]').allInnerTexts();
const sorted = (page: Page, direction: 'ascending' | 'descending') =>
  page.locator(`th[aria-sort=${direction}]`);

test('a click on the trend column sorts the accounts that got worse the most first, and another click last', async () => {
  const { page, close } = await givenPage('/at-risk');
  const changes = async () =>
    (await page.locator('.trend-cell span').allInnerTexts()).map((text) => Number(text));
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Trend, 90 days' }).click();
  await page.waitForURL(/sort=CHANGE$/);
  await sorted(page, 'descending').filter({ hasText: 'Trend' }).waitFor();
  await page.getByText('Ordered by change in 90 days, worst first.').waitFor();
  const worst = await changes();
  expect(worst.length).toBeGreaterThan(5);
  expect(worst).toEqual(worst.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Trend, 90 days' }).click();
  await page.waitForURL(/sort=CHANGE-ASC/);
  await sorted(page, 'ascending').filter({ hasText: 'Trend' }).waitFor();
  await page.getByText('Ordered by change in 90 days, best first.').waitFor();
  const best = await changes();
  expect(best).toEqual(best.toSorted((a, b) => a - b));
  expect(best[0]).toBeLessThan(worst[0] ?? 0);
  await close();
});

test('Ask next can be sorted, filtered, saved as a view, and used for a selection', async () => {
  const { page, close } = await givenPage('/ask-next');
  await page.locator('tbody tr').first().waitFor();
  const asItComes = await names(page);
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.waitForURL(/sort=account$/);
  await sorted(page, 'ascending').filter({ hasText: 'Account' }).waitFor();
  const byName = await names(page);
  expect(byName).toEqual(asItComes.toSorted((a, b) => a.localeCompare(b)));
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.waitForURL(/sort=account-DESC/);
  await sorted(page, 'descending').waitFor();
  expect(await names(page)).toEqual(byName.toReversed());
  await page.goBack();
  await sorted(page, 'ascending').waitFor();
  expect(await names(page)).toEqual(byName);

  const ofBefore = page.locator('tbody tr', { hasText: 'Food & dairy' }).first();
  await page.getByLabel('Segment').selectOption('Logistics');
  await page.locator('h1', { hasText: /that match(es)? the filters should be asked/ }).waitFor();
  // The old rows stay until the response arrives.
  await ofBefore.waitFor({ state: 'detached' });
  for (const name of await names(page)) expect(name).toContain('Logistics');
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('button', { name: 'Save as a new view…' }).click();
  await page.keyboard.type('Logistics by name');
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=[0-9a-f]{32}/);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(new URL('/ask-next', page.url()).href);
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('link', { name: 'Logistics by name' }).click();
  await page.waitForURL(/segment=Logistics&sort=account/);

  // The old rows stay until the response arrives, and a key press on them would select none of the new ones.
  await ofBefore.waitFor({ state: 'detached' });
  await page.locator('tbody tr').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('region', { name: 'Selected accounts' });
  await bar.getByText('1 account selected').waitFor();
  await bar.getByRole('button', { name: 'Send survey…' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await close();
});

test('a fully loaded table can be sorted by its sortable columns, with unknown values last', async () => {
  const { page, close } = await givenPage('/hotspots');
  await page.locator('.hotspot-table tbody tr').first().waitFor();
  expect(await page.locator('.hotspot-table th .sort').count()).toBe(10);
  await page.getByRole('button', { name: 'Rank' }).click();
  await sorted(page, 'ascending').filter({ hasText: 'Rank' }).waitFor();
  const ranks = (await page.locator('.hotspot-table tbody td:first-of-type').allInnerTexts()).map(
    Number,
  );
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Market', exact: true }).click();
  await sorted(page, 'descending').filter({ hasText: 'Market' }).waitFor();
  const market = await page.locator('.hotspot-table tbody td[data-label=Market]').allInnerTexts();
  const known = market.filter((text) => text !== '–').map((text) => Number(text.replace('%', '')));
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(market.slice(known.length).every((text) => text === '–')).toBe(true);
  expect(known.length).toBeLessThan(market.length);
  await close();
});

test('columns of a wide table can be hidden, and stay hidden on the next visit', async () => {
  const { page, close } = await givenPage('/hotspots');
  await page.locator('.hotspot-table tbody tr').first().waitFor();
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Quadrant' }).uncheck();
  await page.waitForURL(/hide=quadrant/);
  await page.getByRole('columnheader', { name: 'Quadrant' }).waitFor({ state: 'detached' });
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(new URL('/hotspots', page.url()).href);
  await page.waitForURL(/hide=quadrant/);
  await page.locator('.hotspot-table tbody tr').first().waitFor();
  expect(await page.getByRole('columnheader', { name: 'Quadrant' }).count()).toBe(0);
  await close();
});

test('the columns of a list with further pages are not sortable', async () => {
  const { page, close } = await givenPage('/settings/audit');
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: /^Next/ }).waitFor();
  expect(await page.locator('thead button').count()).toBe(0);
  await close();
});

test('j and k move the focus through a list, and ? shows the shortcuts of the page', async () => {
  const keysOf = async (page: Page) => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    const keys = await help.locator('dt').allInnerTexts();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    return keys;
  };
  const everywhere = ['/, Ctrl+K, ⌘K', '?', 'Esc'];
  const { page, close } = await givenPage('/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.locator('.week-row').nth(1).waitFor();
  await page.keyboard.press('j');
  expect(await focused()).toBe(await page.locator('.week-row').first().textContent());
  await page.keyboard.press('j');
  expect(await focused()).toBe(await page.locator('.week-row').nth(1).textContent());
  await page.keyboard.press('k');
  expect(await focused()).toBe(await page.locator('.week-row').first().textContent());
  expect((await keysOf(page)).toSorted()).toEqual([...everywhere, '↑ ↓, j k', 'Enter'].toSorted());
  await page.goto(new URL('/at-risk', page.url()).href);
  await page.locator('tbody tr').first().waitFor();
  const all = [...everywhere, '↑ ↓, j k', 'Enter', 'x, Shift+X', 'c', 's'];
  expect((await keysOf(page)).toSorted()).toEqual(all.toSorted());
  await page.goto(new URL('/settings', page.url()).href);
  await page.locator('h1', { hasText: 'Risk is high from' }).waitFor();
  expect((await keysOf(page)).toSorted()).toEqual(everywhere.toSorted());
  await close();
});

/** Pages with tables that are not in CONSOLE_PAGES. */
const FURTHER = ['/ask-next/links', '/ask-next/campaigns', '/settings/users', '/settings/audit'];

test.each(FURTHER)('%s has no axe violations in dark mode and on a phone', async (path) => {
  const dark = await givenPage(path, { colorScheme: 'dark' });
  expect(await violationsOn(dark.page)).toEqual([]);
  await dark.close();
  const phone = await givenPage(path, { width: 390 });
  expect(await overflowOf(phone.page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(phone.page)).toEqual([]);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
