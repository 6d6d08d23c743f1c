import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import type { Sent } from '../../../lambdas/app/campaigns/mail/mailer.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { QUIET_MS, sendNotices } from '../../../lambdas/app/notices/send-notices.ts';
import {
  assignmentMailsGet,
  viewerLanguageGet,
  viewerUpdate,
} from '../../../lambdas/app/notices/viewer-update.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { taskDone } from '../../../lambdas/app/work/tasks/task-done.ts';
import { taskUpdate } from '../../../lambdas/app/work/tasks/task-update.ts';
import { accepted } from '../../support/mutation-results.ts';
import { Post } from '../../support/campaigns.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const EVA = 'eva@vendor.test';
const ACME = { externalId: 'acme' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold({
    FOOTHOLD_MAIL_SENDERS: 'surveys@vendor.test',
    FOOTHOLD_CONSOLE_URL: 'https://console.vendor.test',
  });
});
beforeEach(async () => {
  await foothold.wipe();
  await accepted(accountUpsert(as('dana@vendor.test'), { ...ACME, name: 'Acme' }));
});
afterAll(() => foothold.stop());

const as = (subject: string, role: 'CUSTOMER_SUCCESS' | 'INGEST' = 'CUSTOMER_SUCCESS') =>
  createScope({ subject, roles: [role] }, foothold.deps.ports);
const idOf = ({ accountId, id }: { accountId: string; id: string }) =>
  nodeId('Task', [accountId, id]);
const dana = () => as('dana@vendor.test');
const later = (ms: number) => {
  foothold.clock.now += ms;
};
const send = (post: Post, ports = foothold.deps.ports) =>
  sendNotices({ ports, mailer: post.mailer, failed: fail }, Infinity);
function fail(error: unknown): never {
  throw error;
}

/** Sends all pending notices, after moving the clock past the quiet period. */
async function sent(): Promise<Post> {
  const post = new Post();
  later(2 * QUIET_MS);
  await send(post);
  await send(post);
  return post;
}

test('40 accounts and a task are combined in one message that contains only the names of accounts', async () => {
  const ids = Array.from({ length: 40 }, (_, n) => ({
    externalId: `a-${n}`,
    name: `Account ${n}`,
  }));
  await accepted(accountsImport(dana(), { accounts: ids }));
  const accounts = ids.map(({ externalId }) => ({ externalId, ownerEmail: EVA }));
  await accepted(accountsImport(dana(), { accounts }));
  later(1000);
  await accepted(taskCreate(dana(), { account: ACME, text: 'Call Kim Doe', assignee: EVA }));
  const post = new Post();
  await send(post);
  expect(post.mails).toEqual([]);
  const [mail, ...more] = (await sent()).mails;
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    subject: 'dana@vendor.test assigned you 40 accounts and 1 task',
    to: { name: null, address: EVA },
    from: { name: 'Foothold', address: 'surveys@vendor.test' },
    unsubscribeUrl: null,
  });
  expect(mail?.text).toContain('- Account 0\n');
  expect(mail?.text).toContain('- and 20 more\n');
  expect(mail?.text).toContain('Tasks for:\n- Acme\n');
  expect(mail?.text).toContain('Open My week: https://console.vendor.test/\n');
  expect(`${mail?.text}${mail?.html}`).not.toContain('Kim');
  expect((await sent()).mails).toEqual([]);
});

test('a repeated call or an unrelated change does not notify the user again', async () => {
  const task = { account: ACME, text: 'Call', assignee: EVA, idempotencyKey: 'once' };
  const first = await accepted(taskCreate(dana(), task));
  await accepted(taskCreate(dana(), task));
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA, segment: 'SMB' }));
  expect((await sent()).mails.map(({ subject }) => subject)).toEqual([
    'dana@vendor.test assigned you 1 account and 1 task',
  ]);
  await accepted(taskCreate(dana(), task));
  await accepted(taskUpdate(dana(), { id: idOf(first.task), text: 'Call soon' }));
  expect((await sent()).mails).toEqual([]);
});

test("a user's own actions, a machine's and an import's do not notify the user", async () => {
  await accepted(taskCreate(as(EVA), { account: ACME, text: 'Call', assignee: EVA }));
  await accepted(accountUpsert(as('crm', 'INGEST'), { ...ACME, ownerEmail: EVA }));
  const accounts = [{ externalId: 'bolt', name: 'Bolt', ownerEmail: EVA }];
  await accepted(accountsImport(dana(), { accounts, importBatch: 'file' }));
  expect((await sent()).mails).toEqual([]);
});

test('an assignment that is undone, done or passed on within the quiet period does not notify the user', async () => {
  const { task } = await accepted(
    taskCreate(dana(), { account: ACME, text: 'Call', assignee: EVA }),
  );
  await accepted(taskDone(dana(), { id: idOf(task) }));
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: null }));
  expect((await sent()).mails).toEqual([]);
});

