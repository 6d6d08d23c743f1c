import { accountArchive, accountRestore } from '../../../lambdas/app/accounts/account-archive.ts';
import { accountMerge } from '../../../lambdas/app/accounts/account-merge.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { BadInput, Refused } from '../../../lambdas/app/kernel/errors.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { taskDelete } from '../../../lambdas/app/work/tasks/task-delete.ts';
import { taskDone, taskReopen } from '../../../lambdas/app/work/tasks/task-done.ts';
import { taskNodeId } from '../../../lambdas/app/work/tasks/task-node.ts';
import { taskUpdate } from '../../../lambdas/app/work/tasks/task-update.ts';
import { accountTasksList, tasksList } from '../../../lambdas/app/work/tasks/tasks-list.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, givenJobAndAccount, JOB, scopeAs } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import type { TaskCreateInput, TaskFilter } from '../../../lambdas/app/kernel/generated/inputs.ts';

const CALL: TaskCreateInput = {
  account: ACME,
  text: 'Call about the morning route',
  dueOn: '2026-11-10',
  assignee: 'Kim@Vendor.test',
};

async function givenTasks() {
  const { world, scope } = await givenJobAndAccount();
  const create = async (given: Partial<TaskCreateInput> = {}) =>
    (await accepted(taskCreate(scope, { ...CALL, ...given }))).task;
  const listed = async (filter: TaskFilter = {}) =>
    (await tasksList(scope, { filter })).edges.map(({ node }) => node.text);
  return { world, scope, create, listed };
}

describe('taskCreate', () => {
  test('creates a task with its creator and the step it addresses', async () => {
    const { create } = await givenTasks();
    const step = { job: JOB, stepKey: 'plan-stops', reason: 'SLOW' };
    expect(await create({ step })).toMatchObject({
      text: 'Call about the morning route',
      dueOn: '2026-11-10',
      assignee: 'kim@vendor.test',
      createdBy: 'ana@vendor.test',
      createdAt: NOW,
      doneAt: null,
      jobKey: JOB.key,
      stepKey: 'plan-stops',
      reason: 'SLOW',
      version: 1,
    });
  });

  test('reports every invalid field and writes nothing', async () => {
    const { world, scope, listed } = await givenTasks();
    const wrong = {
      account: { externalId: 'none' },
      text: ' ',
      dueOn: 'soon',
      assignee: 'kim',
      step: { job: JOB, stepKey: 'none', reason: 'BAD' },
      idempotencyKey: '',
    };
    const writes = world.writes();
    const problems = await problemsOf(taskCreate(scope, wrong));
    expect(problems.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      ['text', 'INVALID'],
      ['dueOn', 'INVALID'],
      ['assignee', 'INVALID'],
      ['idempotencyKey', 'INVALID'],
      ['step.reason', 'INVALID'],
      ['step.stepKey', 'NOT_FOUND'],
      ['account', 'NOT_FOUND'],
    ]);
    const long = { ...CALL, text: 'x'.repeat(501) };
    expect(await problemsOf(taskCreate(scope, long))).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
    expect([await listed(), world.writes()]).toEqual([[], writes]);
  });

  test('creates one task per idempotency key, however often it is sent', async () => {
    const { create, scope, listed } = await givenTasks();
    const first = await create({ idempotencyKey: 'k' });
    expect(await create({ idempotencyKey: 'k' })).toEqual(first);
    const other = { ...CALL, text: 'Something else', idempotencyKey: 'k' };
    expect(await problemsOf(taskCreate(scope, other))).toMatchObject([
      { code: 'CONFLICT', field: ['idempotencyKey'] },
    ]);
    expect(await listed()).toHaveLength(1);
  });

  test('assigns tasks only to users in the directory, if there is one', async () => {
    const { world, scope } = await givenTasks();
    const directory = {
      rolesOf: async (email: string) => (email === 'kim@vendor.test' ? [] : null),
      emailOf: async () => 'Dana@vendor.test',
    };
    const known = createScope(
      { subject: 'a-random-id', roles: ['CUSTOMER_SUCCESS'] },
      { ...world.ports, directory },
    );
    const { task } = await accepted(taskCreate(known, CALL));
    expect([task.assignee, task.createdBy]).toEqual(['kim@vendor.test', 'Dana@vendor.test']);
    const stranger = { ...CALL, assignee: 'nobody@vendor.test' };
    expect(await problemsOf(taskCreate(known, stranger))).toEqual([
      {
        code: 'NOT_FOUND',
        field: ['assignee'],
        message: 'assignee is not a user of Foothold: add them as a user first.',
      },
    ]);
    expect((await accepted(taskCreate(scope, stranger))).task.assignee).toBe('nobody@vendor.test');
  });

  test('rejects callers outside customer success', async () => {
    const { world } = await givenTasks();
    for (const role of ['MARKETING', 'PRODUCT', 'INGEST', 'READ'] as const) {
      const scope = scopeAs(world, 'mo@vendor.test', role);
      await expect(taskCreate(scope, CALL)).rejects.toThrow(Refused);
      await expect(tasksList(scope, {})).rejects.toThrow(Refused);
    }
  });
});

