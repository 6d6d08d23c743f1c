import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { ask, givenPage } = givenConsole({ isEmpty: true });

beforeAll(async () => {
  const steps = '[{key: "plan", statement: "plan the stops"}]';
  const input = `{key: "visit", statement: "visit customers", steps: ${steps}}`;
  await ask(`mutation { jobUpsert(input: ${input}) { userErrors { message } } }`);
});

test.each([
  ['/at-risk', 'Import accounts', '/import'],
  ['/accounts', 'Import accounts', '/import'],
  ['/accuracy', 'Import outcomes', '/import'],
  ['/ask-next/campaigns', 'Choose who to ask', '/ask-next'],
  ['/ask-next/links', 'Choose who to ask', '/ask-next'],
])('%s without data has a button that leads to the next step', async (path, name, to) => {
  const { page, complaints, close } = await givenPage(path, { width: 390 });
  const button = page.getByRole('main').getByRole('link', { name, exact: true });
  await button.waitFor();
  expect(await button.getAttribute('class')).toContain('button-primary');
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await button.click();
  await page.waitForURL((url) => url.pathname === to);
  expect(complaints).toEqual([]);
  await close();
});
