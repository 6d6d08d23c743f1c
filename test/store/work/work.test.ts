import { accountMerge } from '../../../lambdas/app/accounts/account-merge.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { accountSentimentSet } from '../../../lambdas/app/work/account-sentiment-set.ts';
import { activityRecord } from '../../../lambdas/app/work/activity-record.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { taskDelete } from '../../../lambdas/app/work/tasks/task-delete.ts';
import { taskDone, taskReopen } from '../../../lambdas/app/work/tasks/task-done.ts';
import { taskNodeId } from '../../../lambdas/app/work/tasks/task-node.ts';
import { taskUpdate } from '../../../lambdas/app/work/tasks/task-update.ts';
import { tasksList } from '../../../lambdas/app/work/tasks/tasks-list.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';
import type { TaskCreateInput, TaskFilter } from '../../../lambdas/app/kernel/generated/inputs.ts';

const ACME = { externalId: 'acme' };
const BOLT = { externalId: 'bolt' };
const KIM = 'kim@vendor.test';

let foothold: StoredFoothold;
let scope: Scope;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  foothold.clock.now = NOW;
  scope = scopeNow();
  for (const account of [ACME, BOLT]) {
    await accepted(accountUpsert(scope, { ...account, name: account.externalId }));
  }
});

/** The scope of a new request, with empty loaders. */
const scopeNow = () =>
  createScope({ subject: 'ana@vendor.test', roles: ['ADMIN'] }, foothold.deps.ports);
const idOf = ({ externalId }: typeof ACME) => foothold.deps.ports.accounts.idOf(externalId);
const create = async (given: Partial<TaskCreateInput> = {}) =>
  (await accepted(taskCreate(scope, { account: ACME, text: 'call', assignee: KIM, ...given })))
    .task;
const listed = async (filter: TaskFilter = {}, direction = 'ASC') => {
  const order = { field: 'DUE_ON', direction };
  const { edges } = await tasksList(scopeNow(), { filter, order });
  return edges.map(({ node }) => node.text);
};
const events = async (account = ACME) =>
  (await foothold.deps.ports.work.events(idOf(account), { limit: 100, after: null })).entries.map(
    ({ value }) => value,
  );

test('tasks are listed by due date for an assignee, unassigned, or for everyone', async () => {
  await create({ text: 'second', dueOn: '2026-11-09' });
  await create({ text: 'first', dueOn: '2026-11-08', account: BOLT });
  await create({ text: 'no day' });
  await create({ text: 'of no one', dueOn: '2026-11-07', assignee: null });
  expect(await listed()).toEqual(['of no one', 'first', 'second', 'no day']);
  expect(await listed({}, 'DESC')).toEqual(['no day', 'second', 'first', 'of no one']);
  expect(await listed({ assignees: ['KIM@vendor.test'] })).toEqual(['first', 'second', 'no day']);
  expect(await listed({ unassigned: true })).toEqual(['of no one']);
  expect(await listed({ dueBefore: '2026-11-09' })).toEqual(['of no one', 'first']);
  expect(await listed({ accountIds: [nodeId('Account', [idOf(BOLT)])] })).toEqual(['first']);
});

test('a task moves between lists when it is assigned, done, reopened and deleted', async () => {
  const id = taskNodeId(await create());
  await accepted(taskUpdate(scope, { id, assignee: 'dana@vendor.test' }));
  const [kim, dana] = [{ assignees: [KIM] }, { assignees: ['dana@vendor.test'] }];
  expect([await listed(kim), await listed(dana)]).toEqual([[], ['call']]);
  await accepted(taskDone(scope, { id }));
  expect([await listed(dana), await listed({ ...dana, states: ['DONE'] })]).toEqual([[], ['call']]);
  expect(await listed({ states: ['OPEN', 'DONE'] })).toEqual(['call']);
  expect((await events()).map(({ details }) => details.kind)).toEqual(['TASK_DONE']);
  await accepted(taskReopen(scope, { id }));
  expect([await listed(dana), await events()]).toEqual([['call'], []]);
  await accepted(taskDone(scope, { id }));
  await accepted(taskDelete(scope, { id }));
  expect([await listed({ states: ['OPEN', 'DONE'] }), await events()]).toEqual([[], []]);
});

test('a page of tasks continues where the previous one ended', async () => {
  for (const day of ['01', '02', '03', '04', '05']) {
    await create({ text: day, dueOn: `2026-12-${day}`, account: day > '03' ? BOLT : ACME });
  }
  const first = await tasksList(scope, { first: 2 });
  const next = await tasksList(scope, { first: 2, after: first.pageInfo.endCursor });
  const last = await tasksList(scope, { first: 2, after: next.pageInfo.endCursor });
  const pages = [first, next, last].map(({ edges }) => edges.map(({ node }) => node.text));
  expect(pages).toEqual([['01', '02'], ['03', '04'], ['05']]);
  expect(last.pageInfo.hasNextPage).toBe(false);
});

