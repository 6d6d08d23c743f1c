import { accountMerge } from '../../../lambdas/app/accounts/account-merge.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { BadInput } from '../../../lambdas/app/kernel/errors.ts';
import { playbookDelete } from '../../../lambdas/app/work/playbooks/playbook-delete.ts';
import { playbookRetract } from '../../../lambdas/app/work/playbooks/playbook-retract.ts';
import { playbookStart } from '../../../lambdas/app/work/playbooks/playbook-start.ts';
import { playbookUpsert } from '../../../lambdas/app/work/playbooks/playbook-upsert.ts';
import {
  playbookEffectGet,
  playbookOffers,
  playbooksList,
  playbookStarts,
} from '../../../lambdas/app/work/playbooks/playbooks-get.ts';
import { taskDone } from '../../../lambdas/app/work/tasks/task-done.ts';
import { taskNodeId } from '../../../lambdas/app/work/tasks/task-node.ts';
import { accountTasksList, tasksList } from '../../../lambdas/app/work/tasks/tasks-list.ts';
import { timelineList } from '../../../lambdas/app/work/timeline/timeline-list.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  ACME,
  givenJobAndAccount,
  JOB,
  scopeAs,
  submit,
  submitAll,
} from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import type {
  PlaybookStartInput,
  PlaybookUpsertInput,
} from '../../../lambdas/app/kernel/generated/inputs.ts';

const PLAYBOOK: PlaybookUpsertInput = {
  job: JOB,
  key: 'hard-step',
  name: 'A step is hard',
  reason: 'DIFFICULT_STEP',
  actions: [
    { text: 'Call who said so', dueInDays: 3, assignTo: 'ACCOUNT_OWNER' },
    { text: 'Tell product', dueInDays: 10, assignTo: 'STARTER' },
  ],
};
const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

/** A submission with the same effort for every step. */
function said(respondent: string, effort: string, daysAgo: number) {
  return {
    idempotencyKey: `${respondent} ${daysAgo}`,
    respondent: { externalId: respondent },
    submittedAt: new Date(NOW - daysAgo * DAY_MS).toISOString(),
    answers: STEPS.map((stepKey) => ({ stepKey, effort: effort as 'DIFFICULT' })),
  };
}

async function givenPlaybook(given: Partial<PlaybookUpsertInput> = {}) {
  const { world, scope } = await givenJobAndAccount();
  await accepted(accountUpsert(scope, { ...ACME, ownerEmail: 'kim@vendor.test' }));
  const write = (more: Partial<PlaybookUpsertInput>) =>
    accepted(playbookUpsert(scope, { ...PLAYBOOK, ...more }));
  await write(given);
  const input = { account: ACME, job: JOB, key: 'hard-step' };
  const start = (more: Partial<PlaybookStartInput> = {}) =>
    accepted(playbookStart(scope, { ...input, ...more }));
  const id = world.ports.accounts.idOf(ACME.externalId);
  // A new request, without anything read before.
  const fresh = () => createScope(scope.actor, world.ports);
  return {
    world,
    scope,
    input,
    write,
    start,
    offers: async () =>
      (await playbookOffers(fresh(), { account: ACME, job: JOB })).map(({ playbook, stepKey }) => [
        playbook.key,
        stepKey,
      ]),
    starts: () => playbookStarts(fresh(), { account: ACME, job: JOB }),
    tasks: async () => {
      const { edges } = await accountTasksList(fresh(), { id }, { states: ['OPEN', 'DONE'] });
      return edges.map(({ node }) => node);
    },
    events: async () => {
      const { edges } = await timelineList(fresh(), { id }, {});
      return edges.flatMap(({ node }) => (node.kind === 'WORK' ? [node.event] : []));
    },
  };
}

