import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const HOLLIS = '/accounts/hollis-freight';
const { ask, givenPage } = givenConsole();

/** Counts the clicks of a user. Typing is not counted. */
function clicksOn(page: Page) {
  const clicks = { count: 0 };
  return {
    clicks,
    click: async (
      role: 'button' | 'link',
      name: string | RegExp,
      within = page.locator('body'),
    ) => {
      clicks.count += 1;
      await within.getByRole(role, { name, exact: true }).first().click();
    },
  };
}

test('a call is logged in My week with two clicks, and undone with a third', async () => {
  const { page, complaints, close } = await givenPage('/');
  const { clicks, click } = clicksOn(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Hollis Freight' }).first();
  await click('button', 'Log call', row);
  await page.getByRole('dialog').getByLabel('Notes').fill('They like the new order of stops.');
  await click('button', 'Save call', page.getByRole('dialog'));
  await page.getByText(/^Saved to the timeline of /).waitFor();
  expect(clicks.count).toBe(2);

  await page.getByRole('link', { name: 'Hollis Freight' }).first().click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('They like the new order of stops.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await timeline.getByText('They like the new order of stops.').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('an outcome can be recorded, is shown in the timeline, and can be undone or deleted', async () => {
  const { page, complaints, close } = await givenPage('/accounts/marlow-dairy');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const record = async (reason: string) => {
    await page.getByRole('button', { name: 'Record outcome' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record an outcome for Marlow Dairy' });
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel('What happened?').selectOption({ label: 'Expanded: bought more' });
    await dialog.getByLabel('Why (optional)').fill(reason);
    await dialog.getByRole('button', { name: 'Record outcome' }).click();
    await page.locator('.toast', { hasText: 'Recorded: The account expanded.' }).waitFor();
    await timeline.getByText(reason).waitFor();
  };
  await record('Two more depots.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await timeline.getByText('Two more depots.').waitFor({ state: 'detached' });

  await record('Three more depots.');
  const event = timeline.getByRole('listitem').filter({ hasText: 'Three more depots.' });
  await event.getByRole('button', { name: 'Delete' }).click();
  await event.waitFor({ state: 'detached' });
  await page.locator('.toast', { hasText: 'The outcome is deleted.' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the draft of a call note is kept when the dialog is closed, and removed when it is saved', async () => {
  const { page, close } = await givenPage('/');
  const { click } = clicksOn(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Marlow Dairy' }).first();
  const dialog = page.getByRole('dialog');
  const notes = dialog.getByLabel('Notes');
  await click('button', 'Log call', row);
  await notes.fill('They load by hand.');
  await click('button', 'Reached', dialog);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await click('button', 'Log call', row);
  expect(await notes.inputValue()).toBe('They load by hand.');
  const reached = dialog.getByRole('button', { name: 'Reached', exact: true });
  expect(await reached.getAttribute('aria-pressed')).toBe('true');
  await click('button', 'Save call', dialog);
  await page.getByText(/^Saved to the timeline of /).waitFor();
  await click('button', 'Log call', row);
  expect(await notes.inputValue()).toBe('');
  await close();
});

test('My week shows whom to call, the ARR and the reason, a matching follow-up count, and empty sections once', async () => {
  await ask(`mutation { respondentUpsert(input: { account: {externalId: "hollis-freight"},
    respondent: { externalId: "depot", name: "Ada Depot", role: BUYER, phone: "+49 30 901820 ext. 4" }
  }) { userErrors { message } } }`);
  const { page, complaints, close } = await givenPage('/');
  const row = page.getByRole('listitem').filter({ hasText: 'Hollis Freight' }).first();
  await row.getByText(/^Ada Depot, Decision-maker/).waitFor();
  const phone = row.getByRole('link', { name: '+49 30 901820 ext. 4' });
  expect(await phone.getAttribute('href')).toBe('tel:+4930901820');
  await row.getByText(/^\$214K ARR$/).waitFor();
  await row.getByText(/^\d of \d find “.+” difficult$/).waitFor();
  const due = await page.locator('.due-count').textContent();
  expect(await page.locator('h1').textContent()).toMatch(new RegExp(`^${due} follow-ups? `));
  await page.getByText(/^Nothing in: .*“Newly worse”/).waitFor();
  expect(await page.getByRole('heading', { name: /^Newly worse/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('Log call and Enter answers open the same dialogs in My week and on the account page', async () => {
  const { page, complaints, close } = await givenPage('/');
  const { click } = clicksOn(page);
  const dialog = page.getByRole('dialog');
  const row = page.getByRole('listitem').filter({ hasText: 'Eastmoor Gas Networks' }).first();
  await click('button', 'Log call', row);
  await dialog.getByLabel('Notes').fill('Begun in My week.');
  await page.keyboard.press('Escape');
  await click('button', 'Enter answers', row);
  await dialog.getByRole('radio', { name: 'Very difficult' }).first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await click('link', 'Eastmoor Gas Networks', row);
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  await click('button', 'Log call');
  const notes = dialog.getByLabel('Notes');
  expect(await notes.inputValue()).toBe('Begun in My week.');
  await notes.fill('Ended on its page.');
  await click('button', 'Save call', dialog);
  await page.getByText('Saved to the timeline of Eastmoor Gas Networks.').first().waitFor();
  await page.getByRole('region', { name: 'Timeline' }).getByText('Ended on its page.').waitFor();
  expect(await page.getByLabel('Notes').inputValue()).toBe('');
  await click('button', 'Enter answers');
  await dialog.getByRole('radio', { name: 'Very difficult' }).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('an account can be handed over with a task in two clicks, after a warning about an unknown owner', async () => {
  const { page, complaints, close } = await givenPage(HOLLIS);
  const { clicks, click } = clicksOn(page);
  await click('button', 'Hand over account');
  const dialog = page.getByRole('dialog', { name: 'Hand over Hollis Freight' });
  expect(await violationsOn(page)).toEqual([]);
  const unknown = dialog.getByText(
    'new.owner@example.com does not own any accounts yet. Is the address spelled correctly?',
  );
  await dialog.getByLabel('New owner (e-mail)').fill('new.owner@example.com');
  await page.keyboard.press('Tab');
  await unknown.waitFor();
  await dialog.getByLabel('First task for the new owner (optional)').fill('Say hello to the depot');
  await click('button', 'Hand over', dialog);
  await page.locator('.toast', { hasText: 'Hollis Freight is handed over to New Owner' }).waitFor();
  expect(clicks.count).toBe(2);
  const tasks = page.getByRole('region', { name: 'Tasks' });
  await tasks.getByText('Say hello to the depot').waitFor();
  await tasks.getByText('New Owner').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(complaints).toEqual([]);
  await close();
});

test("the old owner's open tasks move with an account that is handed over, unless unchecked, and Undo restores them", async () => {
  const id = 'handed-on';
  const next = 'next@example.com';
  await ask(`mutation { accountUpsert(input: { externalId: "${id}", name: "Handed On Ltd",
    ownerEmail: "first.owner@example.com" }) { userErrors { message } } }`);
  const assignees = ['first.owner@example.com', 'first.owner@example.com', 'third@example.com'];
  for (const [at, assignee] of assignees.entries()) {
    await ask(`mutation { taskCreate(input: { account: {externalId: "${id}"}, text: "Do ${at}",
      assignee: "${assignee}", dueOn: "2099-01-0${at + 1}", idempotencyKey: "${id}-${at}" }) { userErrors { message } } }`);
  }
  await ask(`mutation { accountSentimentSet(input: { account: {externalId: "${id}"}, sentiment: UNHAPPY })
    { userErrors { message } } }`);
  const held = () =>
    ask(`{ account(by: {externalId: "${id}"}) { ownerEmail tasks { nodes { text assignee } } } }`);
  const feels = () => ask(`{ account(by: {externalId: "${id}"}) { sentiment { value } } }`);
  const of = (ownerEmail: string, assignee: string, ...more: readonly object[]) => ({
    account: {
      ownerEmail,
      tasks: {
        nodes: [
          ...more,
          { text: 'Do 0', assignee },
          { text: 'Do 1', assignee },
          { text: 'Do 2', assignee: 'third@example.com' },
        ],
      },
    },
  });
  const { page, complaints, close } = await givenPage(`/accounts/${id}`);
  const { click } = clicksOn(page);
  const dialog = page.getByRole('dialog');
  await click('button', 'Hand over account');
  await dialog.getByLabel('New owner (e-mail)').fill(next);
  await dialog.getByLabel('First task for the new owner (optional)').fill('Read up');
  expect(
    await dialog
      .getByRole('checkbox', { name: 'Also hand over 2 open tasks of First Owner' })
      .isChecked(),
  ).toBe(true);
  await click('button', 'Hand over', dialog);
  await page.locator('.toast', { hasText: 'handed over to Next, with 2 open tasks.' }).waitFor();
  expect(await held()).toEqual(of(next, next, { text: 'Read up', assignee: next }));
  expect(await feels()).toEqual({ account: { sentiment: null } });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: 'is back with its previous owner.' }).waitFor();
  const first = 'first.owner@example.com';
  expect(await held()).toEqual(of(first, first));
  expect(await feels()).toEqual({ account: { sentiment: { value: 'UNHAPPY' } } });

  await click('button', 'Hand over account');
  await dialog.getByLabel('New owner (e-mail)').fill(next);
  await dialog.getByRole('checkbox').uncheck();
  await click('button', 'Hand over', dialog);
  await page.locator('.toast', { hasText: 'handed over to Next, without 2 open tasks.' }).waitFor();
  expect(await held()).toEqual(of(next, first));
  expect(complaints).toEqual([]);
  await close();
});

test('a survey can be sent from the account page, whose buttons fit on one line', async () => {
  const { page, complaints, close } = await givenPage(HOLLIS, { width: 1280 });
  await page.getByRole('button', { name: 'Send survey', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Send a survey to 1 account' });
  await dialog.getByLabel('Sender name').waitFor();
  await page.keyboard.press('Escape');
  const tops = await page
    .locator('.page-head .toolbar > :is(a, button)')
    .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
  expect(tops).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('a task can be added and completed, and Undo reopens it', async () => {
  const { page, complaints, close } = await givenPage(HOLLIS);
  const tasks = page.getByRole('region', { name: 'Tasks' });
  await tasks.getByLabel('What needs to be done?').fill('Write to the planners');
  await tasks.getByRole('button', { name: 'Add task' }).click();
  await tasks.getByText('Write to the planners').waitFor();
  await tasks.getByRole('button', { name: 'Done: Write to the planners' }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('Task done: Write to the planners').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await tasks.getByText('Write to the planners').waitFor();
  await timeline.getByText('Task done: Write to the planners').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('launches at steps that the account rated are shown on its score chart', async () => {
  const startedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  await ask(`mutation { launchRecord(input: {job: {key: "get-crews-to-stops"}, stepKey: "sequence-stops",
    startedOn: "${startedOn}", note: "A new planner"}) { userErrors { message } } }`);
  const { page, complaints, close } = await givenPage(HOLLIS);
  const chart = page.locator('figure').filter({ hasText: 'History' });
  const launches = chart.getByRole('list', { name: /^Launched since then/ });
  await launches.getByText(/A new planner, for “put the stops of each crew/).waitFor();
  expect(await chart.locator('svg text', { hasText: '⚑' }).count()).toBe(
    await launches.getByRole('listitem').count(),
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('the sentiment of an account is set with one click, and does not affect the score', async () => {
  const { page, complaints, close } = await givenPage('/accounts/bellweather-foods');
  const heading = await page.locator('h1').textContent();
  const feelings = page.getByRole('group', { name: 'Your view of the account' });
  await feelings.getByRole('button', { name: 'Very unhappy' }).click();
  await page.getByText('Sentiment saved: Very unhappy.', { exact: true }).waitFor();
  await feelings.locator('[aria-pressed="true"]', { hasText: 'Very unhappy' }).waitFor();
  await page.getByText('Sentiment: Very unhappy').waitFor();
  expect(await page.locator('h1').textContent()).toBe(heading);
  expect(complaints).toEqual([]);
  await close();
});

test('an account can be snoozed in My week with two clicks, and brought back with two more', async () => {
  const { page, close } = await givenPage('/');
  const { clicks, click } = clicksOn(page);
  const renewing = page.getByRole('region', { name: /^Renewing/ }).getByRole('listitem');
  const worst = renewing.filter({ hasText: 'risk high' }).first();
  const name = (await worst.locator('.account-name').textContent()) ?? '';
  await click('button', 'Snooze', worst);
  await click('button', 'Snooze', page.getByRole('dialog'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(clicks.count).toBe(2);
  await page.goto(`${new URL(page.url()).origin}/at-risk?aside=shown`);
  await click('link', name);
  await page.getByRole('region', { name: 'Snoozed' }).waitFor();
  await click('button', 'Unsnooze');
  await page.getByRole('region', { name: 'Snoozed' }).waitFor({ state: 'detached' });
  expect(clicks.count).toBe(4);
  await close();
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)(
  'My week and the timeline have no axe violations in %s mode at a width of %i',
  async (colorScheme, width) => {
    for (const path of ['/', HOLLIS]) {
      const { page, complaints, close } = await givenPage(path, { colorScheme, width });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect([path, await overflowOf(page), await violationsOn(page)]).toEqual([path, 0, []]);
      expect(complaints).toEqual([]);
      await close();
    }
  },
);

test('My week can be switched to another owner, whose e-mail address is not in the URL', async () => {
  const { page, close } = await givenPage('/');
  await page.getByLabel('Whose week').selectOption({ label: 'Dana Whitfield' });
  await page.waitForURL(/of=/);
  expect(page.url()).not.toMatch(/dana|%40/i);
  await page.reload();
  await page.getByLabel('Whose week').waitFor();
  const chosen = page.getByLabel('Whose week').locator('option:checked');
  expect(await chosen.textContent()).toBe('Dana Whitfield');
  await close();
});