test('a user with messages turned off gets none, and only those about new assignments once they are on again', async () => {
  expect(await assignmentMailsGet(as(EVA))).toBe(true);
  await accepted(viewerUpdate(as(EVA), { assignmentMails: false }));
  expect(await assignmentMailsGet(as(EVA))).toBe(false);
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
  expect((await sent()).mails).toEqual([]);
  await accepted(viewerUpdate(as(EVA), { assignmentMails: true }));
  expect((await sent()).mails).toEqual([]);
  await accepted(taskCreate(dana(), { account: ACME, text: 'Call', assignee: EVA }));
  expect((await sent()).mails).toHaveLength(1);
});

test.each([
  ['DE', 'de', 'dana@vendor.test hat Ihnen 1 Kunden und 1 Aufgabe zugewiesen', 'Aufgaben bei:'],
  ['FR', 'fr', 'dana@vendor.test vous a attribué 1 compte et 1 tâche', 'Tâches chez :'],
  ['ES', 'es', 'dana@vendor.test le ha asignado 1 cuenta y 1 tarea', 'Tareas en:'],
] as const)(
  'a message is in the language the user chose (%s)',
  async (language, tag, subject, tasks) => {
    expect(await viewerLanguageGet(as(EVA))).toBeNull();
    await accepted(viewerUpdate(as(EVA), { language }));
    expect([await viewerLanguageGet(as(EVA)), await assignmentMailsGet(as(EVA))]).toEqual([
      tag,
      true,
    ]);
    await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
    await accepted(taskCreate(dana(), { account: ACME, text: 'Call', assignee: EVA }));
    const { mails } = await sent();
    expect(mails.map((mail) => mail.subject)).toEqual([subject]);
    expect(mails[0]?.text).toContain(`${tasks}\n- Acme\n`);
    expect(mails[0]?.html).toContain(`<html lang="${tag}">`);
    const english = /You get this|My week in|Accounts that|Tasks for/;
    expect(`${mails[0]?.text}${mails[0]?.html}`).not.toMatch(english);
  },
);

test('a change of the language keeps the message setting, and vice versa', async () => {
  await accepted(viewerUpdate(as(EVA), { language: 'DE' }));
  await accepted(viewerUpdate(as(EVA), { assignmentMails: false }));
  await accepted(viewerUpdate(as(EVA), {}));
  expect([await viewerLanguageGet(as(EVA)), await assignmentMailsGet(as(EVA))]).toEqual([
    'de',
    false,
  ]);
});

test('a user without an e-mail address cannot change the message setting, and nothing is stored', async () => {
  const nameless = as('local-user');
  const { value, userErrors } = await viewerUpdate(nameless, { assignmentMails: false });
  expect(value).toBeNull();
  expect(userErrors).toEqual([
    {
      code: 'CONFLICT',
      message:
        'There is nothing to choose: you have no e-mail address here, so you get no messages. Sign in as a user with an e-mail address.',
      field: ['assignmentMails'],
    },
  ]);
  const state = await foothold.deps.ports.notices.state('local-user');
  expect(state).toEqual({ version: null, sentTo: null, isOff: false, language: null });
});

test('a message is sent once if a run ends after sending, or if several runs overlap', async () => {
  await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
  later(2 * QUIET_MS);
  const post = new Post();
  const { notices } = foothold.deps.ports;
  const remove = () => Promise.reject(new Error('killed'));
  const killed = { ...foothold.deps.ports, notices: { ...notices, remove } };
  await expect(send(post, killed)).rejects.toThrow('killed');
  await Promise.all([send(post), send(post)]);
  expect(post.mails).toHaveLength(1);
  expect((await notices.of(EVA)).notices).toEqual([]);

  await accepted(taskCreate(dana(), { account: ACME, text: 'Call', assignee: EVA }));
  later(2 * QUIET_MS);
  await Promise.all([send(post), send(post), send(post)]);
  expect(post.mails).toHaveLength(2);
});

test.each([
  [{ kind: 'LATER' }, 1],
  [{ kind: 'STOPPED', problem: 'NOT_SET_UP' }, 1],
  [{ kind: 'UNKNOWN' }, 0],
  [{ kind: 'REFUSED' }, 0],
] as const satisfies readonly (readonly [Sent, number])[])(
  'a message that got %j from the mail service is sent again %d times',
  async (answer, again) => {
    await accepted(accountUpsert(dana(), { ...ACME, ownerEmail: EVA }));
    later(2 * QUIET_MS);
    const post = new Post();
    post.answers.set(EVA, answer);
    await send(post);
    post.answers.clear();
    post.mails.length = 0;
    await send(post);
    await send(post);
    expect(post.mails).toHaveLength(again);
  },
);

test('while assignments continue, a message is sent every ten minutes', async () => {
  const post = new Post();
  for (let n = 0; n < 25; n += 1) {
    await accepted(taskCreate(dana(), { account: ACME, text: `Task ${n}`, assignee: EVA }));
    later(QUIET_MS / 2);
    await send(post);
  }
  expect(post.mails).toHaveLength(1);
  expect((await sent()).mails).toHaveLength(1);
});
