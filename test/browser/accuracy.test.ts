import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';
import { pictureIn, sizeOfPng } from './support/png.ts';
import { CONSOLE_PAGES } from './support/console-pages.ts';

const { address, ask, drained, givenPage } = givenConsole();

const CHARTS = [
  'Does a higher score mean that an account is more likely to leave?',
  'Of the accounts we flagged, how many left?',
  'How many leave at each score?',
  'Did the accounts with the highest scores leave most often?',
  'How early did we see it coming?',
  'Did silent accounts leave more often?',
  'Do people who answer late struggle more?',
  'Are the special rules right?',
  'Which outcomes could be judged?',
  'Who has responded?',
  'The same by owner',
];

const figureOf = (page: Page, title: string) =>
  page.locator('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Returns the file that a chart's download button saves. */
async function savedBy(page: Page, kind: 'CSV' | 'PNG', title: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${kind}: ${title}` }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

test('every chart has a table, a sentence for each row and a CSV file', async () => {
  const { page, complaints, close } = await givenPage(CONSOLE_PAGES.accuracy);
  await page.locator('figure').first().waitFor();
  expect(await page.locator('figure h2').allInnerTexts()).toEqual(CHARTS);
  for (const title of CHARTS) {
    const figure = figureOf(page, title);
    const rows = figure.locator('tbody tr');
    const count = await rows.count();
    expect([title, count > 0, await figure.locator('svg').count()]).not.toContain(0);
    await rows.first().focus();
    const [first] = await figure.locator('.figure-says').allInnerTexts();
    expect(first?.length).toBeGreaterThan(30);
    if (count > 1) {
      await page.keyboard.press('ArrowDown');
      expect(await figure.locator('.figure-says').innerText()).not.toBe(first);
    }
    // Chromium drops downloads beyond ten per second.
    await page.waitForTimeout(100);
    const { name, file } = await savedBy(page, 'CSV', title);
    expect([name.endsWith('.csv'), file.toString().trim().split('\n').length]).toEqual([
      true,
      count + 1,
    ]);
  }
  await figureOf(page, CHARTS[0] ?? '')
    .locator('tbody tr')
    .first()
    .hover();
  await page.getByText(/^All accounts: of two accounts, the one that left had/).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each(['light', 'dark'] as const)(
  'a chart can be saved as a PNG in %s mode',
  async (colorScheme) => {
    const { page, complaints, close } = await givenPage(CONSOLE_PAGES.accuracy, { colorScheme });
    for (const title of [CHARTS[0] ?? '', CHARTS[4] ?? '']) {
      const box = await figureOf(page, title).boundingBox();
      const { name, file } = await savedBy(page, 'PNG', title);
      expect(name).toMatch(/^accuracy-.+\.png$/);
      const size = sizeOfPng(file);
      expect(Math.abs(size.width - 2 * (box?.width ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs(size.height - 2 * (box?.height ?? 0))).toBeLessThanOrEqual(2);
      const { colors, accents } = await pictureIn(page, file);
      expect(colors).toBeGreaterThan(20);
      expect(accents).toBeGreaterThan(50);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test('the calls per month and assumed renewals can be set, and are kept in the URL', async () => {
  const { page, close } = await givenPage(CONSOLE_PAGES.accuracy);
  await page.getByRole('spinbutton', { name: 'Accounts you can call in a month' }).fill('7');
  await page.keyboard.press('Enter');
  await page.getByText(/Of the 7 accounts with the highest scores, \d/).waitFor();
  await page.getByRole('checkbox', { name: /Count renewal dates/ }).check();
  await page.waitForURL(/assumed=yes/);
  await page.locator('figure').first().waitFor();
  expect(page.url()).toContain('calls=7');
  await close();
});

test('an expired calibration is shown as expired, with the reason', async () => {
  const { page, close } = await givenPage('/job');
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { data?: Told };
    if (body.data?.backtest && body.data.job?.scoring) {
      body.data.backtest.calibrationStatus = 'RECALIBRATE';
      const appliedAt = new Date(Date.now() - 181 * 86_400_000).toISOString();
      body.data.job.scoring.calibration = { appliedAt, cases: 128, churned: 33 };
    }
    await route.fulfill({ response, json: body });
  });
  await page.getByRole('link', { name: 'Accuracy', exact: true }).click();
  await page.getByText(/The calibration has expired: it is older than 180 days\./).waitFor();
  await page.getByText('but its calibration has expired.').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
});

interface Told {
  backtest?: { calibrationStatus: string } | null;
  job?: { scoring?: { calibration: object | null } } | null;
}

test('an administrator sees the effect of a calibration as soon as it is proposed', async () => {
  const { page, close } = await givenPage(CONSOLE_PAGES.accuracy);
  let isHeld = true;
  // Delays the page's own query, since the proposals have to be shown before it completes.
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (isHeld && body.includes('query Accuracy(')) {
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
    await route.continue();
  });
  await page.getByRole('button', { name: 'Propose a calibration' }).click();
  await page.getByText(/on 128 outcomes, reading the score as a probability/).waitFor({
    timeout: 2500 + 20_000,
  });
  isHeld = false;
  const scale = page.locator('.proposal', { hasText: 'Read the score as a probability' });
  expect(await scale.getByText(/^Recommended: on 128 outcomes/).count()).toBe(1);
  await scale.getByText(/^\d+ accounts change band .+: \d+ up, \d+ down\.$/).waitFor();
  const high = scale.getByRole('spinbutton', { name: 'High from' });
  await high.fill('2');
  await scale.getByRole('row', { name: /^High from 60 5\d/ }).waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
});

test('every page calls the score a probability once a calibration is applied', async () => {
  const { page, close } = await givenPage(CONSOLE_PAGES.accuracy);
  await page.getByText('The score is an index, not a probability.').waitFor();
  await page.getByRole('button', { name: 'Propose a calibration' }).click();
  const scale = page.locator('.proposal', { hasText: 'Read the score as a probability' });
  await scale.getByRole('button', { name: 'Apply' }).click();
  await page.getByText(/Yes, since .+: learned from 128 outcomes, 33 of which left/).waitFor();
  const since = /Since .+, the score is a probability of churn, learned from 128 outcomes/;
  await page.goto(`${address()}/at-risk`);
  await page.getByRole('button', { name: /^Probability of churn/ }).waitFor();
  await page.getByText(since).waitFor();
  expect(await page.locator('.at-stake').first().innerText()).toContain('Expected loss');
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`${address()}${CONSOLE_PAGES.account}`);
  await page.getByRole('term').filter({ hasText: 'Probability of churn' }).waitFor();
  await page.getByRole('term').filter({ hasText: 'Expected loss' }).waitFor();
  await page.getByText(since).waitFor();
  await page.goto(`${address()}${CONSOLE_PAGES.hotspots}`);
  await page.getByRole('heading', { name: /is expected to cost .+, more than any/ }).waitFor();
  await page.getByText(since).waitFor();
  await page.getByRole('button', { name: /^Expected loss/ }).waitFor();
  await page.goto(`${address()}${CONSOLE_PAGES.step}`);
  await page.getByRole('term').filter({ hasText: 'Expected loss' }).waitFor();
  await page.getByText(since).waitFor();
  for (const path of Object.values(CONSOLE_PAGES)) {
    await page.goto(`${address()}${path}`);
    await page.waitForLoadState('networkidle');
    expect([path, await page.getByText('× risk').count()]).toEqual([path, 0]);
  }
  await close();
  // Restores the settings for the other tests.
  const undo = '{ job: { key: "get-crews-to-stops" }, version: 1 }';
  const back = await ask(
    `mutation { calibrationApply(input: ${undo}) { userErrors { message } } }`,
  );
  expect(back).toEqual({ calibrationApply: { userErrors: [] } });
  await drained();
});
