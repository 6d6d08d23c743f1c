import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { backtestGet } from '../../../lambdas/app/truth/backtest-get.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { runBacktests } from '../../../lambdas/functions/sweeper/run-backtests.ts';
import { isPastId } from '../../../lambdas/store/engine/keys/past-id.ts';
import { ACME, AgeingFoothold } from '../../support/ageing-foothold.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';
import type { SubmissionCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };

describe('efforts kept longer than names', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  const itemsOf = async (type: string) =>
    (await dumpOf(world.foothold.config)).items.filter((item) => item.type === type);

  /** Moves the clock to some days after the start and submits an answer. */
  const answer = (days: number, effort: string, given: Partial<SubmissionCreateInput> = {}) => {
    world.after(days);
    const answers = [{ stepKey: 'plan', effort }];
    return world.submit({ idempotencyKey: `ana ${days}`, answers, ...given });
  };

  /** The answers of each contact of the account, as a back-test reads them. */
  async function overTime() {
    const { ports } = world.foothold.deps;
    const job = await ports.jobs.get('route');
    if (!job) throw new Error('no job');
    const facts = await ports.assessments.factsOverTime(ports.accounts.idOf('acme'), job.value);
    return (facts?.people ?? []).map(({ respondent, history }) => ({
      isPast: isPastId(respondent.id),
      role: respondent.stated.role?.value ?? null,
      answers: history.map(({ at, answers }) => [
        Math.round((at - NOW) / DAY_MS),
        answers.plan?.effort,
      ]),
    }));
  }

  /**
   * The cases of a back-test that runs now. Moves the clock by two days, so that the last back-test is stale.
   */
  async function casesNow() {
    const { deps, scope, clock } = world.foothold;
    clock.now += 2 * DAY_MS;
    await backtestGet(scope(), { job: JOB });
    await runBacktests({ ...deps, addToQuarantine: quarantineNothing }, Infinity);
    return (await backtestGet(scope(), { job: JOB }))?.cases ?? [];
  }

  const outcome = (kind: string, days: number) => {
    world.after(days);
    const occurredOn = dayOf(NOW + days * DAY_MS);
    return accepted(outcomeRecord(world.scope, { account: ACME, kind, occurredOn }));
  };

  test('contain no name, address, id, source or text of the contact', async () => {
    await answer(0, 'DIFFICULT', {
      respondent: { externalId: 'ana-7', name: 'Ana', email: 'ana@acme.test', role: 'BUYER' },
      source: 'a call with Ana',
      importBatch: 'batch-1',
    });
    world.after(730);
    expect(await world.sweep()).toBe(0);
    expect(await world.typesThatHold('Ana')).toContain('Submission');
    world.foothold.clock.now += 1;
    expect(await world.listed()).toEqual([]);
    await world.sweep();
    for (const text of ['Ana', 'ana-7', 'ana@acme.test', 'a call with']) {
      expect(await world.typesThatHold(text)).toEqual([]);
    }
    const [submission] = await itemsOf('Submission');
    expect(submission).toMatchObject({ importBatch: null, recordedBy: 'test', source: null });
    expect(JSON.parse(String(submission?.body))).toEqual({
      stated: { role: 'BUYER' },
      answers: [
        {
          stepKey: 'plan',
          effort: 'DIFFICULT',
          ...{ explanation: null, reason: null, about: null, alternative: null },
        },
      ],
    });
    expect(await overTime()).toEqual([
      { isPast: true, role: 'BUYER', answers: [[0, 'DIFFICULT']] },
    ]);
    expect(await world.sweep()).toBe(0);
  });

  test("stay together with the same contact's newer efforts, whenever each was moved", async () => {
    for (const days of [0, 100, 200, 300]) await answer(days, days === 300 ? 'EASY' : 'DIFFICULT');
    const whole = [
      {
        isPast: false,
        role: null,
        answers: [0, 100, 200, 300].map((at) => [at, expect.any(String) as string]),
      },
    ];
    for (const days of [500, 731, 831, 931]) {
      world.after(days);
      expect(await overTime()).toEqual(whole);
      await world.sweep();
      expect(await overTime()).toEqual(whole);
    }
    world.after(1031);
    await world.sweep();
    expect(await overTime()).toEqual([{ ...whole[0], isPast: true }]);
    expect(await itemsOf('Who')).toEqual([]);
  });

  test('count in a back-test over two years as if they still had names', async () => {
    for (const days of [0, 100, 200, 300]) await answer(days, days < 200 ? 'EASY' : 'DIFFICULT');
    await answer(20, 'VERY_EASY', { idempotencyKey: 'ben', respondent: { externalId: 'ben' } });
    for (const [kind, days] of [
      ['RENEWED', 180],
      ['CHURNED', 360],
    ] as const) {
      await outcome(kind, days);
    }
    world.after(700);
    const before = await casesNow();
    expect(before.every(({ score }) => score !== null)).toBe(true);
    expect(before).toHaveLength(2);
    expect(before[0]?.score).not.toBe(before[1]?.score);
    for (const days of [760, 900, 1090]) {
      world.after(days);
      expect(await casesNow()).toEqual(before);
      await world.sweep();
      await world.sweep();
      expect(await casesNow()).toEqual(before);
    }
  });

  test('leave a case unscored if its window starts before the period they are kept for', async () => {
    await answer(300, 'DIFFICULT');
    await outcome('CHURNED', 400);
    // 400 − 90 − 365 days: the window starts 55 days before the first answers, and during the night.
    world.after(1460 - 55 - 3);
    expect(await casesNow()).toMatchObject([
      { exclusion: null, score: expect.any(Number) as number },
    ]);
    expect(await casesNow()).toMatchObject([{ exclusion: 'RETENTION', score: null }]);
  });

  test('expire in the end, together with their contacts', async () => {
    await answer(0, 'EASY');
    world.after(731);
    await world.sweep();
    expect(await itemsOf('History')).toHaveLength(1);
    world.after(1460);
    expect(await world.sweep()).toBe(0);
    expect(await overTime()).toHaveLength(1);
    world.foothold.clock.now += 1;
    expect(await overTime()).toEqual([]);
    await world.sweep();
    expect([await itemsOf('History'), await itemsOf('Respondent')]).toEqual([[], []]);
    const [submission] = await itemsOf('Submission');
    expect(submission?.expiresAt).toBe(Math.ceil((NOW + 1460 * DAY_MS + 1) / 1000));
  });

  test('are the same if two runs move them at once, or again', async () => {
    for (const days of [0, 1, 2]) await answer(days, 'DIFFICULT');
    const known = await overTime();
    world.after(735);
    await Promise.all([world.sweep(), world.sweep()]);
    expect(await overTime()).toEqual(known.map((person) => ({ ...person, isPast: true })));
    expect(await itemsOf('History')).toHaveLength(1);
    await world.sweep();
    expect(await overTime()).toMatchObject([{ answers: known[0]?.answers }]);
  });

  test('are moved in several parts if one contact has more than a transaction can hold', async () => {
    const days = Array.from({ length: 100 }, (_, day) => day);
    for (const day of days) await answer(day, day % 2 === 0 ? 'EASY' : 'DIFFICULT');
    const known = await overTime();
    world.after(900);
    await world.sweep();
    expect(await overTime()).toEqual(known.map((person) => ({ ...person, isPast: true })));
    const submissions = await itemsOf('Submission');
    expect(submissions.every(({ respondentId }) => isPastId(String(respondentId)))).toBe(true);
  });

  test('include a submission of an earlier version that has no due date of its own', async () => {
    await answer(0, 'EASY');
    const { table } = world.foothold.store;
    const [{ pk, sk } = {}] = await itemsOf('Submission');
    const key = { pk: String(pk), sk: String(sk) };
    await table.write({ kind: 'update', key, remove: ['gsi3pk', 'gsi3sk'] });
    world.after(731);
    await world.sweep();
    expect(await world.typesThatHold('Ana')).toEqual([]);
    expect(await overTime()).toMatchObject([{ isPast: true }]);
  });

  test('do not include a retracted submission, which loses its name too', async () => {
    const { id } = await answer(0, 'EASY');
    const submissionId = nodeId('Submission', [id]);
    await accepted(submissionRetract(world.scope, { submissionId, reason: 'Ana is wrong' }));
    world.after(731);
    await world.sweep();
    expect(await world.typesThatHold('Ana')).toEqual([]);
    expect(await overTime()).toEqual([]);
  });

  test('are not exported and are not erased', async () => {
    await answer(0, 'DIFFICULT');
    await answer(700, 'EASY');
    world.after(731);
    await world.sweep();
    const person = { account: ACME, respondentExternalId: 'ana' };
    const { document } = await accepted(respondentExport(world.scope, person));
    const told = JSON.parse(document) as { submissions: unknown[]; remembered: unknown[] };
    expect([told.submissions.length, told.remembered.length]).toEqual([1, 1]);
    await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
    expect(await overTime()).toEqual([{ isPast: true, role: null, answers: [[0, 'DIFFICULT']] }]);
    expect(await world.typesThatHold('Ana')).toEqual([]);
  });

  test('are erased if they are still stored under the name, even if they are due to be moved', async () => {
    await answer(0, 'DIFFICULT');
    await answer(700, 'EASY');
    world.after(731);
    const person = { account: ACME, respondentExternalId: 'ana' };
    await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
    await world.sweep();
    expect(await overTime()).toEqual([]);
    expect(await itemsOf('History')).toEqual([]);
  });

  test('can still be removed by undoing their import', async () => {
    await answer(0, 'DIFFICULT', { importBatch: 'wrong file' });
    await answer(10, 'EASY', { importBatch: 'wrong file' });
    await answer(500, 'EASY');
    world.after(735);
    await world.sweep();
    expect(await overTime()).toMatchObject([
      {
        answers: [
          [0, 'DIFFICULT'],
          [10, 'EASY'],
          [500, 'EASY'],
        ],
      },
    ]);
    const undo = { importBatch: 'wrong file', reason: 'wrong file' };
    expect(await accepted(submissionRetract(world.scope, undo))).toMatchObject({ retracted: 2 });
    expect(await overTime()).toMatchObject([{ answers: [[500, 'EASY']] }]);
    expect(await accepted(submissionRetract(world.scope, undo))).toMatchObject({ retracted: 0 });
  });

  test('are accepted when already too old for a name, and lose it at the next refresh', async () => {
    world.after(1000);
    await accepted(
      respondentUpsert(world.scope, { account: ACME, respondent: { externalId: 'ana' } }),
    );
    const late = () =>
      world.submit({
        submittedAt: new Date(NOW).toISOString(),
        answers: [{ stepKey: 'plan', effort: 'DIFFICULT' }],
      });
    await late();
    expect(await world.listed()).toEqual([]);
    const known = [{ isPast: false, role: null, answers: [[0, 'DIFFICULT']] }];
    expect(await overTime()).toEqual(known);
    await world.sweep();
    expect(await overTime()).toEqual(known);
    const [submission] = await itemsOf('Submission');
    expect(isPastId(String(submission?.respondentId))).toBe(true);
    // Sending the same row again changes nothing.
    await late();
    await world.sweep();
    expect(await overTime()).toEqual(known);
  });
});

describe('a deployment that keeps efforts no longer than names', () => {
  test('stores nothing under a pseudonym', async () => {
    const world = new AgeingFoothold(await givenStoredFoothold({ FOOTHOLD_EFFORTS_DAYS: '730' }));
    try {
      await world.begin();
      await world.submit();
      world.after(730, 1);
      await world.sweep();
      const { items } = await dumpOf(world.foothold.config);
      expect(items.filter(({ type }) => type === 'History' || type === 'Respondent')).toEqual([]);
    } finally {
      await world.foothold.stop();
    }
  });
});
