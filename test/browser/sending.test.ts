import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { givenConsole } from './support/given-console.ts';
import { overflowOf, violationsOn } from './support/given-page.ts';

const SHOTS = process.env['FOOTHOLD_SHOTS'];
const { address, ask, drained, givenPage, givenPageOf } = givenConsole();

interface Message {
  to: string;
  subject: string;
  text: string;
}

/** Creates an account that renews soon, with three contacts. */
async function givenAccount(): Promise<void> {
  const renewalDate = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await ask(`mutation { accountUpsert(input: {
    externalId: "three", name: "Three Rivers", renewalDate: "${renewalDate}"
  }) { userErrors { message } } }`);
  for (const name of ['Ada', 'Ben', 'Cleo']) {
    const language = name === 'Cleo' ? 'DE' : 'EN';
    await ask(`mutation { respondentUpsert(input: {
      account: {externalId: "three"},
      respondent: {externalId: "${name}", name: "${name}", email: "${name}@three.example", role: EXECUTOR, language: ${language}}
    }) { userErrors { message } } }`);
  }
  await drained();
}

async function answerBy(message: Message | undefined): Promise<void> {
  const url = /https?:\/\/\S+\/s\/\S+/.exec(message?.text ?? '')?.[0] ?? '';
  const { page, complaints, close } = await givenPageOf(url);
  for (const question of await page.locator('fieldset.question').all()) {
    await question.locator('label.effort').filter({ hasText: 'Easy' }).first().click();
  }
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

test('a survey is sent to three contacts with four clicks, and two of them respond', async () => {
  await givenAccount();
  await ask(
    'mutation { brandingUpdate(input: {companyName: "Waypoint"}) { userErrors { message } } }',
  );
  const { page, complaints, close } = await givenPage('/ask-next');
  let clicks = 0;
  const click = async (what: ReturnType<Page['getByRole']>) => {
    clicks += 1;
    await what.click();
  };
  await click(page.getByRole('checkbox', { name: 'Select Three Rivers' }));
  await click(page.getByRole('button', { name: 'Send survey…' }));
  const dialog = page.getByRole('dialog', { name: 'Send a survey to 1 account' });
  const sender = dialog.getByLabel('Sender name');
  expect(await sender.inputValue()).toBe('Waypoint');
  await dialog.getByText('* Required', { exact: true }).waitFor();
  const marks = await dialog
    .locator('.field-row > span')
    .evaluateAll((labels) =>
      labels.flatMap((label) =>
        getComputedStyle(label, '::after').content.includes('*') ? [label.textContent] : [],
      ),
    );
  expect(marks).toEqual(['Subject of the message', 'Text', 'Sender name']);
  await sender.fill('Dana');
  expect(await violationsOn(page)).toEqual([]);
  await shot(page, 'send-message');
  await click(dialog.getByRole('button', { name: 'Preview' }));
  await dialog.getByText('3 people get this message').waitFor();
  expect(await dialog.getByRole('checkbox').count()).toBe(3);
  await dialog.getByText('1 of 3 people has German as their language.').waitFor();
  await shot(page, 'send-preview');
  await click(dialog.getByRole('button', { name: 'Send to 3 people' }));
  await page.getByText('The survey goes to 3 people', { exact: true }).waitFor();
  expect(clicks).toBe(4);
  await drained();

  const mailbox = await fetch(`${address()}/mailbox/messages.json`);
  const all = (await mailbox.json()) as Message[];
  const messages = all.filter(({ to }) => to.endsWith('@three.example'));
  expect(messages.map(({ to }) => to).sort()).toEqual([
    'ada@three.example',
    'ben@three.example',
    'cleo@three.example',
  ]);
  for (const name of ['ada', 'ben']) {
    await answerBy(messages.find(({ to }) => to.startsWith(name)));
  }
  await page.reload();
  await page.getByRole('heading', { name: /^2 of 3 finished/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await shot(page, 'campaign');
  await page.getByRole('link', { name: 'Campaigns' }).click();
  await page.getByRole('heading', { name: '1 survey was sent' }).waitFor();
  expect(complaints).toEqual([]);
  await close();

  const phone = await givenPage('/ask-next/campaigns', { width: 390 });
  expect(await overflowOf(phone.page)).toBe(0);
  await shot(phone.page, 'campaigns-phone');
  await phone.close();

  const list = await givenPageOf(`${address()}/mailbox`);
  await shot(list.page, 'mailbox');
  await list.page.getByRole('link').first().click();
  await list.page.frameLocator('iframe').getByRole('link', { name: 'Answer the survey' }).waitFor();
  await shot(list.page, 'mailbox-message');
  await list.close();
});

test('a message changes with its language until it is edited, and is kept as a draft on Escape', async () => {
  const { page, complaints, close } = await givenPage('/ask-next');
  await page.getByRole('checkbox', { name: 'Select Three Rivers' }).click();
  const open = page.getByRole('button', { name: 'Send survey…' });
  await open.click();
  const dialog = page.getByRole('dialog');
  const [subject, text] = [dialog.getByLabel('Subject'), dialog.locator('[name=text]')];
  const language = dialog.getByLabel('Language');
  await language.selectOption('German');
  expect(await subject.inputValue()).toBe('Was ist bei Ihrer Arbeit noch schwierig?');
  expect(await text.inputValue()).toMatch(/^Guten Tag \{name\}/);
  const note = dialog.getByText('Your own wording was not changed');
  expect(await note.count()).toBe(0);

  await text.fill('Guten Tag {name}, hier sind die Fragen von gestern.');
  await language.selectOption('French');
  await note.waitFor();
  expect(await subject.inputValue()).toMatch(/^Qu’est-ce qui reste difficile/);
  expect(await text.inputValue()).toContain('von gestern');
  expect(await violationsOn(page)).toEqual([]);
  await shot(page, 'send-own-words');
  await language.selectOption('German');
  await note.waitFor({ state: 'detached' });

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await open.click();
  await dialog.getByText('This is what you entered before.').waitFor();
  expect(await language.inputValue()).toBe('DE');
  expect(await text.inputValue()).toContain('von gestern');
  await dialog.getByRole('button', { name: 'Start over' }).click();
  expect(await language.inputValue()).toBe('EN');
  expect(await text.inputValue()).toMatch(/^Hello \{name\}/);
  expect(complaints).toEqual([]);
  await close();
});

test('if no contact has the missing role, the dialog links to adding one', async () => {
  const { page, complaints, close } = await givenPage('/ask-next');
  const row = page.getByRole('row').filter({ hasText: 'Orchard Lane Juices' });
  await row.getByRole('button', { name: 'Create links' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No response, and no contact in this role: decision-maker.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('link', { name: 'Add a contact' }).click();
  await page.getByRole('button', { name: 'Add a contact' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/accounts/orchard-lane-juices/people');
  expect(complaints).toEqual([]);
  await close();
});

test('a contact who unsubscribed can be sent surveys again after a reason is given', async () => {
  const mailbox = await fetch(`${address()}/mailbox/messages.json`);
  const messages = (await mailbox.json()) as Message[];
  const { text = '' } = messages.find(({ to }) => to.startsWith('cleo')) ?? {};
  const link = /https?:\/\/\S+\/u\/[^\s>]+/.exec(text)?.[0] ?? '';
  expect((await fetch(link, { method: 'POST' })).ok).toBe(true);
  const { page, complaints, close } = await givenPage('/accounts/three/people');
  await page.getByText('unsubscribed from surveys').waitFor();
  await page.getByRole('button', { name: 'Allow e-mail to Cleo again' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.type('She asked for it on the phone');
  await page.getByRole('button', { name: 'Allow e-mail', exact: true }).click();
  await page.locator('.toast', { hasText: 'Cleo can be sent surveys by e-mail again.' }).waitFor();
  await page.getByText('unsubscribed from surveys').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('all pending survey links can be ended at once, after their number is shown', async () => {
  const { page, complaints, close } = await givenPage('/ask-next/links?state=PENDING');
  await page.getByRole('row').nth(1).waitFor();
  await page.getByRole('button', { name: 'End all links…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/\d+ links of this job are waiting for an answer/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^End \d+ links$/ }).click();
  await page.locator('.toast', { hasText: /^\d+ links are ended/ }).waitFor();
  await page.getByText('No pending links').waitFor();
  await page.getByRole('button', { name: 'Answered' }).click();
  await page.getByRole('row').nth(1).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