describe('a task', () => {
  test('is updated field by field, cleared by null, and not written when unchanged', async () => {
    const { world, scope, create } = await givenTasks();
    const id = taskNodeId(await create());
    world.advance(1000);
    const { task } = await accepted(taskUpdate(scope, { id, assignee: null, dueOn: '2026-11-12' }));
    expect(task).toMatchObject({
      text: CALL.text,
      assignee: null,
      dueOn: '2026-11-12',
      updatedAt: NOW + 1000,
      version: 2,
    });
    const writes = world.writes();
    expect((await accepted(taskUpdate(scope, { id, dueOn: '2026-11-12' }))).task).toEqual(task);
    expect(world.writes()).toBe(writes);
  });

  test('is not changed if it has changed since the given version', async () => {
    const { scope, create } = await givenTasks();
    const id = taskNodeId(await create());
    await accepted(taskUpdate(scope, { id, version: 1, text: 'Write instead' }));
    expect(await problemsOf(taskUpdate(scope, { id, version: 1, text: 'Meet' }))).toMatchObject([
      { code: 'CONFLICT', field: ['version'] },
    ]);
  });

  test('is updated on top of a concurrent change', async () => {
    const { world, scope, create } = await givenTasks();
    const id = taskNodeId(await create());
    world.meanwhile(() => accepted(taskUpdate(scope, { id, text: 'Write instead' })));
    const { task } = await accepted(taskDone(scope, { id }));
    expect(task).toMatchObject({ text: 'Write instead', doneBy: 'ana@vendor.test', version: 3 });
  });

  test('can be completed once, reopened and deleted', async () => {
    const { world, scope, create, listed } = await givenTasks();
    const id = taskNodeId(await create());
    const { task } = await accepted(taskDone(scope, { id }));
    expect(task).toMatchObject({ doneAt: NOW, doneBy: 'ana@vendor.test' });
    world.advance(1000);
    expect((await accepted(taskDone(scope, { id }))).task).toEqual(task);
    expect([await listed(), await listed({ states: ['DONE'] })]).toEqual([[], [CALL.text]]);
    expect((await accepted(taskReopen(scope, { id }))).task).toMatchObject({
      doneAt: null,
      doneBy: null,
    });
    expect(await accepted(taskDelete(scope, { id }))).toEqual({ deletedTaskId: id });
    for (const act of [taskDone, taskReopen, taskDelete]) {
      expect(await problemsOf(act(scope, { id }))).toMatchObject([
        { code: 'NOT_FOUND', field: ['id'] },
      ]);
    }
    expect(await problemsOf(taskDone(scope, { id: nodeId('Job', ['route']) }))).toMatchObject([
      { code: 'INVALID', field: ['id'] },
    ]);
  });

  test('is kept for 365 days after its last change or its due date', async () => {
    const { world, scope, create, listed } = await givenTasks();
    await create();
    await create({ text: 'No day', dueOn: null });
    world.advance(365 * DAY_MS);
    expect(await listed()).toEqual([CALL.text, 'No day']);
    world.advance(1);
    expect(await listed()).toEqual([CALL.text]);
    world.advance(10 * DAY_MS);
    const account = { id: world.ports.accounts.idOf(ACME.externalId) };
    expect((await accountTasksList(scope, account, {})).edges).toEqual([]);
  });
});

