import type { Locator, Page } from 'playwright-core';

/** Input by mouse or by keyboard. */
export const HANDS = ['mouse', 'keys'] as const;
export type Hand = (typeof HANDS)[number];

const MOST_TABS = 150;

/** Simulates a user with a mouse or a keyboard, and counts clicks. Typing is not counted. */
export function handsOn(page: Page, by: Hand) {
  const hands = {
    clicks: 0,
    /**
     * Clicks the element, or moves to it with Tab and presses Enter, or Space for a checkbox. A row of a list
     * is reached with J and selected with X.
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

/** Tab focuses the checked radio button of a group, and arrow keys move to the others. */
async function chooseByArrows(page: Page, what: Locator): Promise<void> {
  const name = await what.getAttribute('name');
  await tabTo(page, page.locator(`[type=radio][name="${name}"]:checked`));
  for (let pressed = 0; pressed <= MOST_TABS; pressed += 1) {
    if (await what.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows lead nowhere near ${String(what)}.`);
}

/** Tab focuses the list, and J moves from row to row. */
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

/** Moves the focus with Tab until it is on the element. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor();
  for (let pressed = 0; pressed <= MOST_TABS; pressed += 1) {
    if (await hasFocus(what)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab leads nowhere near ${String(what)}.`);
}
