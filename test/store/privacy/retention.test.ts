import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import { enforceRetention } from '../../../lambdas/functions/refresh/retention.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, AgeingFoothold, ALTERNATIVE, WORDS } from '../../support/ageing-foothold.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { retentionStore } from '../../../lambdas/store/privacy/retention.ts';
import { givenStoredFoothold, unreadable } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';

describe('retention', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  test('hides texts everywhere after a year, and removes them at the next sweep', async () => {
    const submission = await world.submit();
    await world.foothold.projectAll();
    world.after(365);
    expect((await world.listed()).map(({ answers }) => answers)).toEqual([submission.answers]);
    expect(await world.sweep()).toBe(0);

    world.foothold.clock.now += 1;
    const wordless = submission.answers.map((answer) => {
      return { ...answer, explanation: null, alternative: null };
    });
    expect((await world.listed()).map(({ answers }) => answers)).toEqual([wordless]);
    const { ports } = world.foothold.deps;
    const job = await ports.jobs.get('route');
    if (!job) throw new Error('no job');
    const facts = await ports.assessments.facts(submission.accountId, job.value);
    expect(facts?.people.map(({ history }) => history[0]?.answers)).toEqual([
      {
        plan: { effort: 'EASY', isExplained: true },
        drive: {
          effort: 'DIFFICULT',
          isExplained: false,
          text: { explanation: null, reason: null, about: 'JOB', alternative: null },
        },
      },
    ]);

    expect(await world.typesThatHold(WORDS)).toEqual(['Candidate', 'History', 'Submission']);
    expect(await world.sweep()).toBe(2);
    expect([await world.typesThatHold(WORDS), await world.typesThatHold(ALTERNATIVE)]).toEqual([
      [],
      [],
    ]);
    // Nothing more is due until names are removed.
    world.after(730);
    expect(await world.sweep()).toBe(0);
  });

  test('records its last run with the numbers of what it removed', async () => {
    const { ports } = world.foothold.deps;
    expect(await ports.retentionRun()).toBeNull();
    await world.sweep();
    expect(await ports.retentionRun()).toEqual({ ranAt: NOW, removal: null });
    await world.submit();
    const ben = { externalId: 'ben', name: 'Ben' };
    await world.submit({ idempotencyKey: 'second', respondent: ben });
    const answers = [{ stepKey: 'plan', effort: 'EASY' }];
    await world.submit({ idempotencyKey: 'wordless', respondent: ben, answers });

    world.after(366);
    const none = { words: 0, names: 0, answers: 0, snoozes: 0 };
    await world.sweep();
    const words = { at: NOW + 366 * DAY_MS, ...none, words: 2, people: 2 };
    expect(await ports.retentionRun()).toEqual({ ranAt: words.at, removal: words });
    world.after(367);
    await world.sweep();
    expect(await ports.retentionRun()).toEqual({ ranAt: NOW + 367 * DAY_MS, removal: words });

    world.after(731);
    await world.sweep();
    const names = { at: NOW + 731 * DAY_MS, ...none, names: 3, people: 2 };
    expect(await ports.retentionRun()).toEqual({ ranAt: names.at, removal: names });
    world.after(1461);
    await world.sweep();
    const removal = { at: NOW + 1461 * DAY_MS, ...none, answers: 3, people: 2 };
    expect(await ports.retentionRun()).toEqual({ ranAt: removal.at, removal });
  });

  test('keeps the last record if a run breaks off, and counts the rest in the next run', async () => {
    const { ports, retention, projector } = world.foothold.deps;
    await world.sweep();
    await world.submit();
    const { id } = await world.submit({
      idempotencyKey: 'second',
      respondent: { externalId: 'ben' },
    });
    const { pk } = world.foothold.store.keys.submission(id);
    world.after(366);
    const enforce: typeof retention.enforce = (key, count) =>
      key.pk === pk ? Promise.reject(new Busy()) : retention.enforce(key, count);
    const broken = {
      retention: { ...retention, enforce, recordRun: () => Promise.reject(new Busy()) },
      projector,
      addToQuarantine: quarantineNothing,
      now: () => world.foothold.clock.now,
    };
    await expect(enforceRetention(broken, Infinity)).rejects.toThrow(Busy);
    expect(await ports.retentionRun()).toEqual({ ranAt: NOW, removal: null });
    await world.sweep();
    const once = await ports.retentionRun();
    expect(once?.removal).toMatchObject({ words: 1, people: 1 });
    await world.sweep();
    expect(await ports.retentionRun()).toEqual(once);
  });

  test('does not restore a submission that is erased while its texts are being removed', async () => {
    const { id } = await world.submit();
    world.after(366);
    const { clock, config, store } = world.foothold;
    const { keys, table } = store;
    const person = { account: ACME, respondentExternalId: 'ana' };
    const { enforce } = retentionStore({
      ...config,
      keys,
      table: {
        ...table,
        get: async (key) => {
          const item = await table.get(key);
          await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
          return item;
        },
      },
      now: () => clock.now,
      unreadable,
    });
    await enforce(keys.submission(id));
    expect(await table.get(keys.submission(id))).toMatchObject({ type: 'ErasedSubmission' });
    expect(await world.typesThatHold('Ana')).toEqual([]);
  });

  test("hides answers after two years, and sets the submission's time to live to four years", async () => {
    const submission = await world.submit({
      submittedAt: new Date(NOW - 10 * DAY_MS).toISOString(),
    });
    world.after(720);
    expect(await world.listed()).toHaveLength(1);
    world.foothold.clock.now += 1;
    expect(await world.listed()).toEqual([]);
    expect(await world.foothold.deps.ports.submissions.get(submission.id)).toBeNull();
    const { items } = await dumpOf(world.foothold.config);
    const [stored] = items.filter(({ type }) => type === 'Submission');
    expect(stored?.expiresAt).toBe(Math.ceil((NOW + 1450 * DAY_MS + 1) / 1000));
    // An expired submission is unreachable before the table deletes it.
    world.after(1450, 1);
    const { userErrors } = await submissionRetract(world.scope, {
      submissionId: nodeId('Submission', [submission.id]),
      reason: 'x',
    });
    expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect((await dumpOf(world.foothold.config)).items).toEqual(items);
  });

  test('removes a contact known only from answers together with the last answer', async () => {
    await world.submit();
    await world.submit({
      idempotencyKey: 'late',
      submittedAt: new Date(NOW - 100 * DAY_MS).toISOString(),
      respondent: { externalId: 'ben', name: 'Benedict' },
    });
    await world.foothold.projectAll();
    world.after(731);
    await world.sweep();
    for (const text of ['Ana', 'Benedict', 'ben']) {
      expect(await world.typesThatHold(text)).toEqual([]);
    }
    const typesLeft = async () =>
      (await dumpOf(world.foothold.config)).items.map(({ type }) => type);
    expect(await typesLeft()).not.toContain('Who');
    expect(await world.sweep()).toBe(0);
    world.after(1461);
    await world.sweep();
    expect(await typesLeft()).not.toContain('Respondent');
    expect(await typesLeft()).not.toContain('History');
  });

  test('keeps a contact with a contact record, or with a newer answer on another job', async () => {
    await accepted(
      jobUpsert(world.scope, {
        key: 'other',
        statement: 'other',
        steps: [{ key: 's', statement: 's' }],
      }),
    );
    await world.submit();
    await accepted(
      respondentUpsert(world.scope, { account: ACME, respondent: { externalId: 'ana' } }),
    );
    await world.submit({
      idempotencyKey: 'ben',
      respondent: { externalId: 'ben', name: 'Benedict' },
    });
    world.after(400);
    await world.submit({
      idempotencyKey: 'other',
      job: { key: 'other' },
      respondent: { externalId: 'ben' },
      answers: [{ stepKey: 's', effort: 'EASY' }],
    });
    world.after(731);
    await world.sweep();
    expect(await world.typesThatHold('Ana')).toContain('Respondent');
    expect(await world.typesThatHold('Benedict')).toContain('Respondent');
    world.after(1131);
    await world.sweep();
    expect(await world.typesThatHold('Ana')).toContain('Respondent');
    expect(await world.typesThatHold('Benedict')).not.toContain('Respondent');
  });

  test('removes a contact whose submissions were all retracted when the submissions would have expired', async () => {
    const { id } = await world.submit();
    const submissionId = nodeId('Submission', [id]);
    await accepted(submissionRetract(world.scope, { submissionId, reason: 'wrong person' }));
    world.after(365);
    world.foothold.clock.now += 1;
    await world.sweep();
    expect(await world.typesThatHold(WORDS)).toEqual([]);
    world.after(730);
    await world.sweep();
    expect(await world.typesThatHold('ana')).toContain('Respondent');
    world.foothold.clock.now += 1;
    await world.sweep();
    expect(await world.typesThatHold('ana')).not.toContain('Respondent');
  });
});
