import type { Page } from 'playwright-core';
import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { givenPage } = givenConsole();

/** Moves the focus with Tab until it is on the element with this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    );
    if (typeof name === 'string' ? focused.trim() === name : name.test(focused)) return;
  }
  throw new Error(`Tab leads to nothing that is called ${String(name)}.`);
}

test('a playbook is started with one click, creates its tasks, and is undone with a second click', async () => {
  const { page, complaints, close } = await givenPage('/accounts/hollis-freight');
  const suggested = page.getByRole('region', { name: 'Suggested next' });
  const tasks = page.getByRole('region', { name: 'Tasks' });
  const first = tasks.getByText('Call who finds the order of the stops difficult');
  const start = suggested.getByRole('button', {
    name: 'Start The order of the stops is difficult',
  });
  await start.click();
  await first.waitFor();
  const running = suggested.getByText(
    /^The order of the stops is difficult, running since .+, started by/,
  );
  await running.waitFor();
  expect(await start.count()).toBe(0);
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByText('Playbook started: The order of the stops is difficult')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await first.waitFor({ state: 'detached' });
  await start.waitFor();
  expect(await running.count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('the draft of a playbook survives Escape and can be discarded', async () => {
  const { page, complaints, close } = await givenPage('/job/playbooks');
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel('Name');
  const notice = dialog.getByText('This is what you entered before. It is not saved yet.');
  await page.getByRole('button', { name: 'New playbook' }).click();
  await name.fill('Half a thought');
  expect(await notice.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New playbook' }).click();
  await notice.waitFor();
  expect(await name.inputValue()).toBe('Half a thought');
  await dialog.getByRole('button', { name: 'Start over' }).click();
  expect([await name.inputValue(), await notice.count()]).toEqual(['', 0]);
  expect(complaints).toEqual([]);
  await close();
});

test('a playbook can be written and deleted with the keyboard, and shows how many accounts improved', async () => {
  const { page, complaints, close } = await givenPage('/job/playbooks');
  await page
    .getByText(/of \d+ accounts improved by 10 or more points/)
    .first()
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, 'New playbook');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Calm them down');
  for (let fields = 0; fields < 3; fields += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Call the planner');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Calm them down' }).waitFor();
  await tabTo(page, 'Delete Calm them down');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Calm them down' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('a user is added with two clicks and disabled with one, and both are in the audit log', async () => {
  const { page, complaints, close } = await givenPage('/settings/users');
  let clicks = 0;
  const click = async (name: string) => {
    clicks += 1;
    await page.getByRole('button', { name, exact: true }).click();
  };
  await click('Add user');
  const dialog = page.getByRole('dialog');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByLabel('E-mail').fill('una@example.com');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Choose at least one role').waitFor();
  await dialog.getByRole('checkbox', { name: /^Product/ }).press('Space');
  await click('Save');
  await page.getByRole('rowheader', { name: 'una@example.com' }).waitFor();
  expect(clicks).toBe(2);
  await click('Disable una@example.com');
  await page.getByRole('cell', { name: 'Disabled' }).waitFor();
  expect(clicks).toBe(3);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByRole('cell', { name: 'Disabled a user' }).waitFor();
  await page.getByRole('cell', { name: 'Administrator' }).first().waitFor();
  await page.getByRole('combobox', { name: /^What/ }).selectOption({ label: 'Added a user' });
  await page.getByRole('cell', { name: 'Disabled a user' }).waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'Added a user' }).waitFor();
  expect(new URL(page.url()).searchParams.get('what')).toBe('userInvite');
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['/job/playbooks', '/settings/users', '/settings/audit', '/settings/data'])(
  '%s has no axe violations in dark mode, and fits on a phone',
  async (path) => {
    const { page, complaints, close } = await givenPage(path, { colorScheme: 'dark', width: 390 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
);
