import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyContinue } from '../../../lambdas/app/surveys/survey-continue.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';
import { bearerScope, makeLinks, tokenIn } from '../../support/surveys.ts';
import type { SurveyLinksCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

/** Fourteen steps, a to n. Step f is table stakes. */
const KEYS = Array.from('abcdefghijklmn');

async function givenLongJob() {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world);
  const steps = KEYS.map((key) => ({ key, statement: `do ${key}`, isTableStakes: key === 'f' }));
  await accepted(jobUpsert(scope, { ...JOB, statement: 'get there', steps }));
  await accepted(accountUpsert(scope, { ...ACME, name: 'Acme' }));
  const linkOf = async (externalId: string, given: Partial<SurveyLinksCreateInput> = {}) => {
    await accepted(respondentUpsert(scope, { account: ACME, respondent: { externalId } }));
    const respondents = [{ account: ACME, respondentExternalId: externalId }];
    const [made] = await makeLinks(scope, { respondents, ...given });
    return bearerScope(world, tokenIn(made?.url ?? null));
  };
  return { world, scope, linkOf };
}

async function openKeys(bearer: Scope): Promise<string> {
  const survey = await surveyGet(bearer);
  return (survey?.openSteps ?? []).map(({ key }) => key).join('');
}

async function answerOpen(bearer: Scope): Promise<string> {
  const keys = await openKeys(bearer);
  const answers = Array.from(keys).map((stepKey) => ({ stepKey, effort: 'DIFFICULT' }));
  await accepted(surveySubmit(bearer, { answers }));
  return keys;
}

const goOn = (bearer: Scope, attempt?: number) => accepted(surveyContinue(bearer, { attempt }));

describe('a survey of a job with many steps', () => {
  test('asks five steps with the fewest answers in the account, and the next contact other steps', async () => {
    const { scope, linkOf } = await givenLongJob();
    const told = (externalId: string, ...keys: string[]) =>
      submit(scope, {
        idempotencyKey: externalId,
        respondent: { externalId },
        answers: keys.map((stepKey) => ({ stepKey, effort: 'EASY' })),
      });
    await told('one', 'a', 'b', 'c');
    await told('two', 'a');
    const first = await answerOpen(await linkOf('ana'));
    const second = await answerOpen(await linkOf('ben'));
    expect(first).toHaveLength(5);
    expect(first).toContain('f');
    expect(second).toHaveLength(5);
    expect(first + second).not.toMatch(/[abc]/);
    expect(new Set(first + second).size).toBe(10);
  });

  test('asks the same questions on every visit, whatever others answer in the meantime', async () => {
    const { linkOf } = await givenLongJob();
    const ana = await linkOf('ana');
    const asked = await openKeys(ana);
    await answerOpen(await linkOf('ben'));
    expect(await openKeys(ana)).toBe(asked);
  });

  test('asks five more when the contact continues, and stops when all steps were asked', async () => {
    const { linkOf } = await givenLongJob();
    const ana = await linkOf('ana');
    const first = await answerOpen(ana);
    expect(await openKeys(ana)).toBe('');
    expect(await surveyGet(ana)).toMatchObject({ nextQuestions: 5 });
    await goOn(ana);
    const second = await answerOpen(ana);
    const { survey } = await goOn(ana);
    const last = survey.openSteps.map(({ key }) => key).join('');
    expect([second.length, last.length, survey.nextQuestions]).toEqual([5, 4, 0]);
    expect(Array.from(first + second + last).sort()).toEqual(KEYS);
    await answerOpen(ana);
    expect((await goOn(ana)).survey.openSteps).toEqual([]);
    expect((await surveyGet(ana))?.steps).toHaveLength(14);
  });

  test('shows earlier answers together with the latest ones', async () => {
    const { linkOf } = await givenLongJob();
    const ana = await linkOf('ana');
    await answerOpen(ana);
    await goOn(ana);
    await answerOpen(ana);
    const survey = await surveyGet(ana);
    expect(survey?.steps.map(({ answer }) => answer?.effort)).toEqual(
      Array.from({ length: 10 }, () => 'DIFFICULT'),
    );
    expect(survey?.attempt).toBe(3);
  });

  test('asks no more while questions are open, or on a late duplicate request', async () => {
    const { linkOf } = await givenLongJob();
    const ana = await linkOf('ana');
    const asked = await openKeys(ana);
    await goOn(ana);
    expect(await openKeys(ana)).toBe(asked);
    await answerOpen(ana);
    await goOn(ana, 2);
    await answerOpen(ana);
    await goOn(ana, 2);
    expect(await openKeys(ana)).toBe('');
  });

  test('skips steps that the contact answered in the last 180 days, unless no others are left', async () => {
    const { world, scope, linkOf } = await givenLongJob();
    const recent = KEYS.slice(0, 12).map((stepKey) => ({ stepKey, effort: 'EASY' }));
    await submit(scope, { respondent: { externalId: 'ana' }, answers: recent });
    const ana = await linkOf('ana');
    expect(await answerOpen(ana)).toBe('mn');
    expect((await goOn(ana)).survey.openSteps).toHaveLength(5);
    world.advance(181 * DAY_MS);
    const again = await linkOf('ana');
    expect(await openKeys(again)).toHaveLength(5);
  });

  test('asks as many questions as the job or the link specifies', async () => {
    const { scope, linkOf } = await givenLongJob();
    const { job } = await accepted(jobUpsert(scope, { ...JOB, surveyQuestions: 3 }));
    expect([job.surveyQuestions, job.revision]).toEqual([3, 1]);
    expect(await openKeys(await linkOf('ana'))).toHaveLength(3);
    expect(await openKeys(await linkOf('ben', { questions: 7 }))).toHaveLength(7);
    const reset = await accepted(jobUpsert(scope, { ...JOB, surveyQuestions: null }));
    expect(reset.job.surveyQuestions).toBe(5);
  });

  test('asks all steps that a link names, or rotates among them', async () => {
    const { linkOf } = await givenLongJob();
    const stepKeys = KEYS.slice(0, 9);
    expect(await openKeys(await linkOf('ana', { stepKeys }))).toBe('abcdefghi');
    const few = await openKeys(await linkOf('ben', { stepKeys, questions: 3 }));
    expect(few).toMatch(/^[a-i]{3}$/);
  });

  test.each([2, 8, -1])('rejects %i questions at a time', async (questions) => {
    const { scope, linkOf } = await givenLongJob();
    await expect(linkOf('ana', { questions })).rejects.toThrow(/questions/);
    expect(await problemsOf(jobUpsert(scope, { ...JOB, surveyQuestions: questions }))).toEqual([
      {
        code: 'INVALID',
        field: ['surveyQuestions'],
        message: 'surveyQuestions must be from 3 to 7.',
      },
    ]);
  });

  test('is closed to callers without a link', async () => {
    const { scope } = await givenLongJob();
    await expect(surveyContinue(scope, {})).resolves.toMatchObject({ value: null });
  });
});
