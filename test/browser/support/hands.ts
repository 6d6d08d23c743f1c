import type { Locator, Page } from 'playwright-core';

/** With a mouse, or without one. */
export const HANDS = ['mouse', 'keys'] as const;
export type Hand = (typeof HANDS)[number];

const MOST_TABS = 150;

/** Does what a user does, with a mouse or by keys alone, and counts the clicks: what is typed is not counted. */
export function handsOn(page: Page, by: Hand) {
  const hands = {
    clicks: 0,
    /**
     * Clicks; or goes there by Tab, and presses Enter, or Space where that is what a control takes. A row
     * of a list is reached by J, and selected by X.
     */
    async press(what: Locator): Promise<void> {
      hands.clicks += 1;
      if (by === 'mouse') return what.click();
      const type = await what.getAttribute('type');
      if (type === 'radio') return chooseByArrows(page, what);
      if ((await what.getAttribute('tabindex')) === '-1') {
        return selectRow(page, page.locator('[data-row]').filter({ has: what }));
      }
      await tabTo(page, what);
      await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
    },
    async type(what: Locator, text: string): Promise<void> {
      if (by === 'mouse') return what.fill(text);
      await tabTo(page, what);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
  return hands;
}

/** Tab leads to the one of a group that is chosen, arrows to the others. */
async function chooseByArrows(page: Page, what: Locator): Promise<void> {
  const name = await what.getAttribute('name');
  await tabTo(page, page.locator(`[type=radio][name="${name}"]:checked`));
  for (let pressed = 0; pressed <= MOST_TABS; pressed += 1) {
    if (await what.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows lead nowhere near ${String(what)}.`);
}

/** Tab leads to the list, J from row to row. */
async function selectRow(page: Page, row: Locator): Promise<void> {
  await tabTo(page, page.locator('[data-row][tabindex="0"]'));
  for (let pressed = 0; !(await hasFocus(row)); pressed += 1) {
    if (pressed > MOST_TABS) throw new Error(`J leads nowhere near ${String(row)}.`);
    await page.keyboard.press('j');
  }
  await page.keyboard.press('x');
}

function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((element) => element === document.activeElement);
}

/** Goes by the Tab key to an element, as someone without a mouse does. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor();
  for (let pressed = 0; pressed <= MOST_TABS; pressed += 1) {
    if (await hasFocus(what)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab leads nowhere near ${String(what)}.`);
}