describe('tasks', () => {
  test('are listed by due date, with filters for assignees, unassigned tasks and the due date', async () => {
    const { create, listed } = await givenTasks();
    await create({ text: 'last', dueOn: null });
    await create({ text: 'second', dueOn: '2026-11-09', assignee: null });
    await create({ text: 'first', dueOn: '2026-11-08' });
    expect(await listed()).toEqual(['first', 'second', 'last']);
    expect(await listed({ assignees: ['kim@vendor.test'] })).toEqual(['first', 'last']);
    expect(await listed({ unassigned: true })).toEqual(['second']);
    expect(await listed({ assignees: ['kim@vendor.test'], unassigned: true })).toHaveLength(3);
    expect(await listed({ dueBefore: '2026-11-09' })).toEqual(['first']);
  });

  test('are paged, with cursors that are valid only for the same list', async () => {
    const { create, scope } = await givenTasks();
    for (const day of ['01', '02', '03']) await create({ text: day, dueOn: `2026-12-${day}` });
    const { edges, pageInfo } = await tasksList(scope, { first: 2 });
    expect(edges.map(({ node }) => node.text)).toEqual(['01', '02']);
    const next = await tasksList(scope, { first: 2, after: pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.text)).toEqual(['03']);
    const other = { after: pageInfo.endCursor, filter: { unassigned: true } };
    await expect(tasksList(scope, other)).rejects.toThrow(BadInput);
  });

  test('of given accounts are read from these accounts, also after a merge', async () => {
    const { world, scope, create, listed } = await givenTasks();
    const bolt = { externalId: 'bolt' };
    await accepted(accountUpsert(scope, { ...bolt, name: 'Bolt' }));
    const id = taskNodeId(await create());
    await create({ account: bolt, text: 'of Bolt' });
    const accountIds = [nodeId('Account', [world.ports.accounts.idOf(ACME.externalId)])];
    expect(await listed({ accountIds })).toEqual([CALL.text]);
    await accepted(accountMerge(scope, { from: ACME, into: bolt }));
    expect((await listed({ accountIds })).sort()).toEqual([CALL.text, 'of Bolt']);
    const { task } = await accepted(taskDone(scope, { id }));
    expect(task.accountId).toBe(world.ports.accounts.idOf('bolt'));
  });

  test('of an archived account are hidden until it is restored', async () => {
    const { world, scope, create, listed } = await givenTasks();
    await create();
    const accountIds = [nodeId('Account', [world.ports.accounts.idOf(ACME.externalId)])];
    await accepted(accountArchive(scope, { account: ACME }));
    scope.loaders.forget();
    expect([await listed(), await listed({ accountIds })]).toEqual([[], []]);
    await accepted(accountRestore(scope, { account: ACME }));
    expect(await listed()).toEqual([CALL.text]);
  });

  test('with an invalid filter are rejected with an error on its field', async () => {
    const { listed } = await givenTasks();
    const many = Array.from({ length: 21 }, (_, i) => `p${i}@vendor.test`);
    const wrong: readonly (readonly [TaskFilter, string])[] = [
      [{ assignees: ['kim'] }, 'filter.assignees.0'],
      [{ assignees: many }, 'filter.assignees'],
      [{ dueBefore: 'soon' }, 'filter.dueBefore'],
      [{ accountIds: ['none'] }, 'filter.accountIds.0'],
      [{ states: ['SOME'] }, 'filter.states.0'],
    ];
    for (const [filter, path] of wrong) {
      const error = await listed(filter).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(BadInput);
      expect((error as BadInput).field.join('.')).toBe(path);
    }
  });
});
