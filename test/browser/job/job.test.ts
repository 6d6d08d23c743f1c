import type { Page } from 'playwright-core';
import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { ask, givenPage } = givenConsole();

const saved = async () => {
  const data = await ask('{ job(by: {key: "get-crews-to-stops"}) { steps { key } } }');
  return (data as { job: { steps: { key: string }[] } }).job.steps.map(({ key }) => key);
};
const shown = async (page: Page) =>
  (await page.locator('.job-map tbody th .label').allInnerTexts()).map(
    (text) => text.split(' · ')[0],
  );
const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

test('steps can be reordered with the keyboard, saved and undone, and an unsaved order survives a reload', async () => {
  const { page, complaints, close } = await givenPage('/job');
  const before = await saved();
  await page
    .getByRole('button', { name: /^Move “/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await said(page, /is now step 3 of \d+\. Not saved yet/).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('order-handle');
  expect((await shown(page)).indexOf(before[0] ?? '')).toBe(2);
  expect(await saved()).toEqual(before);
  expect(await violationsOn(page)).toEqual([]);

  await page.reload();
  await page.getByRole('region', { name: 'The new order is not saved' }).waitFor();
  await page.getByRole('button', { name: 'Save order' }).press('Enter');
  await page.locator('.toast', { hasText: 'The order is saved.' }).waitFor();
  expect((await saved()).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: 'The previous order is back.' }).waitFor();
  expect(await saved()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['mouse', 'touch'] as const)(
  'a step can be dragged by %s to another position',
  async (by) => {
    const { page, close } = await givenPage('/job', { width: by === 'touch' ? 390 : 1440 });
    const before = await saved();
    const handles = page.getByRole('button', { name: /^Move “/ });
    const middleOf = async (at: number) => {
      const box = await handles.nth(at).boundingBox();
      return { x: (box?.x ?? 0) + 16, y: (box?.y ?? 0) + 16 };
    };
    await handles.nth(3).scrollIntoViewIfNeeded();
    const [from, to] = [await middleOf(0), await middleOf(3)];
    if (by === 'mouse') {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.move(to.x, to.y + 14);
      expect(await page.locator('tr[data-drop]').count()).toBe(1);
      await page.mouse.up();
    } else {
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }],
        });
      await touch('touchStart', from.y);
      for (const part of [0.3, 0.6, 1]) await touch('touchMove', from.y + (to.y - from.y) * part);
      await touch('touchMove', to.y + 14);
      await touch('touchEnd', 0);
    }
    await page.getByRole('region', { name: 'The new order is not saved' }).waitFor();
    expect((await shown(page)).indexOf(before[0] ?? '')).toBe(3);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await shown(page)).toEqual(before);
    await close();
  },
);

test('a new step gets a key from its wording, which can be changed until it is saved, and its draft is kept', async () => {
  const { page, complaints, close } = await givenPage('/job');
  const [taken] = await saved();
  await page.getByRole('button', { name: 'Add a step' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a step' });
  // Disables timers, so that the reload comes before any of them.
  await page.evaluate(() => {
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
  });
  await page.keyboard.type('tell the customer what comes next');
  const key = dialog.getByRole('textbox', { name: /^Key/ });
  expect(await key.inputValue()).toBe('tell-customer-what-comes');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await dialog.getByText('This is what you entered before.').waitFor();
  expect(await key.inputValue()).toBe('tell-customer-what-comes');
  expect(await violationsOn(page)).toEqual([]);
  await key.fill(taken ?? '');
  await dialog.getByRole('button', { name: 'Save' }).click();
  expect(await dialog.locator('input:invalid').count()).toBe(1);
  await key.fill('tell-next');
  await page.reload();
  await page.getByRole('button', { name: 'Add a step' }).click();
  expect(await key.inputValue()).toBe('tell-next');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('.toast', { hasText: 'is saved' }).waitFor();
  expect((await saved()).at(-1)).toBe('tell-next');
  await page.getByRole('button', { name: 'Add a step' }).click();
  expect(await key.inputValue()).toBe('');
  expect(complaints).toEqual([]);
  await close();
});
