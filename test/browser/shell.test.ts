import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';
import { CONSOLE_PAGES } from './support/console-pages.ts';

const { ask, address, drained, givenPage, signedInAs } = givenConsole();
/** As long as the API allows, without a position to break the line. */
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);

test.each([1440, 390])(
  'theme and access tokens are in the user menu at a width of %d',
  async (width) => {
    const { page, close } = await givenPage('/', { width });
    await page.getByRole('button', { name: /theme, language, access tokens/ }).click();
    const menu = page.getByRole('group', { name: 'Developer' });
    await menu.getByLabel('Theme').selectOption('dark');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await menu.getByRole('link', { name: 'Access tokens' }).click();
    await page.waitForURL(/\/access-tokens/);
    await menu.waitFor({ state: 'hidden' });
    await close();
  },
);

test('a rejected token is reported, with what to do', async () => {
  const { page, close } = await givenPage('/');
  await page.evaluate(() => sessionStorage.setItem('foothold.token', 'not-a-token'));
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, body: '{}' }));
  await page.reload();
  await page.getByText('The server did not accept your token').waitFor();
  await page.getByLabel('Token').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await close();
});

test('a tab shows changes from another tab when it becomes visible again', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight');
  await ask(`mutation { accountUpsert(input: {externalId: "hollis-freight", industry: "Freight"}) {
    userErrors { message } } }`);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('Freight', { exact: true }).waitFor();
  await close();
});

test('a name of 200 characters does not break any page on desktop or phone', async () => {
  await ask(`mutation { accountUpsert(input: {externalId: "long", name: "${LONG}",
    segment: "${LONG.slice(0, 100)}", industry: "${LONG.slice(0, 100)}"}) { userErrors { message } } }`);
  await ask(`mutation { respondentUpsert(input: {account: {externalId: "long"}, respondent: {
    externalId: "p", name: "${LONG}"}}) { userErrors { message } } }`);
  await ask(`mutation { submissionCreate(input: {job: {key: "get-crews-to-stops"}, idempotencyKey: "long",
    source: "test", account: {externalId: "long"}, respondent: {externalId: "p"},
    answers: [{stepKey: "sequence-stops", effort: VERY_DIFFICULT, explanation: "${LONG}"}]}) {
    userErrors { message } } }`);
  await drained();
  for (const width of [1440, 390]) {
    const paths = [
      '/accounts/long',
      '/accounts/long/people',
      '/accounts',
      '/at-risk?band=UNKNOWN,LOW,MEDIUM,HIGH',
    ];
    for (const path of [
      ...paths,
      '/ask-next',
      CONSOLE_PAGES.testimonials,
      CONSOLE_PAGES.accuracy,
    ]) {
      const { page, close } = await givenPage(path, { width });
      expect([path, width, await overflowOf(page)]).toEqual([path, width, 0]);
      await close();
    }
  }
});

test('keyboard shortcuts, copy and download confirm what they did', async () => {
  const { page, close } = await givenPage('/accounts/hollis-freight');
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address() });
  await page.getByRole('button', { name: 'Log call' }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('Call note of Hollis Freight copied.').first().waitFor();
  await page.goto(`${address()}/?segment=Logistics`);
  // Links to the home page with filters date from when it was the at-risk list.
  await page.waitForURL(/at-risk\?segment=Logistics/);
  await page.locator('tbody tr').first().waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'CSV' }).click();
  await page
    .getByText(/accounts? downloaded as at-risk\.csv, filtered and ordered as the page is/)
    .first()
    .waitFor();
  await close();
});

test('e-mail about assignments can be turned off, and stays off', async () => {
  const extraHTTPHeaders = await signedInAs('dana@example.com', 'CUSTOMER_SUCCESS');
  const { page, complaints, close } = await givenPage('/at-risk', { extraHTTPHeaders });
  const menu = page.getByRole('button', { name: /theme, language, access tokens/ });
  await menu.click();
  const choice = page.getByRole('combobox', { name: 'E-mail about assignments' });
  await choice.selectOption({ label: 'No e-mail about assignments' });
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.reload();
  await menu.click();
  await choice.waitFor();
  expect(await choice.inputValue()).toBe('off');
  await choice.selectOption('on');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
