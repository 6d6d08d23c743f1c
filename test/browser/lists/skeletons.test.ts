import type { Page } from 'playwright-core';
import { givenConsole } from '../support/given-console.ts';
import { violationsOn } from '../support/given-page.ts';
import { CONSOLE_PAGES } from '../support/console-pages.ts';

const { address, newPage } = givenConsole();

/** Pages that show their first content without a response from the server. */
const AT_ONCE = ['import'];
const PAGES = Object.entries(CONSOLE_PAGES).filter(([name]) => !AT_ONCE.includes(name));

/** Largest acceptable cumulative layout shift, the limit for "good". */
const MOST_SHIFT = 0.1;

/** A page for which the API answers only the viewer query until it is released. */
async function givenWaitingPage(path: string, width = 1440) {
  const page = await newPage();
  await page.setViewportSize({ width, height: 900 });
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('"operationName":"Viewer"')) await answered;
    await route.continue();
  });
  await page.goto(address() + path);
  await page.locator('main h1').waitFor();
  return { page, answer };
}

const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

describe.each(PAGES)('the %s page', (_, path) => {
  test('shows a skeleton labeled as loading, and does not shift when the data arrives', async () => {
    const { page, answer } = await givenWaitingPage(path);
    const skeleton = page.locator('main [aria-busy=true]').first();
    await skeleton.waitFor();
    expect(await skeleton.getByRole('status').textContent()).toMatch(/^Loading \S/);
    const bones = skeleton.locator('[aria-hidden=true] > div');
    for (const box of await Promise.all((await bones.all()).map((bone) => bone.boundingBox()))) {
      expect(box?.height).toBeGreaterThan(8);
    }
    expect(await violationsOn(page)).toEqual([]);
    answer();
    await page.waitForLoadState('networkidle');
    await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    await page.close();
  });
});

test('a skeleton fits on a phone, and is not animated with reduced motion', async () => {
  const { page, answer } = await givenWaitingPage(CONSOLE_PAGES['at-risk'], 390);
  const skeleton = page.locator('main [aria-busy=true]').first();
  await skeleton.waitFor();
  expect(
    await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  ).toBeLessThanOrEqual(0);
  const animation = () => skeleton.evaluate((shown) => getComputedStyle(shown).animationName);
  expect(await animation()).toBe('skeleton-appears');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  expect(await violationsOn(page)).toEqual([]);
  answer();
  await page.close();
});
