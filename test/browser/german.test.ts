import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';
import { englishOnly, saidOn } from './support/english-texts.ts';
import { ROOMS } from './support/rooms.ts';

const { address, givenPage } = givenConsole();

const PAGES = Object.entries({
  ...ROOMS,
  links: '/ask-next/links',
  'new-job': '/job/new',
  'access-tokens': '/access-tokens',
});

async function givenGermanPage(path: string) {
  const given = await givenPage('/access-tokens');
  await given.page.evaluate(() => localStorage.setItem('foothold.language', 'de'));
  await given.page.goto(address() + path);
  await given.page.locator('html[lang=de] h1').waitFor();
  await given.page.waitForLoadState('networkidle');
  return given;
}

/** Languages are named in themselves where one is chosen, and these words are German too. */
const SAID_IN_BOTH: ReadonlySet<string> = new Set(['English', 'CSV', 'Export']);

test('the language is chosen in the bar, kept, and said to screen readers', async () => {
  const { page, complaints, close } = await givenPage('/access-tokens');
  await page.getByRole('button', { name: /theme, language/ }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.getByRole('heading', { name: 'Sie haben keine Zugriffstoken' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.reload();
  await page.getByRole('heading', { name: 'Sie haben keine Zugriffstoken' }).waitFor();
  await page.getByRole('button', { name: 'Token erstellen' }).click();
  await page.getByLabel(/^Name/).fill('Export');
  await page.getByRole('button', { name: 'Erstellen', exact: true }).click();
  await page.getByText('Authorization: Bearer …').waitFor();
  await page.getByRole('button', { name: 'Schließen' }).click();
  const expiry = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  await page
    .getByRole('cell', { name: expiry.format(Date.now() + 90 * 86_400_000) })
    .first()
    .waitFor();
  await page.getByRole('button', { name: /Farbschema, Sprache/ }).click();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await page.getByRole('heading', { name: 'You have 1 access token' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each(PAGES)('%s says nothing of the console’s in English', async (_, path) => {
  const english = await englishOnly('de');
  const { page, complaints, close } = await givenGermanPage(path);
  const said = (await saidOn(page)).filter((text) => !SAID_IN_BOTH.has(text));
  expect(said.filter((text) => english.some((pattern) => pattern.test(text)))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});

test('English is found where it is left', async () => {
  const english = await englishOnly('de');
  const { page, close } = await givenPage('/settings');
  const said = await saidOn(page);
  const found = said.filter((text) => english.some((pattern) => pattern.test(text)));
  expect(found).toEqual(expect.arrayContaining(['What changes', 'Importance of steps']));
  await close();
});
