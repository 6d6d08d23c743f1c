import { exportCreate } from '../../../lambdas/app/exports/export-create.ts';
import { surveyCampaignCreate } from '../../../lambdas/app/campaigns/campaign-create.ts';
import { sendCampaigns } from '../../../lambdas/app/campaigns/send-campaigns.ts';
import { jobArchive, jobRestore } from '../../../lambdas/app/jobs/job-archive.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { jobsList } from '../../../lambdas/app/jobs/jobs-list.ts';
import { launchRecord } from '../../../lambdas/app/jobs/launches/launch-record.ts';
import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import type { PartialResult } from '../../../lambdas/app/kernel/result.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { calibrationPropose } from '../../../lambdas/app/truth/calibration-propose.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { playbookStart } from '../../../lambdas/app/work/playbooks/playbook-start.ts';
import { playbookUpsert } from '../../../lambdas/app/work/playbooks/playbook-upsert.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  ACME,
  givenJobAndAccount,
  JOB,
  scopeOf,
  submissionOf,
  submit,
} from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { campaignOf, givenPeople, makeCampaign, Post, sendDue } from '../../support/campaigns.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const keysIn = async (scope: Scope, archived?: boolean) => {
  const filter = archived === undefined ? undefined : { archived };
  const { edges } = await jobsList(scope, { filter });
  return edges.map(({ node }) => node.key);
};

describe('an archived job', () => {
  test('is listed only among archived jobs, and is restored unchanged', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = await world.ports.jobs.get(JOB.key);
    await accepted(jobUpsert(scope, { key: 'other', statement: 'do something else' }));
    const { job } = await accepted(jobArchive(scope, { job: JOB }));
    expect(job).toEqual({ ...before?.value, archivedAt: NOW });
    expect(await keysIn(scope)).toEqual(['other']);
    expect(await keysIn(scope, false)).toEqual(['other']);
    expect(await keysIn(scope, true)).toEqual([JOB.key]);
    expect((await accepted(jobRestore(scope, { job: JOB }))).job).toEqual(before?.value);
    expect(await keysIn(scope)).toEqual([JOB.key, 'other']);
    expect(await keysIn(scope, true)).toEqual([]);
  });

  test('is archived only once: a second call changes nothing, not even the date', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await accepted(jobArchive(scope, { job: JOB }));
    const written = world.writes();
    world.advance(DAY_MS);
    expect(await accepted(jobArchive(scope, { job: JOB }))).toEqual(first);
    expect(world.writes()).toBe(written);
  });

  test('is left out of lists, whose pages are still full', async () => {
    const { scope } = await givenJobAndAccount();
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      await accepted(jobUpsert(scope, { key, statement: key }));
    }
    for (const key of ['a', 'b', 'd']) await accepted(jobArchive(scope, { job: { key } }));
    const first = await jobsList(scope, { first: 1 });
    const after = first.pageInfo.endCursor;
    const second = await jobsList(scope, { first: 2, after });
    const shown = [first, second].map(({ edges, pageInfo }) => [
      edges.map(({ node }) => node.key),
      pageInfo.hasNextPage,
    ]);
    expect(shown).toEqual([
      [['c'], true],
      [['e', JOB.key], false],
    ]);
  });

  test('can be archived and restored only by administrators, and only if it exists', async () => {
    const { world, scope } = await givenJobAndAccount();
    for (const act of [jobArchive, jobRestore]) {
      await expect(act(scopeOf(world, 'PRODUCT'), { job: JOB })).rejects.toThrow(Refused);
      expect(await problemsOf(act(scope, { job: { key: 'nowhere' } }))).toEqual([
        expect.objectContaining({ code: 'NOT_FOUND', field: ['job'] }),
      ]);
    }
  });
});

const step = { stepKey: 'plan-stops' };
const ces = { ...step, ces: 40 };

/** Mutations that would add something to the job. */
const NEW: Readonly<Record<string, (scope: Scope) => Promise<PartialResult<unknown>>>> = {
  submissionCreate: (scope) => submissionCreate(scope, submissionOf({ idempotencyKey: 'late' })),
  surveyLinksCreate: (scope) =>
    surveyLinksCreate(scope, {
      job: JOB,
      respondents: [{ account: ACME, respondentExternalId: 'ana' }],
    }),
  surveyCampaignCreate: (scope) => surveyCampaignCreate(scope, campaignOf()),
  playbookUpsert: (scope) => playbookUpsert(scope, PLAYBOOK),
  playbookStart: (scope) => playbookStart(scope, { job: JOB, account: ACME, key: PLAYBOOK.key }),
  marketBenchmarkSet: (scope) => marketBenchmarkSet(scope, { job: JOB, steps: [ces] }),
  solutionRatingSet: (scope) =>
    solutionRatingSet(scope, { job: JOB, solutionKey: 'x', name: 'X', steps: [ces] }),
  launchRecord: (scope) => launchRecord(scope, { job: JOB, ...step, startedOn: '2026-10-01' }),
  scoringSettingsSet: (scope) => scoringSettingsSet(scope, { job: JOB, highFrom: 61 }),
  calibrationPropose: (scope) => calibrationPropose(scope, { job: JOB }),
  riskSnooze: (scope) =>
    riskSnooze(scope, { job: JOB, account: ACME, note: 'called', snoozeUntil: '2026-11-20' }),
};