describe('playbookUpsert', () => {
  test('reports every invalid field', async () => {
    const { scope } = await givenPlaybook();
    const wrong: PlaybookUpsertInput = {
      ...PLAYBOOK,
      key: '#',
      name: ' ',
      reason: 'WORSENING',
      stepKey: 'plan-stops',
      actions: [{ text: 'x'.repeat(501), dueInDays: 91, assignTo: 'BOSS' }],
    };
    const problems = await problemsOf(playbookUpsert(scope, wrong));
    expect(problems.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      ['key', 'INVALID'],
      ['name', 'INVALID'],
      ['actions.0.text', 'LIMIT_EXCEEDED'],
      ['actions.0.dueInDays', 'INVALID'],
      ['actions.0.assignTo', 'INVALID'],
      ['stepKey', 'INVALID'],
    ]);
    const many = Array.from({ length: 9 }, () => ({
      text: 'Call',
      dueInDays: 1,
      assignTo: 'NO_ONE',
    }));
    const codes = async (actions: PlaybookUpsertInput['actions']) =>
      (await problemsOf(playbookUpsert(scope, { ...PLAYBOOK, actions }))).map(({ code }) => code);
    expect(await codes(many)).toEqual(['LIMIT_EXCEEDED']);
    expect(await codes([])).toEqual(['INVALID']);
  });

  test('replaces a playbook as a whole, writes nothing when unchanged, and can be followed by a deletion', async () => {
    const { world, scope, write } = await givenPlaybook();
    const writes = world.writes();
    await write({});
    expect(world.writes()).toBe(writes);
    await write({ name: 'Another', stepKey: 'plan-stops' });
    const [found] = await playbooksList(scope, { job: JOB });
    expect(found?.playbook).toMatchObject({ name: 'Another', stepKey: 'plan-stops' });
    await accepted(playbookDelete(scope, { job: JOB, key: 'hard-step' }));
    expect(await playbooksList(scope, { job: JOB })).toEqual([]);
    const problems = await problemsOf(playbookDelete(scope, { job: JOB, key: 'hard-step' }));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('playbookOffers', () => {
  test('are the playbooks whose reason applies today and that are not in progress', async () => {
    const { scope, write, offers, start } = await givenPlaybook();
    await write({ key: 'silent', reason: 'TOO_FEW_ANSWERS' });
    await write({ key: 'elsewhere', stepKey: 'estimate-arrival' });
    await write({ key: 'stakes', reason: 'TABLE_STAKES' });
    await write({ key: 'worse', reason: 'WORSENING' });
    expect(await offers()).toEqual([['silent', null]]);
    await submit(scope);
    expect(await offers()).toEqual([
      ['silent', null],
      ['hard-step', 'plan-stops'],
    ]);
    await start({ stepKey: 'plan-stops' });
    expect(await offers()).toEqual([['silent', null]]);
  });
});

describe('playbookStart', () => {
  test('creates all its tasks at once, with the assignees and due dates of the playbook', async () => {
    const { start, tasks, events } = await givenPlaybook();
    const { wasUnchanged, playbookStart: started } = await start({ stepKey: 'plan-stops' });
    expect(wasUnchanged).toBe(false);
    expect(started.start).toMatchObject({ name: 'A step is hard', startedBy: 'ana@vendor.test' });
    expect(
      (await tasks()).map(({ text, dueOn, assignee, stepKey }) => [text, dueOn, assignee, stepKey]),
    ).toEqual([
      ['Call who said so', dayIn(3), 'kim@vendor.test', 'plan-stops'],
      ['Tell product', dayIn(10), 'ana@vendor.test', 'plan-stops'],
    ]);
    expect((await events()).map(({ by, details }) => [by, details])).toEqual([
      [
        'ana@vendor.test',
        { kind: 'PLAYBOOK', jobKey: JOB.key, name: 'A step is hard', stepKey: 'plan-stops' },
      ],
    ]);
  });

  test('starts once when repeated or concurrent, and again after 90 days', async () => {
    const { world, scope, input, start, tasks } = await givenPlaybook();
    const { playbookStart: first } = await start();
    const again = await start();
    expect(again).toMatchObject({ wasUnchanged: true, playbookStart: { start: first.start } });
    expect(await tasks()).toHaveLength(2);

    world.advance(90 * DAY_MS);
    world.meanwhile(() => playbookStart(scopeAs(world, 'bea@vendor.test', 'ADMIN'), input));
    const { playbookStart: late, wasUnchanged } = await accepted(playbookStart(scope, input));
    expect([wasUnchanged, late.start.startedBy, late.start.number]).toEqual([
      true,
      'bea@vendor.test',
      2,
    ]);
    expect(await tasks()).toHaveLength(4);
  });

  test('rejects a step of another playbook, a start date that is not in the past and an unknown key', async () => {
    const { scope, input } = await givenPlaybook({ stepKey: 'plan-stops' });
    const wrong = { ...input, stepKey: 'sequence-stops', startedOn: dayIn(0) };
    const problems = await problemsOf(playbookStart(scope, wrong));
    expect(problems.map(({ field }) => field)).toEqual([['stepKey'], ['startedOn']]);
    for (const key of ['', 'a#b', 'k'.repeat(2000)]) {
      const none = { job: JOB, key };
      await expect(playbookEffectGet(scope, none)).rejects.toThrow(BadInput);
      expect(await problemsOf(playbookDelete(scope, none))).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await problemsOf(playbookStart(scope, { ...input, key }))).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    }
    const unknown = await problemsOf(playbookStart(scope, { ...input, key: 'none' }));
    expect(unknown.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('playbookRetract', () => {
  test('removes the open tasks and the event, and keeps completed tasks', async () => {
    const { scope, input, start, starts, tasks, events } = await givenPlaybook();
    const { playbookStart: started } = await start();
    const [first] = await tasks();
    if (!first) throw new Error('no task');
    await accepted(taskDone(scope, { id: taskNodeId(first) }));
    const undo = { account: ACME, job: JOB, startId: started.start.id };
    await accepted(playbookRetract(scope, undo));
    expect((await tasks()).map(({ text }) => text)).toEqual(['Call who said so']);
    expect((await events()).map(({ details }) => details.kind)).toEqual(['TASK_DONE']);
    expect(await starts()).toEqual([]);
    const problems = await problemsOf(playbookRetract(scope, undo));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect((await accepted(playbookStart(scope, input))).wasUnchanged).toBe(false);
  });
});

describe('playbookEffect', () => {
  test('counts accounts whose score fell by ten points in 90 days, among those with both scores', async () => {
    const { world, scope, start, starts } = await givenPlaybook();
    await accepted(accountUpsert(scope, { externalId: 'silent', name: 'Silent' }));
    await submitAll(scope, [said('ana', 'VERY_DIFFICULT', 130), said('ana', 'EASY', 40)]);
    const startedOn = dayIn(-120);
    await start({ startedOn });
    await start({ account: { externalId: 'silent' }, startedOn });
    expect((await tasksList(scope, {})).edges).toEqual([]);
    const effect = await playbookEffectGet(scope, { job: JOB, key: 'hard-step' });
    expect(effect).toMatchObject({ ended: 2, scored: 1, improved: 1, worsened: 0 });
    expect(effect.interval?.lower).toBeCloseTo(20.7, 1);
    const [shown] = await starts();
    expect([shown?.before, shown?.after].map((score) => score?.toFixed(1))).toEqual([
      '98.9',
      '9.5',
    ]);

    world.advance(-35 * DAY_MS);
    expect(await playbookEffectGet(scope, { job: JOB, key: 'hard-step' })).toMatchObject({
      ended: 0,
      interval: null,
    });
    await expect(playbookEffectGet(scope, { job: JOB, key: 'none' })).rejects.toThrow(BadInput);
  });

  test('includes an account that was merged into another', async () => {
    const { scope, start, starts } = await givenPlaybook();
    const other = { externalId: 'crm-2' };
    await accepted(accountUpsert(scope, { ...other, name: 'Acme Inc' }));
    await start();
    await start({ account: other });
    await accepted(accountMerge(scope, { from: other, into: ACME }));
    expect((await starts()).map((each) => each.start.number)).toEqual([1, 2]);
  });
});

function dayIn(days: number): string {
  return new Date(NOW + days * DAY_MS).toISOString().slice(0, 10);
}
