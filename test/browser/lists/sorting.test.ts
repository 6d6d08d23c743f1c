import type { Page } from 'playwright-core';
import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { givenPage } = givenConsole();

const names = (page: Page) => page.locator('tbody th[scope=row]').allInnerTexts();
const sorted = (page: Page, direction: 'ascending' | 'descending') =>
  page.locator(`th[aria-sort=${direction}]`);

test('what got worse the most comes first at a click on the trend, and last at another', async () => {
  const { page, close } = await givenPage('/at-risk');
  const changes = async () =>
    (await page.locator('.trend-cell span').allInnerTexts()).map((text) => Number(text));
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Trend, 90 days' }).click();
  await page.waitForURL(/sort=CHANGE$/);
  await sorted(page, 'descending').filter({ hasText: 'Trend' }).waitFor();
  await page.getByText('Got worse the most in 90 days first.').waitFor();
  const worst = await changes();
  expect(worst.length).toBeGreaterThan(5);
  expect(worst).toEqual(worst.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Trend, 90 days' }).click();
  await page.waitForURL(/sort=CHANGE-ASC/);
  await sorted(page, 'ascending').filter({ hasText: 'Trend' }).waitFor();
  await page.getByText('Got better the most in 90 days first.').waitFor();
  const best = await changes();
  expect(best).toEqual(best.toSorted((a, b) => a - b));
  expect(best[0]).toBeLessThan(worst[0] ?? 0);
  await close();
});

test('whom to ask next: sorted by headers, narrowed, kept as a view, and worked on together', async () => {
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
  // Rows of before stay until the answer is there.
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

  // Rows of before stay until the answer is there, and a key of then marks none of the new ones.
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

test('a table that all of is here sorts by every header that says it can, unknown values last', async () => {
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

test('columns of a wide table are hidden, also at the next visit', async () => {
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

test('a header of a page of a list that goes on does not look as if it sorted', async () => {
  const { page, close } = await givenPage('/settings/audit');
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: /^Next/ }).waitFor();
  expect(await page.locator('thead button').count()).toBe(0);
  await close();
});

test('j and k lead into a list and through it, and ? says which keys the page has', async () => {
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

/** Pages with tables that the walk through all rooms does not see. */
const FURTHER = ['/ask-next/links', '/ask-next/campaigns', '/settings/users', '/settings/audit'];

test.each(FURTHER)('%s has no flaw that axe finds, in the dark and on a phone', async (path) => {
  const dark = await givenPage(path, { colorScheme: 'dark' });
  expect(await violationsOn(dark.page)).toEqual([]);
  await dark.close();
  const phone = await givenPage(path, { width: 390 });
  expect(await overflowOf(phone.page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(phone.page)).toEqual([]);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
