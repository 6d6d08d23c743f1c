import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const { ask, drained, givenPage } = givenConsole();

const scoring = async () => {
  const data = await ask(
    '{ job(by: {key: "get-crews-to-stops"}) { scoring { version highFrom mediumFrom } } }',
  );
  return (data as { job: { scoring: object } }).job.scoring;
};

const bandsOf = async (names: readonly string[]) => {
  const data = await ask(
    '{ accounts(first: 100) { nodes { name risk(job: {key: "get-crews-to-stops"}) { band } } } }',
  );
  const { accounts } = data as { accounts: { nodes: { name: string; risk: { band: string } }[] } };
  return accounts.nodes.filter(({ name }) => names.includes(name)).map(({ risk }) => risk.band);
};

const savedToast = (page: Page, words: RegExp) => page.locator('.toast', { hasText: words });

test('unsaved thresholds are kept across pages and reloads', async () => {
  const { page, complaints, close } = await givenPage('/settings');
  const high = page.getByRole('spinbutton', { name: 'High from' });
  const notice = page.getByText('This is what you entered before. It is not saved yet.');
  await high.fill('55');
  await page.getByRole('spinbutton', { name: 'Medium from' }).fill('');
  await page.getByRole('link', { name: 'At risk', exact: true }).click();
  await page.locator('tbody tr').first().waitFor();
  await page.goBack();
  await notice.waitFor();
  await page.reload();
  await notice.waitFor();
  expect(await high.inputValue()).toBe('55');
  expect(await page.getByRole('spinbutton', { name: 'Medium from' }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(await high.inputValue()).toBe('60');
  await page.reload();
  await high.waitFor();
  expect([await high.inputValue(), await notice.count()]).toEqual(['60', 0]);
  expect(complaints).toEqual([]);
  await close();
});

test('a threshold can be changed by keyboard, previewed, saved, seen in the history and rolled back', async () => {
  const { page, complaints, close } = await givenPage('/settings');
  const slider = page.getByRole('slider', { name: 'High from, slider' });
  await slider.focus();
  for (let point = 0; point < 10; point += 1) await page.keyboard.press('ArrowLeft');
  const effect = page.getByRole('region', { name: 'What changes' });
  await effect.getByText(/^Of all \d+ accounts/).waitFor();
  await effect.getByText(/had the higher score \d+% of the time/).waitFor();
  const table = effect.getByRole('table', { name: 'Accounts that would change' });
  const names = await table.getByRole('rowheader').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  expect(await page.locator('.save-bar').innerText()).toContain(`${names.length} up`);
  expect(await scoring()).toEqual({ version: 1, highFrom: 60, mediumFrom: 30 });
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await savedToast(page, /Saved as version 2/).waitFor();
  await page.getByRole('heading', { name: /Risk is high from 50/ }).waitFor();
  const history = page.getByRole('table', { name: /Changes of the settings/ });
  await history.getByText(/High from: 60 →\s*to 50/).waitFor();
  await drained();
  expect(new Set(await bandsOf(names))).toEqual(new Set(['HIGH']));

  await page
    .getByRole('button', { name: 'Roll back to version 1: see what changes' })
    .press('Enter');
  await page.locator('.save-bar', { hasText: `${names.length} down` }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Roll back to version 1', exact: true }).press('Enter');
  await savedToast(page, /Rolled back to version 1, saved as version 3/).waitFor();
  await history.getByText(/High from: 50 →\s*to 60/).waitFor();
  expect(await scoring()).toEqual({ version: 3, highFrom: 60, mediumFrom: 30 });
  expect(complaints).toEqual([]);
  await close();
});

test('changes saved by another user are shown, and not overwritten', async () => {
  const { page, close } = await givenPage('/settings', { width: 390 });
  await page.getByRole('spinbutton', { name: 'High from' }).fill('55');
  const input = '{job: {key: "get-crews-to-stops"}, mediumFrom: 25}';
  await ask(`mutation { scoringSettingsSet(input: ${input}) { userErrors { message } } }`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('alert')
    .getByText(/Medium from 30 → 25/)
    .waitFor();
  expect(await scoring()).toMatchObject({ highFrom: 60, mediumFrom: 25 });
  expect(await page.getByRole('spinbutton', { name: 'Medium from' }).inputValue()).toBe('25');
  expect(await page.getByRole('spinbutton', { name: 'High from' }).inputValue()).toBe('55');
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await savedToast(page, /Saved as version/).waitFor();
  expect(await scoring()).toMatchObject({ highFrom: 55, mediumFrom: 25 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await savedToast(page, /Rolled back/).waitFor();
  expect(await scoring()).toMatchObject({ highFrom: 60, mediumFrom: 25 });
  await close();
});

test('a toast stays while the pointer is on it, and its Undo can be reached by keyboard', async () => {
  const { page, close } = await givenPage('/settings');
  await page.getByRole('spinbutton', { name: 'High from' }).fill('56');
  await page.getByRole('button', { name: 'Save' }).click();
  await savedToast(page, /Saved as version/).hover();
  await page.waitForTimeout(9_000);
  await savedToast(page, /Saved as version/).waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.locator('button:focus', { hasText: 'Undo' }).waitFor();
  await page.keyboard.press('Enter');
  await savedToast(page, /Rolled back/).waitFor();
  expect(await scoring()).toMatchObject({ highFrom: 60 });
  await close();
});

test('invalid settings are reported while typing, and importance can be set by step and segment', async () => {
  const { page, close } = await givenPage('/settings');
  const bar = page.locator('.save-bar');
  await page.getByRole('spinbutton', { name: 'Medium from' }).fill('70');
  await bar.getByText('Medium must start below High.').waitFor();
  expect(await bar.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await bar.getByRole('button', { name: 'Discard' }).click();
  await bar.getByText('No unsaved changes').waitFor();

  await page.getByRole('spinbutton', { name: 'share the work fairly among the crews' }).fill('3');
  await page.getByRole('button', { name: 'Add a segment' }).click();
  const row = page.getByRole('group', { name: 'Exception 1' });
  await row.getByRole('spinbutton', { name: 'Importance' }).fill('4');
  expect(await violationsOn(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Save' }).click();
  await savedToast(page, /Saved as version/).waitFor();
  const history = page.getByRole('table', { name: /Changes of the settings/ });
  await history.getByText(/Importance of share the work fairly among the crews: 1/).waitFor();
  await history.getByText(/as elsewhere →\s*to 4/).waitFor();
  await close();
});

test('a back-test that fails can be tried again', async () => {
  const { page, close } = await givenPage('/settings');
  await page.route('**/graphql', async (route) => {
    const isTest = route.request().postData()?.includes('TestSettings') ?? false;
    await (isTest ? route.abort() : route.continue());
  });
  await page.getByRole('spinbutton', { name: 'High from' }).fill('55');
  const effect = page.getByRole('region', { name: 'What changes' });
  await effect.getByText('The server cannot be reached').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.unroute('**/graphql');
  await effect.getByRole('button', { name: 'Try again' }).click();
  await effect.getByText(/had the higher score \d+% of the time/).waitFor();
  await close();
});
