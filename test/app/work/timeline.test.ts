import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { outcomeRetract } from '../../../lambdas/app/accounts/outcomes/outcome-retract.ts';
import { outcomeNodeId } from '../../../lambdas/app/accounts/outcomes/outcome-of-account.ts';
import { BadInput, Refused } from '../../../lambdas/app/kernel/errors.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { accountSentimentSet } from '../../../lambdas/app/work/account-sentiment-set.ts';
import { activityDelete } from '../../../lambdas/app/work/activity-delete.ts';
import { activityNodeId } from '../../../lambdas/app/work/activity-node.ts';
import { activityRecord } from '../../../lambdas/app/work/activity-record.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { taskDone, taskReopen } from '../../../lambdas/app/work/tasks/task-done.ts';
import { taskNodeId } from '../../../lambdas/app/work/tasks/task-node.ts';
import type { TimelineEvent } from '../../../lambdas/app/work/timeline/timeline-event.ts';
import { timelineList } from '../../../lambdas/app/work/timeline/timeline-list.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeAs, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { SNOOZE, givenAtRisk } from '../../support/snoozed.ts';
import type { ActivityRecordInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const CALL = { account: ACME, kind: 'CALL', text: 'They like the new map.' };

async function givenTimeline() {
  const { world, scope, say, risk } = await givenAtRisk();
  const accountId = world.ports.accounts.idOf(ACME.externalId);
  const record = async (given: Partial<ActivityRecordInput> = {}) =>
    (await accepted(activityRecord(scope, { ...CALL, ...given }))).activity;
  const events = async (job: typeof JOB | null = JOB) =>
    (await timelineList(scopeOf(world), { id: accountId }, { job, first: 100 })).edges.map(
      ({ node }) => named(node),
    );
  return { world, scope, accountId, say, risk, record, events };
}

/** A short name for an event. */
function named(event: TimelineEvent): string {
  switch (event.kind) {
    case 'ANSWERS':
      return 'answers';
    case 'SCORE':
      return `${event.before.band} to ${event.after.band}`;
    case 'OUTCOME':
      return event.outcome.kind;
    case 'LAUNCH':
      return `launch at ${event.step.key}`;
    case 'WORK':
      return event.event.details.kind;
  }
}

describe('a timeline', () => {
  test('lists what happened to an account, newest first', async () => {
    const { world, scope, say, record, events } = await givenTimeline();
    world.advance(DAY_MS);
    await record();
    world.advance(DAY_MS);
    await say('VERY_DIFFICULT', 'worse');
    world.advance(DAY_MS);
    const { task } = await accepted(taskCreate(scope, { account: ACME, text: 'Write' }));
    await accepted(taskDone(scope, { id: taskNodeId(task) }));
    world.advance(DAY_MS);
    await accepted(riskSnooze(scope, SNOOZE));
    world.advance(DAY_MS);
    await accepted(accountSentimentSet(scope, { account: ACME, sentiment: 'UNHAPPY' }));
    const occurredOn = new Date(world.ports.now() + DAY_MS).toISOString().slice(0, 10);
    await accepted(outcomeRecord(scope, { account: ACME, kind: 'CONTRACTED', occurredOn }));
    expect(await events()).toEqual([
      'CONTRACTED',
      'SENTIMENT',
      'SNOOZE',
      'TASK_DONE',
      'MEDIUM to HIGH',
      'answers',
      'ACTIVITY',
      'answers',
    ]);
    expect(await events(null)).not.toContain('MEDIUM to HIGH');
  });

  test('is the same for every page size', async () => {
    const { world, scope, accountId, say, record, events } = await givenTimeline();
    for (const effort of ['EASY', 'VERY_DIFFICULT', 'NEITHER', 'DIFFICULT']) {
      world.advance(DAY_MS);
      await say(effort, effort);
      await record({ text: effort });
      await record({ text: effort, kind: 'MEETING' });
    }
    const whole = await events();
    expect(whole.length).toBeGreaterThan(14);
    for (const first of [1, 2, 3, 7]) {
      const found: string[] = [];
      for (let after: string | null = null, isMore = true; isMore;) {
        const page: Awaited<ReturnType<typeof timelineList>> = await timelineList(
          scope,
          { id: accountId },
          { job: JOB, first, after },
        );
        found.push(...page.edges.map(({ node }) => named(node)));
        after = page.pageInfo.endCursor;
        isMore = page.pageInfo.hasNextPage;
      }
      expect(found).toEqual(whole);
    }
    const [edge] = (await timelineList(scope, { id: accountId }, { first: 1 })).edges;
    const other = { first: 1, job: JOB, after: edge?.cursor ?? '' };
    await expect(timelineList(scope, { id: accountId }, other)).rejects.toThrow(BadInput);
  });

  test('drops a reopened task, a deleted activity and a retracted outcome', async () => {
    const { scope, accountId, record, events } = await givenTimeline();
    const { task } = await accepted(taskCreate(scope, { account: ACME, text: 'Write' }));
    const id = taskNodeId(task);
    await accepted(taskDone(scope, { id }));
    const activity = await record();
    const outcome = { kind: 'RENEWED', occurredOn: '2026-10-01' } as const;
    await accepted(outcomeRecord(scope, { account: ACME, ...outcome }));
    expect((await events()).sort()).toEqual(['ACTIVITY', 'RENEWED', 'TASK_DONE', 'answers']);
    await accepted(taskReopen(scope, { id }));
    await accepted(activityDelete(scope, { id: activityNodeId(activity) }));
    await accepted(outcomeRetract(scope, { id: outcomeNodeId({ accountId, ...outcome }) }));
    expect(await events()).toEqual(['answers']);
    expect(await problemsOf(activityDelete(scope, { id: activityNodeId(activity) }))).toMatchObject(
      [{ code: 'NOT_FOUND', field: ['id'] }],
    );
  });

  test('keeps activities for 365 days', async () => {
    const { world, record, events } = await givenTimeline();
    await record();
    world.advance(365 * DAY_MS);
    expect(await events(null)).toContain('ACTIVITY');
    world.advance(1);
    expect(await events(null)).not.toContain('ACTIVITY');
  });

  test('rejects callers outside customer success', async () => {
    const { world, accountId } = await givenTimeline();
    for (const role of ['MARKETING', 'PRODUCT', 'INGEST', 'READ'] as const) {
      const scope = scopeAs(world, 'mo@vendor.test', role);
      await expect(timelineList(scope, { id: accountId }, {})).rejects.toThrow(Refused);
      await expect(activityRecord(scope, CALL)).rejects.toThrow(Refused);
    }
  });
});

describe('activityRecord', () => {
  test('records what was done, when, by whom and with whom', async () => {
    const { accountId, scope, record } = await givenTimeline();
    const [ana] = await scope.ports.respondents.lookup([{ accountId, externalId: 'ana' }]);
    const id = ana?.respondent.id ?? '';
    const respondentId = nodeId('Respondent', [accountId, id]);
    const at = new Date(NOW - DAY_MS).toISOString();
    expect(await record({ respondentId, outcome: 'REACHED', at })).toMatchObject({
      at: NOW - DAY_MS,
      by: 'ana@vendor.test',
      details: {
        activity: 'CALL',
        text: CALL.text,
        outcome: 'REACHED',
        respondentId: id,
        recordedAt: NOW,
      },
    });
  });

  test('reports every invalid field and writes nothing', async () => {
    const { world, scope, accountId } = await givenTimeline();
    const writes = world.writes();
    const wrong = {
      account: ACME,
      kind: 'PIGEON',
      outcome: 'GREAT',
      at: '2024-01-01T00:00:00Z',
      text: 'x'.repeat(4001),
      respondentId: nodeId('Respondent', [accountId, 'none']),
      idempotencyKey: '',
    };
    const problems = await problemsOf(activityRecord(scope, wrong));
    expect(problems.map(({ field }) => field?.join('.')).sort()).toEqual([
      'at',
      'idempotencyKey',
      'kind',
      'outcome',
      'respondentId',
      'text',
    ]);
    const note = { account: ACME, kind: 'NOTE', idempotencyKey: 'k' };
    expect(
      (await problemsOf(activityRecord(scope, note))).map(({ field }) => field?.join('.')),
    ).toEqual(['at', 'text']);
    expect(world.writes()).toBe(writes);
  });

  test('records one activity per idempotency key and time', async () => {
    const { world, scope, record, events } = await givenTimeline();
    const sent = { idempotencyKey: 'k', at: new Date(NOW).toISOString() };
    const first = await record(sent);
    world.advance(1000);
    expect(await record(sent)).toEqual(first);
    expect(
      await problemsOf(activityRecord(scope, { ...CALL, ...sent, text: 'Other' })),
    ).toMatchObject([{ code: 'CONFLICT', field: ['idempotencyKey'] }]);
    expect((await events()).filter((each) => each === 'ACTIVITY')).toHaveLength(1);
  });
});

describe('texts that users wrote about an erased contact', () => {
  test("lose the contact's name, or are removed if they were linked to the contact", async () => {
    const { world, scope, accountId, record } = await givenTimeline();
    const person = { account: ACME, respondentExternalId: 'ana' };
    const name = { externalId: 'ana', name: 'Ana Lindqvist' };
    await submit(scope, { idempotencyKey: 'name', respondent: name });
    const [ana] = await scope.ports.respondents.lookup([{ accountId, externalId: 'ana' }]);
    const respondentId = nodeId('Respondent', [accountId, ana?.respondent.id ?? '']);
    await record({ text: 'Ms Lindqvist is on leave', kind: 'NOTE' });
    await record({ text: 'Long call on the map', respondentId });
    await record({ text: 'Nothing of anyone' });
    await accepted(taskCreate(scope, { account: ACME, text: 'Call Lindqvist back' }));
    const { document } = await accepted(respondentExport(scope, person));
    const { work } = JSON.parse(document) as { work: { kind: string; text: string }[] };
    expect(work.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
      'ACTIVITY Long call on the map',
      'ACTIVITY Ms Lindqvist is on leave',
      'TASK Call Lindqvist back',
    ]);
    await accepted(respondentErase(scope, { ...person, mode: 'DROP' }));
    const events = await world.ports.work.events(accountId, { limit: 100, after: null });
    const texts = events.entries.map(({ value: { details } }) =>
      details.kind === 'ACTIVITY' ? [details.text, details.respondentId] : [],
    );
    expect(texts.map((each) => JSON.stringify(each)).sort()).toEqual([
      '["Ms [name] is on leave",null]',
      '["Nothing of anyone",null]',
      '[null,null]',
    ]);
    const tasks = await world.ports.work.tasksOf(accountId);
    expect(tasks.map(({ value }) => value.text)).toEqual(['Call [name] back']);
  });
});

