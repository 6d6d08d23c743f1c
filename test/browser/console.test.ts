import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/running-foothold.ts';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every room, with a part of the sentence that heads it. */
const ROOMS: readonly (readonly [string, RegExp])[] = [
  ['/', /accounts? worth .* (is|are) at high risk/],
  ['/ask-next', /should be asked before the renewal/],
  ['/accounts', /Every account/],
  ['/accounts/hollis-freight', /Hollis Freight: High risk/],
  ['/testimonials', /would speak for you|Who would speak/],
  ['/hotspots', /puts .* at risk, more than any other step/],
  ['/hotspots/sequence-stops', /find it difficult to put the stops/],
  ['/job', /18 steps/],
];

let foothold: FootholdProcess;
let browser: Browser;
beforeAll(async () => {
  foothold = await givenFootholdProcess(['--memory']);
  await foothold.drained();
  browser = await chromium.launch({
    executablePath: process.env['FOOTHOLD_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
  await endFootholdProcesses();
});

interface Given {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** A page of the console, and what the browser complained of. */
async function givenPage(path: string, { width = 1440, colorScheme = 'light' }: Given = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(foothold.url + path);
  await page.waitForSelector('h1');
  await page.waitForLoadState('networkidle');
  return { page, complaints, requests, close: () => context.close() };
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

describe.each(ROOMS)('%s', (path, heading) => {
  test('says its one idea, complains of nothing, and asks nobody else', async () => {
    const { page, complaints, requests, close } = await givenPage(path);
    await page.locator('h1', { hasText: heading }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(foothold.url))).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'has no flaw that axe finds, in %s',
    async (colorScheme) => {
      const { page, close } = await givenPage(path, { colorScheme });
      expect(await violationsOn(page)).toEqual([]);
      await close();
    },
  );

  test('needs no sideways scrolling on a phone', async () => {
    const { page, close } = await givenPage(path, { width: 390 });
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
});

describe('the list of accounts at risk', () => {
  test('is narrowed by what the address says, and says it in the address', async () => {
    const { page, close } = await givenPage('/');
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

  test('is worked through by keys', async () => {
    const { page, close } = await givenPage('/');
    await page.locator('tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('tbody tr').nth(1).locator('.account-name').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\//);
    await page.locator('h1', { hasText: second ?? 'nobody' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await close();
  });
});

test('answers from a call move the account they are entered for', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight');
  await page.getByRole('button', { name: 'Enter answers' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Who is speaking/).fill('caller-1');
  await dialog.getByLabel('Very easy').first().check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('columnheader', { name: /caller-1/ }).waitFor();
  await close();
});
