import { givenConsole } from './support/given-console.ts';
import { violationsOn } from './support/given-page.ts';

const { givenPage } = givenConsole();

test.each(['Control+k', '/'])(
  '%s opens the palette, which finds an account by the beginning of a word',
  async (keys) => {
    const { page, complaints, close } = await givenPage('/hotspots');
    await page.getByRole('button', { name: 'Search' }).waitFor();
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name: 'Go to' });
    await dialog.getByRole('combobox').fill('dairy');
    await dialog.getByRole('option', { name: /Marlow Dairy/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\/marlow-dairy/);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('the palette opens a page by keyboard, says when nothing is found, and closes with Escape', async () => {
  const { page, close } = await givenPage('/accounts');
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Go to' });
  await dialog.getByRole('combobox').fill('zzz');
  await dialog.getByText('No page or account matches.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.keyboard.press('/');
  await dialog.getByRole('option', { name: /At risk/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/at-risk/);
  await close();
});

test('the palette keeps what is typed before it is rendered', async () => {
  const { page, close } = await givenPage('/accounts');
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Go to' });
  await dialog.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.type('Marlow Dairy');
  await dialog.getByRole('option', { name: /Marlow Dairy/ }).waitFor();
  expect(await dialog.getByRole('combobox').inputValue()).toBe('Marlow Dairy');
  await close();
});