const PLAYBOOK = {
  job: JOB,
  key: 'call',
  name: 'Call',
  reason: 'DIFFICULT_STEP' as const,
  actions: [{ text: 'Call them', dueInDays: 3, assignTo: 'STARTER' as const }],
};

const REFUSED = {
  code: 'CONFLICT',
  message:
    'job is an archived job: choose another job, or ask an administrator to restore it (jobRestore).',
  field: ['job'],
};

describe('while a job is archived', () => {
  test.each(Object.entries(NEW))(
    '%s is rejected with an error that says why and what to do',
    async (_, act) => {
      const { scope } = await givenJobAndAccount();
      await submit(scope);
      await accepted(jobArchive(scope, { job: JOB }));
      expect(await problemsOf(act(scope))).toEqual([REFUSED]);
    },
  );

  test('changes to its definition and new tasks are rejected, each with an error on its own field', async () => {
    const { scope } = await givenJobAndAccount();
    await accepted(jobArchive(scope, { job: JOB }));
    const upsert = jobUpsert(scope, { ...JOB, statement: 'another' });
    expect(await problemsOf(upsert)).toEqual([
      { ...REFUSED, message: REFUSED.message.replace('job', 'key'), field: ['key'] },
    ]);
    const task = taskCreate(scope, {
      idempotencyKey: 'one',
      account: ACME,
      text: 'Call them',
      dueOn: '2026-11-20',
      step: { job: JOB, ...step },
    });
    expect(await problemsOf(task)).toEqual([
      expect.objectContaining({ code: 'CONFLICT', field: ['step', 'job'] }),
    ]);
  });

  test('recorded data can still be retracted and exported', async () => {
    const { scope } = await givenJobAndAccount();
    const { submission } = await submit(scope);
    await accepted(jobArchive(scope, { job: JOB }));
    const submissionId = nodeId('Submission', [submission.id]);
    await accepted(submissionRetract(scope, { submissionId, reason: 'mistaken' }));
    const { export: run } = await accepted(exportCreate(scope, { kind: 'HOTSPOTS', job: JOB }));
    expect(run.jobKey).toBe(JOB.key);
  });

  test('its campaigns send nothing until it is restored', async () => {
    const world = await givenWorld(NOW);
    const scope = scopeOf(world);
    await givenPeople(scope, ['ana', 'ben']);
    await makeCampaign(scope);
    const post = new Post();
    await accepted(jobArchive(scope, { job: JOB }));
    expect(await sendDue(world.ports, post)).toBe(0);
    world.advance(DAY_MS);
    expect(await sendDue(world.ports, post)).toBe(0);
    await accepted(jobRestore(scope, { job: JOB }));
    world.advance(DAY_MS);
    expect(await sendDue(world.ports, post)).toBe(2);
    expect(post.addresses()).toEqual(['ana@example.com', 'ben@example.com']);
  });

  test('a campaign that is already sending stops', async () => {
    const world = await givenWorld(NOW);
    const scope = scopeOf(world);
    await givenPeople(scope, ['ana', 'ben']);
    await makeCampaign(scope);
    const post = new Post();
    const mailer: Post['mailer'] = async (mail) => {
      await accepted(jobArchive(scope, { job: JOB }));
      return post.mailer(mail);
    };
    const failed = (error: unknown) => {
      throw error;
    };
    const { ports } = world;
    expect(await sendCampaigns({ ports, mailer, failed }, ports.now() + DAY_MS)).toBe(1);
    world.advance(DAY_MS);
    expect(await sendDue(world.ports, post)).toBe(0);
  });
});

test('a job that was archived for weeks has the same figures as one that never was', async () => {
  const [away, stayed] = [await givenJobAndAccount(), await givenJobAndAccount()];
  for (const { world, scope } of [away, stayed]) {
    await submit(scope);
    if (scope === away.scope) await accepted(jobArchive(scope, { job: JOB }));
    for (let week = 0; week < 3; week += 1) {
      world.advance(7 * DAY_MS);
      await world.takeSnapshot(JOB.key);
    }
    await accepted(jobRestore(scope, { job: JOB }));
  }
  const figuresOf = async ({ world }: typeof away) => {
    await world.project();
    const { ports } = world;
    const stored = await ports.jobs.get(JOB.key);
    if (!stored) throw new Error('The job is gone.');
    const accountId = ports.accounts.idOf(ACME.externalId);
    const assessments = await ports.assessments.batchGet([accountId], stored.value);
    const found = assessments.get(accountId);
    if (!found) throw new Error('The account is not assessed.');
    const { account, ...assessment } = found;
    return {
      job: stored.value,
      account: account.externalId,
      assessment,
      portfolio: await ports.rollups.portfolio(JOB.key),
      history: await ports.snapshots.history(JOB.key),
    };
  };
  const figures = await figuresOf(away);
  expect(figures.assessment.score).not.toBeNull();
  expect(figures.history).toHaveLength(3);
  expect(figures).toEqual(await figuresOf(stayed));
});