test('several concurrent updates of a task are all kept', async () => {
  const id = taskNodeId(await create());
  await Promise.all([
    accepted(taskUpdate(scope, { id, text: 'write' })),
    accepted(taskUpdate(scope, { id, dueOn: '2026-12-01' })),
    accepted(taskDone(scope, { id })),
  ]);
  const stored = await foothold.deps.ports.work.tasksOf(idOf(ACME));
  expect(stored).toMatchObject([
    { version: 4, value: { text: 'write', dueOn: '2026-12-01', doneBy: 'ana@vendor.test' } },
  ]);
});

test('texts of the maximum length are stored unchanged', async () => {
  const words = '🚚'.repeat(500);
  const more = '漢'.repeat(4000);
  const task = await create({ text: words });
  const { activity } = await accepted(
    activityRecord(scope, { account: ACME, kind: 'NOTE', text: more }),
  );
  expect((await foothold.deps.ports.work.task(idOf(ACME), task.id))?.value.text).toBe(words);
  expect(await foothold.deps.ports.work.event(idOf(ACME), activity.id)).toEqual(activity);
});

test('events are read newest first, page by page', async () => {
  for (const minute of ['00', '01', '02']) {
    const at = `2026-10-01T09:${minute}:00Z`;
    await accepted(activityRecord(scope, { account: ACME, kind: 'NOTE', text: minute, at }));
  }
  const { work } = foothold.deps.ports;
  const first = await work.events(idOf(ACME), { limit: 2, after: null });
  const second = await work.events(idOf(ACME), { limit: 2, after: first.resumeAfter });
  const texts = [first, second].map(({ entries }) =>
    entries.map(({ value: { details } }) => (details.kind === 'ACTIVITY' ? details.text : null)),
  );
  expect(texts).toEqual([['02', '01'], ['00']]);
  expect(second.resumeAfter).toBeNull();
});

test('expired tasks and events are hidden at once, and have a time to live', async () => {
  await create();
  await accepted(activityRecord(scope, { account: ACME, kind: 'CALL' }));
  const { items } = await dumpOf(foothold.config);
  const goesAt = items
    .filter(({ type }) => type === 'Task' || type === 'AccountEvent')
    .map(({ expiresAt }) => expiresAt);
  const limit = Math.ceil((NOW + 365 * DAY_MS + 1) / 1000);
  expect(goesAt).toEqual([limit, limit]);
  foothold.clock.now = NOW + 365 * DAY_MS + 1;
  expect([await listed(), await events()]).toEqual([[], []]);
});

test('keys do not identify any person', async () => {
  await create({ idempotencyKey: 'Kim Kimsson' });
  await accepted(activityRecord(scope, { account: ACME, kind: 'CALL', text: 'with Kimsson' }));
  const { items, entries } = await dumpOf(foothold.config);
  const keys = [...items, ...entries].flatMap((item) =>
    Object.entries(item).filter(([name]) => /^(gsi\d)?[ps]k$/.test(name)),
  );
  expect(JSON.stringify(keys)).not.toMatch(/kim/i);
});

test('a merge moves tasks and activities with everything that refers to them', async () => {
  const respondent = { externalId: 'ana', name: 'Ana' };
  await accepted(respondentUpsert(scope, { account: ACME, respondent }));
  const who = { accountId: idOf(ACME), externalId: 'ana' };
  const [ana] = await foothold.deps.ports.respondents.lookup([who]);
  const respondentId = nodeId('Respondent', [idOf(ACME), ana?.respondent.id ?? '']);
  const id = taskNodeId(await create());
  await accepted(taskDone(scope, { id }));
  await create({ text: 'open' });
  await accepted(activityRecord(scope, { account: ACME, kind: 'CALL', respondentId }));
  await accepted(accountSentimentSet(scope, { account: ACME, sentiment: 'HAPPY' }));
  const { moved } = await accepted(accountMerge(scope, { from: ACME, into: BOLT }));
  expect(moved).toMatchObject({ tasks: 2, timelineEvents: 3 });
  expect(await listed()).toEqual(['open']);
  expect(await events()).toEqual([]);
  const kinds = (await events(BOLT)).map(({ details }) => details.kind);
  expect(kinds.sort()).toEqual(['ACTIVITY', 'SENTIMENT', 'TASK_DONE']);
  const [call] = (await events(BOLT)).flatMap(({ details }) =>
    details.kind === 'ACTIVITY' ? [details] : [],
  );
  const [person] = await foothold.deps.ports.respondents.lookup([
    { accountId: idOf(BOLT), externalId: 'ana' },
  ]);
  expect(call?.respondentId).toBe(person?.respondent.id);
  expect(await nodeGet(scopeNow(), id)).toMatchObject({
    value: { accountId: idOf(BOLT), text: 'call' },
  });
  await accepted(taskReopen(scopeNow(), { id }));
  expect((await events(BOLT)).map(({ details }) => details.kind)).not.toContain('TASK_DONE');
});
