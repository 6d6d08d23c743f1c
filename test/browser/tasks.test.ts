import { givenConsole } from './support/given-console.ts';
import { violationsOn } from './support/given-page.ts';
import { HANDS, handsOn } from './support/hands.ts';

const HOLLIS = '/accounts/hollis-freight';
const { ask, drained, givenPage } = givenConsole();

test('a call can be logged in My week in two actions by keyboard', async () => {
  const { page, complaints, close } = await givenPage('/');
  const hands = handsOn(page, 'keys');
  const row = page.getByRole('listitem').filter({ hasText: 'Hollis Freight' }).first();
  const dialog = page.getByRole('dialog');
  await hands.press(row.getByRole('button', { name: 'Log call', exact: true }));
  await hands.type(dialog.getByLabel('Notes'), 'They like it, keys.');
  await hands.press(dialog.getByRole('button', { name: 'Save call' }));
  await page.getByText(/^Saved to the timeline of /).waitFor();
  expect(hands.clicks).toBe(2);
  expect(complaints).toEqual([]);
  await close();
});

test('an account can be snoozed and brought back in four actions by keyboard', async () => {
  const { page, close } = await givenPage('/accounts/marlow-dairy');
  const hands = handsOn(page, 'keys');
  const snooze = { name: 'Snooze', exact: true };
  const line = page.getByRole('region', { name: 'Snoozed' });
  await hands.press(page.getByRole('button', snooze));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: '30 days' }));
  await hands.press(page.getByRole('dialog').getByRole('button', snooze));
  await line.waitFor();
  await hands.press(page.getByRole('button', { name: 'Unsnooze' }));
  await line.waitFor({ state: 'detached' });
  expect(hands.clicks).toBe(4);
  await close();
});

test('an account can be handed over with a task in two actions by keyboard', async () => {
  const { page, complaints, close } = await givenPage(HOLLIS);
  const hands = handsOn(page, 'keys');
  await hands.press(page.getByRole('button', { name: 'Hand over account', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Hand over Hollis Freight' });
  await hands.type(dialog.getByLabel('New owner (e-mail)'), 'keys@example.com');
  await hands.type(dialog.getByLabel('First task for the new owner (optional)'), 'Say hello keys');
  await hands.press(dialog.getByRole('button', { name: 'Hand over', exact: true }));
  await page.getByRole('region', { name: 'Tasks' }).getByText('Say hello keys').waitFor();
  expect(hands.clicks).toBe(2);
  expect(complaints).toEqual([]);
  await close();
});

test.each(HANDS)(
  'a quote is approved with five actions, keeps its draft on Escape, and is withdrawn with two, by %s',
  async (by) => {
    const { page, complaints, close } = await givenPage('/testimonials');
    const hands = handsOn(page, by);
    const dialog = page.getByRole('dialog');
    const open = page.locator('article').filter({
      has: page.getByRole('button', { name: 'Ask for consent', exact: true, disabled: false }),
    });
    const words = (await open.first().locator('blockquote').first().innerText()).slice(1, 40);
    const card = page.locator('article').filter({ hasText: words });
    await hands.press(card.getByRole('button', { name: 'Ask for consent', exact: true }));
    await hands.press(dialog.getByRole('button', { name: 'I have asked' }));
    await hands.press(card.getByRole('button', { name: 'Record consent and approve' }));
    await hands.press(dialog.getByRole('checkbox').first());
    await hands.type(dialog.locator('[name=evidence]'), 'E-mail of today');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'Record consent and approve' }).click();
    await dialog.getByText('This is what you entered before.').waitFor();
    expect(await dialog.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await dialog.locator('[name=evidence]').inputValue()).toBe('E-mail of today');
    await hands.type(dialog.locator('[name=wordingVersion]'), '1');
    expect(await violationsOn(page)).toEqual([]);
    await hands.press(dialog.getByRole('button', { name: 'Save' }));
    await page.locator('.toast', { hasText: 'Approved.' }).waitFor();
    expect(hands.clicks).toBe(5);
    await card.getByText(/^Consent: /).waitFor();
    await hands.press(card.getByRole('button', { name: 'Withdraw consent' }));
    await hands.press(dialog.getByRole('button', { name: 'Withdraw consent' }));
    await page.locator('.toast', { hasText: 'Saved as withdrawn' }).waitFor();
    expect(hands.clicks).toBe(7);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('marking a contact as asked for a quote can be undone', async () => {
  const { page, complaints, close } = await givenPage('/testimonials');
  const open = page.locator('article').filter({
    has: page.getByRole('button', { name: 'Ask for consent', exact: true, disabled: false }),
  });
  const words = (await open.first().locator('blockquote').first().innerText()).slice(1, 40);
  const card = page.locator('article').filter({ hasText: words });
  await card.getByRole('button', { name: 'Ask for consent', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'I have asked' }).click();
  await card.getByRole('button', { name: 'Record consent and approve' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: 'It is a candidate again.' }).waitFor();
  await card.getByRole('button', { name: 'Ask for consent', exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('changing a threshold shows the accounts that would change, and is saved with one click', async () => {
  const { page, complaints, close } = await givenPage('/settings');
  const hands = handsOn(page, 'mouse');
  await hands.type(page.getByRole('spinbutton', { name: 'High from' }), '50');
  const effect = page.getByRole('region', { name: 'What changes' });
  const moved = effect.getByRole('table', { name: 'Accounts that would change' });
  await moved.getByRole('rowheader').first().waitFor();
  expect(hands.clicks).toBe(0);
  await hands.press(page.getByRole('button', { name: 'Save', exact: true }));
  await page.locator('.toast', { hasText: 'Saved as version' }).waitFor();
  await ask(`mutation { scoringSettingsSet(input: {job: {key: "get-crews-to-stops"}, highFrom: 60}) {
    userErrors { message } } }`);
  expect(hands.clicks).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('a survey can be sent to all contacts of an account in four actions by keyboard', async () => {
  const id = 'three-keys';
  const renewalDate = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await ask(`mutation { accountUpsert(input: {
    externalId: "${id}", name: "Rivers keys", renewalDate: "${renewalDate}"
  }) { userErrors { message } } }`);
  for (const name of ['ada', 'ben', 'cleo']) {
    await ask(`mutation { respondentUpsert(input: { account: {externalId: "${id}"}, respondent: {
      externalId: "${name}", name: "${name}", email: "${name}@keys.example", role: EXECUTOR
    } }) { userErrors { message } } }`);
  }
  await drained();
  const { page, complaints, close } = await givenPage('/ask-next');
  const hands = handsOn(page, 'keys');
  await hands.press(page.getByRole('checkbox', { name: 'Select Rivers keys' }));
  await hands.press(page.getByRole('button', { name: 'Send survey…', exact: true }));
  const dialog = page.getByRole('dialog', { name: 'Send a survey to 1 account' });
  await hands.type(dialog.getByLabel('Sender name'), 'Dana');
  await hands.press(dialog.getByRole('button', { name: 'Preview' }));
  await hands.press(dialog.getByRole('button', { name: 'Send to 3 people' }));
  await page.getByText('The survey goes to 3 people', { exact: true }).waitFor();
  expect(hands.clicks).toBe(4);
  expect(complaints).toEqual([]);
  await close();
});
