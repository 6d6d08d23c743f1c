import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const PEOPLE = '/accounts/hollis-freight/people';
const { givenPage } = givenConsole();

/** Adds a contact in the dialog, and waits until it is in the table. */
async function add(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a contact' }).click();
  const dialog = page.getByRole('dialog', { name: /^Add a contact at/ });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel(/^E-mail/).fill(email);
  await dialog.getByLabel('Role').selectOption({ label: 'Stakeholder' });
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name }).waitFor();
}

test('a contact can be added, edited, merged, dropped and restored, and each change is confirmed', async () => {
  const { page, complaints, close } = await givenPage(PEOPLE);
  await page.locator('h1', { hasText: /contacts at Hollis Freight, \d+ responded/ }).waitFor();
  await add(page, 'Robin Marsh', 'robin.marsh@example.com');
  await add(page, 'R. Marsh', 'r.marsh@example.com');

  await page.getByRole('button', { name: 'Edit Robin Marsh' }).click();
  const editing = page.getByRole('dialog', { name: 'Edit Robin Marsh' });
  await editing.getByLabel(/^E-mail/).fill('r.marsh@example.com');
  await editing.getByRole('button', { name: 'Save' }).click();
  await editing.getByText(/merge the two contacts, or use another address/).waitFor();
  await editing.getByLabel(/^E-mail/).fill('robin@example.com');
  await editing.getByLabel(/^Phone/).fill('+44 20 7946 0018');
  await editing.getByLabel('Language of surveys').selectOption({ label: 'German' });
  await editing.getByLabel('Role').selectOption({ label: 'Decision-maker' });
  await editing.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Robin Marsh is saved.', { exact: true }).waitFor();
  await page.getByRole('row', { name: /robin@example.com.*Decision-maker/ }).waitFor();
  const call = page.getByRole('link', { name: '+44 20 7946 0018' });
  expect(await call.getAttribute('href')).toBe('tel:+442079460018');
  await page.getByRole('row', { name: /Surveys in German/ }).waitFor();

  await page.getByRole('button', { name: 'Merge R. Marsh with another contact' }).click();
  const merging = page.getByRole('dialog', { name: /^Merge R. Marsh/ });
  expect(await violationsOn(page)).toEqual([]);
  const stays = merging.getByRole('option', { name: /^Robin Marsh/ });
  const into = (await stays.getAttribute('value')) ?? '';
  await merging.getByLabel('Contact to keep').selectOption(into);
  await merging.getByLabel(/They are the same person/).check();
  await merging.getByRole('button', { name: 'Merge' }).click();
  await page.locator('.toast', { hasText: /^R. Marsh is now Robin Marsh/ }).waitFor();
  await page.getByRole('button', { name: 'Edit R. Marsh' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Remove Robin Marsh' }).click();
  await page.locator('.toast', { hasText: /is no longer a contact/ }).waitFor();
  const dropped = page.getByRole('region', { name: 'Removed contacts' });
  expect(await violationsOn(page)).toEqual([]);
  await dropped.getByRole('button', { name: 'Restore' }).click();
  await page.locator('.toast', { hasText: /is a contact again/ }).waitFor();
  await dropped.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('a contact is erased after their name has been typed', async () => {
  const { page, complaints, close } = await givenPage(PEOPLE);
  await add(page, 'Quentin Rowe', 'quentin.rowe@example.com');
  await page.getByRole('button', { name: 'Erase Quentin Rowe' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase Quentin Rowe' });
  await dialog.getByText(/cannot be undone/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByLabel(/^Type/).fill('Quentin');
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await dialog.getByText(/not the person’s name/).waitFor();
  await dialog.getByLabel(/^Type/).fill('quentin rowe');
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await page.locator('.toast', { hasText: 'Quentin Rowe is erased.' }).waitFor();
  await page.getByRole('row', { name: 'Quentin Rowe' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('the contacts page is linked from the account, and its dialog fits on a phone', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight', { width: 390 });
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await close();
});

test('merging an account first shows what moves, and then redirects to the other account', async () => {
  const { page, complaints, close } = await givenPage('/accounts/sundial-pools');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge Sundial Pools with another account' });
  await dialog.getByLabel('Account to keep').fill('thornbury');
  await dialog.getByRole('button', { name: /Thornbury Alarms/ }).click();
  await dialog.getByText('Sundial Pools will be merged into Thornbury Alarms:').waitFor();
  await dialog.getByText(/contacts? moves?/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await dialog.getByLabel(/They are the same customer/).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('Sundial Pools is merged into Thornbury Alarms.', { exact: true }).waitFor();
  await page.waitForURL(/\/accounts\/thornbury-alarms/);
  await page.goto(page.url().replace('thornbury-alarms', 'sundial-pools'));
  await page.locator('h1', { hasText: 'Thornbury Alarms' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
