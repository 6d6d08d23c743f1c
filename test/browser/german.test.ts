import { readFile } from 'node:fs/promises';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';
import { englishOnly, saidOn } from './support/english-texts.ts';
import { CONSOLE_PAGES } from './support/console-pages.ts';

const { address, givenPage } = givenConsole();

const PAGES = Object.entries({
  ...CONSOLE_PAGES,
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

/** Words that German shares with English, and the name of a language in itself. */
const SAID_IN_BOTH: ReadonlySet<string> = new Set(['English', 'CSV', 'Export']);

/** Texts that come from the file and the job. */
const OF_THE_DATA: ReadonlySet<string> = new Set([
  'Get field crews to every stop on time',
  ...'Company|Email|Date|Role|Very difficult|Easy'.split('|'),
]);
const FAULTY = `Company,Email,Date,Role,Sequence stops
hollis-freight,new@example.com,2026-10-05,Chief,Very difficult
,b@example.com,2026-10-05,,Easy
nobody-at-all,c@example.com,2026-10-05,,Easy
hollis-freight,d@example.com,bald,,Easy
`;

test('the menu fits on one line without being cut off at 1280 pixels', async () => {
  const { page, close } = await givenGermanPage('/');
  await page.setViewportSize({ width: 1280, height: 800 });
  const cut = await page
    .locator('.bar nav')
    .evaluate((nav) => [nav.scrollWidth - nav.clientWidth, nav.closest('.bar')?.clientHeight ?? 0]);
  expect(cut[0]).toBe(0);
  expect(cut[1]).toBeLessThan(100);
  await close();
});

test('the language can be chosen in the user menu, is kept, and sets the lang attribute', async () => {
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

test.each(PAGES)('the %s page shows no English texts of the console', async (_, path) => {
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

test('a file with errors can be checked, imported and undone in German', async () => {
  const english = await englishOnly('de');
  const { page, complaints, close } = await givenGermanPage('/import');
  const inEnglish = async () =>
    (await saidOn(page)).filter(
      (text) =>
        !SAID_IN_BOTH.has(text) &&
        !OF_THE_DATA.has(text) &&
        english.some((each) => each.test(text)),
    );
  const file = { name: 'antworten.csv', mimeType: 'text/csv', buffer: Buffer.from(FAULTY) };
  await page.getByLabel('CSV-Datei').setInputFiles(file);
  await page.locator('h1', { hasText: 'Was bedeuten die Spalten' }).waitFor();
  expect(await inEnglish()).toEqual([]);
  await page.getByRole('button', { name: 'Jede Zeile prüfen' }).click();
  await page.locator('h1', { hasText: '1 Zeile kann importiert werden, 3 Zeilen nicht' }).waitFor();
  const rejected = page.locator('.rejected');
  await rejected.getByText('ist leer: Jede Antwort gehört zu einem Kunden').waitFor();
  await rejected.getByText('„bald“ ist kein Datum').waitFor();
  await rejected.getByText('Diesen Kunden gibt es nicht').waitFor();
  await page
    .getByText('Zu einem Titel in Role ist keine Rolle bekannt (Zeile 2: „Chief“)')
    .waitFor();
  expect(await inEnglish()).toEqual([]);
  await page.getByRole('button', { name: '1 Zeile importieren' }).click();
  await page.locator('h1', { hasText: '1 Zeile ist importiert' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Abgelehnte Zeilen herunterladen' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.split('\n').slice(0, 2)).toEqual([
    'line,column,reason,Company,Email,Date,Role,Sequence stops',
    '3,Company,ist leer: Jede Antwort gehört zu einem Kunden,,b@example.com,2026-10-05,,Easy',
  ]);
  await page.getByRole('button', { name: 'Andere Datei' }).click();
  const earlier = page.getByRole('row', { name: /antworten.csv/ });
  await earlier.getByText('1 Hinweis').click();
  await earlier.getByText('(1 Zeile): die Rolle bleibt offen.').waitFor();
  await earlier.getByRole('button', { name: /rückgängig/ }).click();
  await page.getByText('1 Antwortbogen wird nicht mehr zählen.').waitFor();
  await page.getByLabel('Warum').fill('Probe');
  await page.getByRole('button', { name: 'Import rückgängig machen', exact: true }).click();
  await page.getByText('1 Antwortbogen zählt nicht mehr.').waitFor();
  expect(await inEnglish()).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('englishOnly recognizes the English texts of an English page', async () => {
  const english = await englishOnly('de');
  const { page, close } = await givenPage('/settings');
  const said = await saidOn(page);
  const found = said.filter((text) => english.some((pattern) => pattern.test(text)));
  expect(found).toEqual(expect.arrayContaining(['What changes', 'Importance of steps']));
  await close();
});