describe('accountSentimentSet', () => {
  const set = (sentiment: string | null) => ({ account: ACME, sentiment });

  test('sets the sentiment of the account, which filters lists and changes no figure', async () => {
    const { scope, world, risk } = await givenTimeline();
    const before = await risk();
    const { account } = await accepted(accountSentimentSet(scope, set('VERY_HAPPY')));
    const sentiment = { value: 'VERY_HAPPY', by: 'ana@vendor.test', at: NOW };
    expect(account.sentiment).toEqual(sentiment);
    const after = await risk();
    expect(after).toEqual({ ...before, account: { ...before?.account, sentiment } });
    const listed = async (...sentiments: readonly string[]) =>
      (await atRiskList(scopeOf(world), { job: JOB, filter: { sentiments } })).edges.length;
    expect([await listed('VERY_HAPPY', 'HAPPY'), await listed('UNHAPPY')]).toEqual([1, 0]);
  });

  test('writes the sentiment once and removes it on null', async () => {
    const { scope, world, events } = await givenTimeline();
    await accepted(accountSentimentSet(scope, set('HAPPY')));
    const writes = world.writes();
    await accepted(accountSentimentSet(scope, set('HAPPY')));
    expect(world.writes()).toBe(writes);
    const { account } = await accepted(accountSentimentSet(scope, set(null)));
    expect(account.sentiment).toBeNull();
    expect((await events()).filter((each) => each === 'SENTIMENT')).toHaveLength(2);
    expect(await problemsOf(accountSentimentSet(scope, set('MEH')))).toMatchObject([
      { code: 'INVALID', field: ['sentiment'] },
    ]);
  });

  test('has effect until the account gets another owner, whatever else changes', async () => {
    const { scope, world } = await givenTimeline();
    const sentimentNow = async () =>
      (await world.ports.accounts.get(world.ports.accounts.idOf(ACME.externalId)))?.value.sentiment
        ?.value ?? null;
    await accepted(accountUpsert(scope, { ...ACME, ownerEmail: 'kim@vendor.test' }));
    await accepted(accountSentimentSet(scope, set('UNHAPPY')));
    await accepted(accountUpsert(scope, { ...ACME, ownerEmail: 'Kim@Vendor.test', segment: 'n' }));
    expect(await sentimentNow()).toBe('UNHAPPY');
    await accepted(accountUpsert(scope, { ...ACME, ownerEmail: 'dana@vendor.test' }));
    expect(await sentimentNow()).toBeNull();
  });
});
