import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { ask, drained, givenPage } = givenConsole();

beforeAll(async () => {
  const facts = (id: string, industry: string, plan: string) =>
    `accountUpsert(input: {externalId: "${id}", industry: "${industry}",
      attributes: [{key: "Plan", value: "${plan}"}]}) { userErrors { message } }`;
  await ask(`mutation {
    a: ${facts('hollis-freight', 'Freight', 'Gold')}
    b: ${facts('marlow-dairy', 'Dairy', 'Gold')}
    c: ${facts('alder-valley-water', 'Water', 'Silver')}
  }`);
  await drained();
});

test.each(['/accounts', '/at-risk'])(
  '%s can show the industry and attributes as columns, which are kept for the next visit',
  async (path) => {
    const { page, close } = await givenPage(path);
    await page.locator('tbody tr').first().waitFor();
    await page.getByText('Columns', { exact: true }).click();
    await page.getByLabel('Industry', { exact: true }).and(page.getByRole('checkbox')).check();
    await page.getByRole('checkbox', { name: 'Plan' }).check();
    await page.waitForURL(/columns=industry%2Cattribute%3APlan/);
    await page.getByRole('columnheader', { name: 'Plan' }).waitFor();
    const row = page.locator('tbody tr', { hasText: 'Hollis Freight' });
    expect(await row.textContent()).toContain('Gold');
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(new URL(path, page.url()).href);
    await page.getByRole('columnheader', { name: 'Industry' }).waitFor();
    await close();
  },
);

