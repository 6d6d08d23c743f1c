import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const { address, givenPage } = givenConsole();

async function viewerBy(token: string): Promise<unknown> {
  const answer = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { subject roles } }' }),
  });
  return [answer.status, ((await answer.json()) as { data?: unknown }).data];
}

test('an access token is created from the user menu, shown once, works, and can be revoked', async () => {
  const { page, complaints, close } = await givenPage('/');
  await page.getByRole('button', { name: /theme, language/ }).click();
  await page.getByRole('link', { name: 'Access tokens' }).click();
  await page.getByRole('heading', { name: 'You have no access tokens' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Create a token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create an access token' });
  await dialog.getByLabel(/^Name/).fill('nightly export');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Create' }).click();
  const token = await dialog.getByLabel('Access token').inputValue();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { name: 'You have 1 access token' }).waitFor();
  expect(await page.content()).not.toContain(token);
  expect(await viewerBy(token)).toEqual([
    200,
    { viewer: { subject: 'developer', roles: ['READ'] } },
  ]);

  const row = page.getByRole('row', { name: /nightly export/ });
  await row.getByText('Read accounts, risks and hotspots as figures').waitFor();
  await row.getByRole('button', { name: 'Revoke nightly export' }).click();
  const confirm = page.getByRole('dialog', { name: 'Revoke nightly export' });
  await confirm.getByRole('button', { name: 'Revoke', exact: true }).click();
  await page.getByRole('heading', { name: 'You have no access tokens' }).waitFor();
  expect(await viewerBy(token)).toEqual([401, undefined]);
  expect(complaints).toEqual([]);
  await close();
});

test('the list of access tokens fits on a phone', async () => {
  const { page, close } = await givenPage('/access-tokens', { width: 390 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await violationsOn(page)).toEqual([]);
  await close();
});
