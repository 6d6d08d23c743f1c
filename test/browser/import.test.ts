import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const { givenPage } = givenConsole();

const ANSWERS =
  'Company,Email,Date,Sequence stops,Sequence stops: why\n' +
  'hollis-freight,new@example.com,2026-10-05,Very difficult,"By hand, ""always"""\n' +
  'nobody-at-all,other@example.com,2026-10-05,Easy,\n';

async function whenChosen(page: Page, text: string, name = 'answers.csv'): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('CSV file').setInputFiles(file);
  await page.locator('h1', { hasText: `What do the columns of ${name} mean?` }).waitFor();
}

test('a file can be checked and imported, and changes nothing when it is imported again', async () => {
  const { page, complaints, close } = await givenPage('/import');
  await whenChosen(page, ANSWERS);
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.locator('h1', { hasText: '1 row can be imported, 1 row cannot' }).waitFor();
  const rejected = page.getByRole('row', { name: /nobody-at-all/ });
  expect(await rejected.textContent()).toContain('There is no such account');
  const unknown = page.getByRole('region', { name: 'Unknown accounts' });
  await unknown.getByRole('button', { name: 'Create this account' }).waitFor();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await page.locator('h1', { hasText: '1 row was imported, 1 row was rejected' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the rejected rows' }).click();
  expect((await download).suggestedFilename()).toBe('answers.csv.rejected.csv');
  await page.getByRole('button', { name: 'Change the mapping' }).click();
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.locator('h1', { hasText: 'Nothing is new: 1 row was already imported' }).waitFor();
  await unknown.getByRole('button', { name: 'Create this account' }).click();
  await page.locator('h1', { hasText: '1 row can be imported' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the chosen file is kept when another page is visited', async () => {
  const { page, close } = await givenPage('/import');
  await whenChosen(page, ANSWERS);
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await page.locator('h1', { hasText: 'All accounts' }).waitFor();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.locator('h1', { hasText: 'What do the columns of answers.csv mean?' }).waitFor();
  await close();
});

test.each(['light', 'dark'] as const)(
  'the import page has no axe violations at any stage in %s mode',
  async (colorScheme) => {
    const { page, close } = await givenPage('/import', { colorScheme });
    await whenChosen(page, ANSWERS);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check every row' }).click();
    await page.locator('.rejected').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await close();
  },
);

describe.each(['/ask-next/links', '/job/new'])('the page %s', (path) => {
  test.each(['light', 'dark'] as const)('has no axe violations in %s mode', async (colorScheme) => {
    const { page, close } = await givenPage(path, { colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await close();
  });

  test('has no horizontal scrolling on a phone', async () => {
    const { page, close } = await givenPage(path, { width: 390 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await close();
  });
});

test('a dialog keeps its input when saving fails offline', async () => {
  const { page, close } = await givenPage('/job');
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('typed and kept');
  await page.context().setOffline(true);
  await page.getByText('You are offline.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nothing was saved. Try again.').waitFor();
  const typed = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
  expect(typed).toBe('typed and kept');
  await close();
});

test("a match for a similar name is remembered, and the next month's file is imported with one click", async () => {
  const { page, complaints, close } = await givenPage('/import');
  const month = (day: string) =>
    `Company,Email,Completed at,Sequence stops\nHollis Freight Ltd,kim@example.com,${day},Very difficult\n`;
  await whenChosen(page, month('2026-10-05'));
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.locator('h1', { hasText: '1 row cannot' }).waitFor();
  const review = page.getByRole('region', { name: 'Accounts to decide on' });
  await review.getByLabel('Hollis Freight Ltd').selectOption({ value: 'hollis-freight' });
  expect(await violationsOn(page)).toEqual([]);
  await review.getByRole('button', { name: 'Check again' }).click();
  await page.locator('h1', { hasText: '1 row can be imported' }).waitFor();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await page.locator('h1', { hasText: '1 row was imported' }).waitFor();

  await page.getByRole('button', { name: 'Another file' }).click();
  const history = page.getByRole('region', { name: 'Imported files' });
  await history
    .getByRole('row', { name: /answers\.csv Answers/ })
    .first()
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await whenChosen(page, month('2026-11-05'));
  await page.getByText('A file with these columns was imported before').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('h1', { hasText: '1 row was imported' }).waitFor();

  await page.getByRole('button', { name: 'Another file' }).click();
  const undo = history.getByRole('button', { name: 'Undo the import of answers.csv' }).first();
  await undo.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why').fill('the wrong month');
  await dialog.getByText('1 submission will no longer count.').waitFor();
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await dialog.getByText('1 submission no longer counts.').waitFor();
  await page.keyboard.press('Escape');
  await history.getByText(/^undone/).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('an owner given by name can be confirmed, and the imported accounts can be undone from the history', async () => {
  const { page, complaints, close } = await givenPage('/import');
  const text = 'External id,Name,Owner,ARR\nowner-test,Owner Test,Dana Whitfield,1000\n';
  await whenChosen(page, text, 'owners.csv');
  const owners = page.getByRole('group', { name: 'E-mail addresses of owners' });
  await owners.getByRole('button', { name: 'Use dana.whitfield@example.com' }).click();
  expect(await owners.getByLabel('Dana Whitfield').inputValue()).toBe('dana.whitfield@example.com');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('h1', { hasText: '1 row was imported' }).waitFor();
  await page.getByRole('button', { name: 'Another file' }).click();
  await page.getByRole('button', { name: 'Undo the import of owners.csv' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 account will be archived.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await dialog.getByText('1 account is archived.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
