import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { address, ask, drained, givenPage, signedInAs } = givenConsole();

const ROUTES = 'get-crews-to-stops';
const OTHER = 'keep-the-vans-running';

beforeAll(async () => {
  const input = `{key: "${OTHER}", statement: "keep the vans running"}`;
  await ask(`mutation { jobUpsert(input: ${input}) { userErrors { message } } }`);
  await drained();
});

const figures = () =>
  ask(`{
    portfolio(job: {key: "${ROUTES}"}) { bands { band accounts arr { amount } } }
    churnHotspots(job: {key: "${ROUTES}"}) { ces respondents step { key } }
    atRiskAccounts(job: {key: "${ROUTES}"}, first: 100) { nodes { score account { externalId } } }
  }`);

test('a job can be archived and restored in the console, and keeps its figures', async () => {
  const before = await figures();
  const { page, complaints, close } = await givenPage(`/job?job=${ROUTES}`);
  await page.getByRole('main').getByRole('link', { name: 'Settings › Kept data' }).click();
  const zone = page.getByRole('region', { name: 'Danger zone' });
  await zone.getByRole('button', { name: 'Archive job…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByText(
      /Nothing is deleted: the job keeps all [\d,]+ current answers and the scores of \d+ accounts/,
    )
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Archive job', exact: true }).click();

  const toast = page.locator('.toast');
  await toast.getByText(/is archived\./).waitFor();
  const archived = page.getByRole('table').filter({ hasText: 'Archived on' });
  await archived.getByRole('button', { name: /^Restore/ }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Job' }).count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('job')).toBe(OTHER);
  expect(await violationsOn(page)).toEqual([]);

  // Its old URLs say that it is archived, and offer to restore it.
  await page.goto(`${address()}/at-risk?job=${ROUTES}`);
  await page.getByRole('heading', { name: /is archived$/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Restore/ }).click();
  await page.locator('.toast', { hasText: /is restored\./ }).waitFor();
  await page.getByRole('heading', { name: /at high risk/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('job')).toBe(ROUTES);
  expect(await page.getByRole('combobox', { name: 'Job' }).locator('option').count()).toBe(2);
  expect(await figures()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

test('archiving can be undone from the toast on a phone', async () => {
  const { page, close } = await givenPage(`/settings/data?job=${OTHER}`, { width: 390 });
  await page.getByRole('button', { name: 'Archive job…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No survey link is open.').waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await dialog.getByRole('button', { name: 'Archive job', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: /is restored\./ }).waitFor();
  expect(await page.getByRole('button', { name: /^Restore/ }).count()).toBe(0);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});

test('users who may not restore a job are told who can', async () => {
  await ask(`mutation { jobArchive(input: {job: {key: "${OTHER}"}}) { userErrors { message } } }`);
  const extraHTTPHeaders = await signedInAs('pia@vendor.test', 'PRODUCT');
  const { page, close } = await givenPage(`/job?job=${OTHER}`, { extraHTTPHeaders });
  await page.getByText('An administrator can restore it.').waitFor();
  expect(await page.getByRole('button', { name: /^Restore/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Go to another job' }).click();
  await page
    .getByRole('heading', { name: /steps find|find|customers/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('job')).toBe(ROUTES);
  await close();
});

test('the home page links administrators to the archived jobs if there are no others', async () => {
  for (const key of [ROUTES, OTHER]) {
    await ask(`mutation { jobArchive(input: {job: {key: "${key}"}}) { userErrors { message } } }`);
  }
  const { page, close } = await givenPage('/at-risk');
  await page.getByRole('main').getByRole('link', { name: 'Settings › Kept data' }).click();
  await page.getByRole('button', { name: 'Restore keep the vans running' }).click();
  await page.locator('.toast', { hasText: '“keep the vans running” is restored.' }).waitFor();
  await page.getByRole('button', { name: 'Archive job…' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await close();
});
