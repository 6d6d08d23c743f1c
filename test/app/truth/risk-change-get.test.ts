import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { riskChangeGet } from '../../../lambdas/app/truth/risk-change-get.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { givenJobAndAccount, JOB, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
const answers = (effort: 'VERY_EASY' | 'EASY' | 'VERY_DIFFICULT') =>
  STEPS.map((stepKey) => ({ stepKey, effort }));
const iso = (at: number) => new Date(at).toISOString();

async function given() {
  const { world, scope } = await givenJobAndAccount();
  const from = NOW;
  const change = async (since = iso(from)) => {
    const job = (await scope.ports.jobs.get(JOB.key))?.value;
    if (!job) throw new Error('no job');
    const accountId = scope.ports.accounts.idOf('crm-1');
    const found = await riskChangeGet(scope, { accountId, job, since });
    if (!found) throw new Error('no account');
    const sum = found.parts.reduce((total, { points }) => total + points, 0);
    if (found.scoreBefore !== null) {
      expect(sum).toBeCloseTo((found.scoreAfter ?? 0) - found.scoreBefore, 9);
    }
    return { ...found, kinds: [...new Set(found.parts.map(({ kind }) => kind))] };
  };
  return { world, scope, change };
}

const say = (scope: Scope, key: string, who: string, effort: Parameters<typeof answers>[0]) =>
  submit(scope, {
    idempotencyKey: key,
    respondent: { externalId: who },
    answers: answers(effort),
  });

test('riskChangeGet separates changed opinions from new respondents, in one sentence', async () => {
  const { world, scope, change } = await given();
  await say(scope, 'a', 'ana', 'EASY');
  world.advance(20 * DAY_MS);
  await say(scope, 'b', 'ana', 'VERY_DIFFICULT');
  await say(scope, 'c', 'ben', 'VERY_EASY');
  const moved = await change();
  expect(moved.kinds).toEqual(['NEW_PEOPLE', 'OPINIONS']);
  expect(moved.sentence).toMatch(
    /^Up [\d.]+ points since Nov 1: changed opinions about “.+” \+[\d.]+, changed opinions about “.+” \+[\d.]+, the rest \+[\d.]+\.$/,
  );
});

test('riskChangeGet includes answers in the earlier score that were retracted since then', async () => {
  const { world, scope, change } = await given();
  const { submission } = await say(scope, 'a', 'ana', 'VERY_DIFFICULT');
  await say(scope, 'b', 'ben', 'EASY');
  world.advance(DAY_MS);

  const submissionId = nodeId('Submission', [submission.id]);
  await accepted(submissionRetract(scope, { submissionId, reason: 'a test' }));
  const moved = await change();
  expect(moved.kinds).toEqual(['PEOPLE_LEFT']);
  expect(moved.scoreBefore).toBeGreaterThan(moved.scoreAfter ?? 100);
});

test('riskChangeGet computes the earlier score with the settings of that time', async () => {
  const { world, scope, change } = await given();
  await say(scope, 'a', 'ana', 'VERY_DIFFICULT');
  world.advance(DAY_MS);
  await accepted(scoringSettingsSet(scope, { job: JOB, slope: 5 }));
  world.advance(DAY_MS);
  const moved = await change();
  expect(moved.kinds).toEqual(['SETTINGS']);
  expect(moved.scoreBefore).toBeCloseTo(98.9, 1);
  expect(moved.scoreAfter).toBeCloseTo(62.2, 1);
  expect(moved.sentence).toBe('Down 36.7 points since Nov 1: other settings −36.7.');
});

test('riskChangeGet returns no parts when one of the two scores is missing', async () => {
  const { world, scope, change } = await given();
  world.advance(DAY_MS);
  await say(scope, 'a', 'ana', 'EASY');
  const moved = await change();
  expect(moved).toMatchObject({ scoreBefore: null, parts: [] });
  expect(moved.sentence).toBe('9.5 now; there was no score on Nov 1.');
});

test.each(['yesterday', '2026-11-01', '2030-01-01T00:00:00Z', '2020-01-01T00:00:00Z'])(
  'riskChangeGet rejects %s',
  async (since) => {
    const { change } = await given();
    await expect(change(since)).rejects.toThrow(
      'since must be a date and time in the past, at most 1460 days ago, such as 2026-08-01T00:00:00Z.',
    );
  },
);

test('riskChangeGet goes back as far as the deployment keeps answers', async () => {
  const { scope } = await givenJobAndAccount();
  const job = (await scope.ports.jobs.get(JOB.key))?.value;
  if (!job) throw new Error('no job');
  const ofTwoYears = { ...scope, ports: { ...scope.ports, effortsDays: 730 } };
  const accountId = scope.ports.accounts.idOf('crm-1');
  const explained = (days: number) =>
    riskChangeGet(ofTwoYears, { accountId, job, since: iso(NOW - days * DAY_MS) });
  await expect(explained(730)).resolves.toMatchObject({ from: NOW - 730 * DAY_MS });
  await expect(explained(731)).rejects.toThrow('at most 730 days ago');
});
