import { pngOf } from '../../support/png.ts';
import { givenConsole } from '../support/given-console.ts';
import { overflowOf, violationsOn } from '../support/given-page.ts';

const { givenPage } = givenConsole();

test('an unreadable color is rejected with a suggestion, and a logo can be saved and undone', async () => {
  const { page, complaints, close } = await givenPage('/settings/branding');
  await page.getByLabel('Company name').fill('Northwind');
  await page.getByLabel('Accent color', { exact: false }).first().fill('#FFD400');
  await page.getByText('#8A7200 is the same hue and dark enough.').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await page.getByLabel('Accent color', { exact: false }).first().fill('#8A7200');
  const buffer = Buffer.from(pngOf(160, 48, [138, 114, 0]), 'base64');
  await page.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await page.getByRole('img', { name: 'Northwind' }).first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.toast').getByText('The branding is saved.').waitFor();
  await page.getByRole('button', { name: 'Reset to defaults' }).waitFor();

  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast').getByText('The previous branding is back.').waitFor();
  await page.getByRole('button', { name: 'Reset to defaults' }).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Company name').inputValue()).not.toBe('Northwind');
  expect(complaints).toEqual([]);
  await close();
});

test("an emptied field shows the deployment's value, and a rejected logo is not shown", async () => {
  const { page, complaints, close } = await givenPage('/settings/branding');
  const color = page.getByLabel('Accent color', { exact: false }).first();
  await color.fill('#8A7200');
  const shownIn = (brand: string) =>
    page.locator(`.brand-page[style*="${brand}" i]`).first().waitFor();
  await shownIn('#8A7200');
  await color.fill('');
  await shownIn('#3538CD');
  const buffer = Buffer.from('no image');
  await page.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await page.getByText(/must be a PNG, JPEG or WebP image/).waitFor();
  expect(await page.locator('.brand-page img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the branding page has no axe violations in dark mode, and fits on a phone', async () => {
  const of = { colorScheme: 'dark', width: 390 } as const;
  const { page, complaints, close } = await givenPage('/settings/branding', of);
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