test.each(['/accounts', '/at-risk'])(
  '%s can be filtered by industry and attribute, which are kept in the URL',
  async (path) => {
    const { page, close } = await givenPage(path);
    await page.locator('tbody tr').first().waitFor();
    if (path === '/at-risk') await page.getByRole('button', { name: 'More filters' }).click();
    const filters = page.getByRole('group', { name: 'Filters' });
    await filters.getByLabel('Attribute').selectOption('Plan');
    await filters.getByRole('combobox', { name: 'Plan', exact: true }).fill('Gold');
    await page.waitForURL(/attribute=Plan%3AGold/);
    await page
      .locator('tbody tr', { hasText: 'Alder Valley Water' })
      .waitFor({ state: 'detached' });
    await page.locator('tbody tr').nth(2).waitFor({ state: 'detached' });
    await page.locator('tbody tr', { hasText: 'Marlow Dairy' }).waitFor();
    // Includes rows that are not rendered because they are outside the viewport.
    const shown = await page.locator('tbody tr th a').allTextContents();
    expect(shown.toSorted()).toEqual(['Hollis Freight', 'Marlow Dairy']);
    await filters.getByRole('combobox', { name: 'Industry', exact: true }).fill('Dairy');
    await page.waitForURL(/industry=Dairy/);
    await page.locator('tbody tr', { hasText: 'Hollis Freight' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('tbody tr', { hasText: 'Marlow Dairy' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await close();
  },
);

test('accounts can be sorted by column and searched by any word, and Back restores both', async () => {
  const { page, close } = await givenPage('/accounts');
  const first = page.locator('tbody tr th').first();
  await first.waitFor();
  const byName = await first.innerText();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.waitForURL(/sort=NAME-DESC/);
  await page
    .getByRole('columnheader', { name: /Account/ })
    .and(page.locator('[aria-sort=descending]'))
    .waitFor();
  await page.waitForFunction(
    (name) => !document.querySelector('tbody th')?.textContent.includes(name),
    byName,
  );
  await page.getByLabel('Search by name').fill('dairy');
  await page.locator('tbody tr', { hasText: 'Marlow Dairy' }).waitFor();
  await page.locator('h1', { hasText: 'Accounts that match' }).waitFor();
  // The old rows stay until the response arrives.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('tbody th')].every((cell) => /dairy/i.test(cell.textContent)),
  );
  await page.getByRole('link', { name: 'Marlow Dairy' }).click();
  await page.waitForURL(/accounts\/marlow-dairy/);
  await page.goBack();
  await page.locator('tbody tr', { hasText: 'Marlow Dairy' }).waitFor();
  expect(await page.getByLabel('Search by name').inputValue()).toBe('dairy');
  await close();
});

test('the heading shows totals of the filtered accounts, or says that they are totals of all', async () => {
  const { page, close } = await givenPage('/at-risk?segment=Logistics');
  await page.locator('h1', { hasText: /accounts? in Logistics worth .* at high risk/ }).waitFor();
  await page.getByRole('region', { name: 'Accounts that match' }).waitFor();
  await page.getByLabel('Renews').selectOption('90');
  await page.locator('h1', { hasText: 'Accounts at risk that match the filters' }).waitFor();
  await page.getByText(/^All accounts:/).waitFor();
  await page
    .locator('[role=status]', { hasText: /accounts?( so far)? match(es)? the filters/ })
    .waitFor();
  await close();
});

test('lists with all columns have no horizontal scrolling on a phone', async () => {
  for (const path of ['/accounts', '/at-risk']) {
    const { page, close } = await givenPage(`${path}?columns=industry,attribute:Plan`, {
      width: 390,
    });
    await page.locator('tbody tr').first().waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await close();
  }
});

test('a view can be saved, opened by its link, changed, and deleted with Undo', async () => {
  const { page, close } = await givenPage('/at-risk');
  await page.locator('tbody tr').first().waitFor();
  await page.getByLabel('Renews').selectOption('90');
  await page.getByRole('button', { name: /^Views/ }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as a new view…' }).click();
  await page.keyboard.type('Next quarter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=[0-9a-f]{32}/);
  const view = new URL(page.url()).searchParams.get('view') ?? '';
  await page.goto(new URL(`/at-risk?view=${view}`, page.url()).href);
  await page.waitForURL(/renews=90/);
  expect(await page.getByLabel('Renews').inputValue()).toBe('90');
  await page.getByLabel('Renews').selectOption('30');
  await page.getByRole('button', { name: 'Next quarter (changed)' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Next quarter', exact: true }).click();
  await page.getByRole('button', { name: 'Delete view' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('link', { name: 'Next quarter' }).click();
  await page.waitForURL(/renews=30/);
  await close();
});

test('rows can be selected and given a task with the keyboard, and the tasks can be undone', async () => {
  const { page, close } = await givenPage('/at-risk');
  const rows = page.locator('tbody tr');
  await rows.first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+X');
  const bar = page.getByRole('region', { name: 'Selected accounts' });
  await bar.getByText('3 accounts selected').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Add task…' }).press('Enter');
  await page.keyboard.type('Call before the renewal');
  await page.keyboard.press('Enter');
  await page.locator('.toast', { hasText: '3 tasks added' }).waitFor();
  const tasks = async () => {
    const answer = await ask('{ tasks(first: 100) { nodes { text } } }');
    return JSON.stringify(answer).split('Call before the renewal').length - 1;
  };
  expect(await tasks()).toBe(3);
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.locator('.toast', { hasText: 'Undone for 3 accounts' }).waitFor();
  expect(await tasks()).toBe(0);
  await close();
});

test('rows outside the viewport are not rendered, but can be found, focused and printed', async () => {
  const { page, close } = await givenPage('/at-risk', { width: 390 });
  const rows = page.locator('tbody tr');
  await rows.nth(20).waitFor({ state: 'attached' });
  const isDrawn = () =>
    rows.last().evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await rows.nth(19).focus();
  await page.keyboard.press('ArrowDown');
  expect(await rows.nth(20).evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await rows.nth(19).evaluate((row) => row === document.activeElement)).toBe(true);
  await rows.first().focus();
  const name = await rows.last().locator('.account-name').textContent();
  await page.evaluate<boolean>(`find(${JSON.stringify(name)})`);
  expect(await rows.last().evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
  await close();
});

test('several accounts can be assigned at once, and Undo restores each owner', async () => {
  const { page, close } = await givenPage('/accounts');
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('checkbox', { name: /^Select all/ }).check();
  const bar = page.getByRole('region', { name: 'Selected accounts' });
  await bar.getByRole('button', { name: 'Clear selection' }).click();
  await page.getByRole('checkbox', { name: 'Select Hollis Freight' }).check();
  await page.getByRole('checkbox', { name: 'Select Marlow Dairy' }).check();
  await bar.getByRole('button', { name: 'Assign owner…' }).click();
  await page.getByLabel('New owner (e-mail)').fill('nora@example.com');
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.locator('.toast', { hasText: '2 accounts assigned' }).waitFor();
  await page
    .locator('tbody tr', { hasText: 'Hollis Freight' })
    .getByTitle('nora@example.com')
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: 'Undone for 2 accounts' }).waitFor();
  await page.locator('tbody tr', { hasText: 'Hollis Freight' }).getByTitle(/^dana/).waitFor();
  await close();
});

test('a whole filtered list can be exported and sent a survey', async () => {
  const { page, close } = await givenPage('/accounts?segment=Logistics');
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Export all…' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  // The exporter may start before the first state is seen.
  const progress = /^(?:It starts within a minute\.|.+ rows so far …|.+ is ready, with .+ rows\.)$/;
  await page.getByRole('status').filter({ hasText: progress }).waitFor();
  await page.getByRole('link', { name: 'Download' }).waitFor({ timeout: 90_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Send survey to the whole list' }).click();
  const sending = page.getByRole('dialog', { name: /^Send a survey to \d+ accounts$/ });
  await sending.getByLabel('Sender name').fill('Dana');
  await sending.getByRole('button', { name: 'Preview' }).click();
  await sending.getByRole('button', { name: /^Send to \d+ people$/ }).click();
  await page.getByText(/^The survey goes to \d+ people$/).waitFor();
  await close();
});

test('a page that cannot be read stops a download, which can be tried again', async () => {
  const { page, close } = await givenPage('/at-risk');
  await page.locator('tbody tr').first().waitFor();
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'at-risk.csv was not saved' });
  await dialog.getByText('The server cannot be reached').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(downloads).toEqual([]);
  await page.unroute('**/graphql');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.toast', { hasText: 'downloaded as at-risk.csv' }).waitFor();
  expect(downloads).toEqual(['at-risk.csv']);

  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Send survey to the whole list' }).click();
  await page.getByRole('dialog', { name: 'The accounts could not be found' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: /^Send a survey to \d+ accounts$/ }).waitFor();
  await close();
});

test('a bulk snooze refuses an account whose earlier snooze cannot be read, and changes nothing', async () => {
  const { page, close } = await givenPage('/at-risk');
  await page.locator('tbody tr').first().waitFor();
  const sent: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    sent.push(body);
    await (body.includes('SnoozeBefore') ? route.abort() : route.continue());
  });
  await page.getByRole('checkbox', { name: 'Select Hollis Freight' }).check();
  const bar = page.getByRole('region', { name: 'Selected accounts' });
  await bar.getByRole('button', { name: 'Snooze…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Snooze', exact: true }).click();
  await page.locator('.toast', { hasText: 'Hollis Freight was refused' }).waitFor();
  expect(sent.filter((body) => body.includes('riskSnooze'))).toEqual([]);
  await close();
});

test('compact density reduces the row height, and is kept after a reload', async () => {
  const { page, close } = await givenPage('/accounts');
  const height = async () =>
    (await page.locator('tbody tr').first().boundingBox())?.height ?? Number.NaN;
  await page.locator('tbody tr').first().waitFor();
  const comfortable = await height();
  await page.locator('.user-button').click();
  await page.getByLabel('Density').selectOption('Compact');
  await page.reload();
  await page.locator('tbody tr').first().waitFor();
  expect(await height()).toBeLessThanOrEqual(comfortable);
  expect(await page.evaluate<string>('document.documentElement.dataset.density')).toBe('compact');
  await close();
});
