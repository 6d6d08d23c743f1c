import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentGet } from '../../../lambdas/app/people/respondent-get.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveyOpened } from '../../../lambdas/app/surveys/survey-opened.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { isByLink } from '../../../lambdas/app/surveys/links/is-by-link.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { JOB, scopeOf, submissionOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import type { World } from '../../support/store/stored-world.ts';
import { bearerScope, givenLink } from '../../support/surveys.ts';
import type { SurveySubmitInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const difficult = {
  stepKey: 'plan-stops',
  effort: 'DIFFICULT',
  explanation: 'Every change means calls.',
  about: 'CONSUMPTION',
  alternative: 'a spreadsheet',
};
const FIRST: SurveySubmitInput = {
  answers: [difficult],
  notApplicable: ['sequence-stops'],
  mayContact: true,
};
const CHANGED: SurveySubmitInput = { ...FIRST, answers: [{ ...difficult, effort: 'EASY' }] };

async function submissionsOf(world: World, { accountId }: { accountId: string }) {
  const slice = await world.ports.submissions.listByAccount(accountId, { limit: 100, after: null });
  return slice.entries.map(({ value }) => value);
}

const say = (scope: Scope, input: SurveySubmitInput) => accepted(surveySubmit(scope, input));

describe('a survey', () => {
  test('shows the steps as questions, and nothing about other people', async () => {
    const { bearer } = await givenLink({ stepKeys: ['plan-stops', 'estimate-arrival'] });
    const steps = [
      {
        key: 'plan-stops',
        position: 1,
        statement: 'plan stops',
        question: 'Now that you use Waypoint Fleet, how difficult is it to plan stops?',
        answer: null,
      },
      {
        key: 'estimate-arrival',
        position: 2,
        statement: 'estimate arrival',
        question: 'Now that you use Waypoint Fleet, how difficult is it to estimate arrival?',
        answer: null,
      },
    ];
    expect(await surveyGet(bearer)).toEqual({
      companyName: 'Waypoint',
      productName: 'Waypoint Fleet',
      language: 'en',
      layout: 'ONE_PAGE',
      jobStatement: 'get field crews to every stop on time',
      steps,
      openSteps: steps,
      nextQuestions: 0,
      mayContact: false,
      attempt: 1,
      expiresAt: NOW + 30 * DAY_MS,
      answeredAt: null,
    });
  });

  test('records when it was first opened', async () => {
    const { world, bearer, link } = await givenLink();
    await surveyGet(bearer);
    world.advance(1000);
    await surveyGet(bearer);
    const stored = await world.ports.surveyLinks.get(link.accountId, link.id);
    expect(stored?.value.openedAt).toBe(NOW);
  });

  test('is not opened by a page load, because mail scanners load pages too', async () => {
    const { world, bearer, link } = await givenLink();
    await surveyGet({ ...bearer, way: 'PAGE' });
    const stored = await world.ports.surveyLinks.get(link.accountId, link.id);
    expect(stored?.value).toMatchObject({ openedAt: null, uses: [] });
  });

  test('records each use and its channel, at most once a minute for a page that is reopened', async () => {
    const { world, bearer, link } = await givenLink();
    const page = { ...bearer, way: 'PAGE' as const };
    await surveyOpened(page);
    await surveyOpened(page);
    await surveyGet(bearer);
    await say(page, FIRST);
    world.advance(60_000);
    await surveyOpened(page);
    const stored = await world.ports.surveyLinks.get(link.accountId, link.id);
    expect(stored?.value.uses).toEqual([
      { at: NOW, what: 'OPENED', way: 'PAGE' },
      { at: NOW, what: 'OPENED', way: 'API' },
      { at: NOW, what: 'ANSWERED', way: 'PAGE' },
      { at: NOW + 60_000, what: 'OPENED', way: 'PAGE' },
    ]);
  });

  test('keeps a limited number of uses, including the first', async () => {
    const { world, bearer, link } = await givenLink();
    for (let n = 0; n < 40; n += 1) {
      await surveyGet(bearer);
      world.advance(60_000);
    }
    const uses = (await world.ports.surveyLinks.get(link.accountId, link.id))?.value.uses ?? [];
    expect([uses.length, uses[0]?.at, uses.at(-1)?.at]).toEqual([20, NOW, NOW + 39 * 60_000]);
  });

  test('accepts a limited number of submissions', async () => {
    const { world, bearer, link } = await givenLink();
    const change = (n: number) => ({
      ...FIRST,
      answers: [{ ...difficult, explanation: `change ${n}` }],
    });
    for (let n = 0; n < 50; n += 1) await say(bearer, change(n));
    expect(await problemsOf(surveySubmit(bearer, change(50)))).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        field: null,
        message: 'This survey accepts no more changes: ask for a new link.',
      },
    ]);
    expect(await submissionsOf(world, link)).toHaveLength(50);
    // The last submission can be sent again because it is not stored twice.
    await say(bearer, change(49));
  });

  test('accepts a limited number of bytes', async () => {
    const { bearer } = await givenLink();
    const keys = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
    const longest = (n: number) => ({
      answers: keys.map((stepKey) => ({
        ...difficult,
        stepKey,
        explanation: String(n % 10) + '\u{1F69A}'.repeat(3999),
      })),
    });
    const problems = [];
    for (let n = 0; n < 10 && problems.length === 0; n += 1) {
      problems.push(...(await surveySubmit(bearer, longest(n))).userErrors);
    }
    expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: null }]);
  });

  test('counts even if others used its idempotency key first', async () => {
    const { world, scope, bearer, link } = await givenLink();
    await submit(scope, {
      idempotencyKey: `survey:${link.id}:1`,
      source: 'survey',
      respondent: { externalId: 'ana' },
    });
    const { wasUnchanged } = await say(bearer, FIRST);
    expect(wasUnchanged).toBe(false);
    const stored = await submissionsOf(world, link);
    expect(stored.map(isByLink).toSorted()).toEqual([false, true]);
    await expect(
      problemsOf(submissionCreate(scope, submissionOf({ idempotencyKey: 'x'.repeat(256) }))),
    ).resolves.toMatchObject([{ field: ['idempotencyKey'] }]);
  });

  test('is available only to the bearer of its link', async () => {
    const { world } = await givenLink();
    expect(await surveyGet(scopeOf(world))).toBeNull();
    await expect(surveyGet(scopeOf(world, 'CUSTOMER_SUCCESS'))).rejects.toThrow('SURVEY_ANSWER');
    const problems = await problemsOf(surveySubmit(scopeOf(world), FIRST));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});

describe('answering a survey', () => {
  test('records a submission for the contact and the job of the link', async () => {
    const { world, bearer, link } = await givenLink();
    const { survey, wasUnchanged } = await say(bearer, FIRST);
    expect(wasUnchanged).toBe(false);
    expect(await submissionsOf(world, link)).toMatchObject([
      {
        accountId: link.accountId,
        respondentId: link.respondentId,
        jobKey: JOB.key,
        source: 'survey',
        submittedAt: NOW,
        stated: { mayContact: true },
        answers: [difficult, { stepKey: 'sequence-stops', effort: null, explanation: null }],
        retractedAt: null,
      },
    ]);
    expect(survey).toMatchObject({ mayContact: true, attempt: 2, answeredAt: NOW });
    expect(survey.steps.map(({ answer }) => answer?.effort)).toEqual([
      'DIFFICULT',
      null,
      undefined,
    ]);
    expect(await surveyGet(bearer)).toEqual(survey);
    const ana = await respondentGet(scopeOf(world), link.accountId, link.respondentId);
    expect(ana?.stated.name?.value).toBe('Ana');
    expect(ana?.stated.mayContact?.value).toBe(true);
  });

  test('stores repeated or concurrent identical answers once', async () => {
    const { world, token, link } = await givenLink();
    const bearers = await Promise.all([1, 2, 3].map(() => bearerScope(world, token)));
    await Promise.all(bearers.map((bearer) => say(bearer, { ...FIRST, attempt: 1 })));
    await Promise.all(bearers.map((bearer) => say(bearer, FIRST)));
    expect(await submissionsOf(world, link)).toHaveLength(1);
  });

  test('stores changed answers as another submission, even when they return to the first ones', async () => {
    const { world, bearer, link } = await givenLink();
    for (const said of [FIRST, CHANGED, CHANGED, FIRST]) {
      world.advance(1000);
      await say(bearer, said);
    }
    const efforts = (await submissionsOf(world, link)).map(({ answers }) => answers[0]?.effort);
    expect(efforts).toEqual(['DIFFICULT', 'EASY', 'DIFFICULT']);
    expect((await surveyGet(bearer))?.attempt).toBe(4);
  });

  test('does not treat a late retry as a change', async () => {
    const { world, bearer, link } = await givenLink();
    await say(bearer, { ...FIRST, attempt: 1 });
    await say(bearer, { ...CHANGED, attempt: 2 });
    const { survey, wasUnchanged } = await say(bearer, { ...FIRST, attempt: 1 });
    expect(wasUnchanged).toBe(true);
    expect(await submissionsOf(world, link)).toHaveLength(2);
    expect(survey.attempt).toBe(3);
  });

  test('counts a submission on its link even if that failed the first time', async () => {
    const { world, bearer, link } = await givenLink();
    const { surveyLinks } = world.ports;
    const saveLink = surveyLinks.save;
    surveyLinks.save = () => Promise.reject(new Error('gone in between'));
    await expect(say(bearer, FIRST)).rejects.toThrow('gone in between');
    surveyLinks.save = saveLink;
    await say(bearer, CHANGED);
    await say(bearer, FIRST);
    const efforts = (await submissionsOf(world, link)).map(({ answers }) => answers[0]?.effort);
    expect(efforts.sort()).toEqual(['DIFFICULT', 'DIFFICULT', 'EASY']);
    const stored = await surveyLinks.get(link.accountId, link.id);
    expect(stored?.value.submissions).toBe(3);
  });

  test('accepts retracted answers again', async () => {
    const { world, scope, bearer, link } = await givenLink();
    await say(bearer, FIRST);
    const [first] = await submissionsOf(world, link);
    const submissionId = nodeId('Submission', [first?.id ?? '']);
    await accepted(submissionRetract(scope, { submissionId, reason: 'test' }));
    expect((await surveyGet(bearer))?.steps[0]?.answer).toBeNull();
    await say(bearer, FIRST);
    const live = (await submissionsOf(world, link)).filter((one) => one.retractedAt === null);
    expect(live).toHaveLength(1);
  });

  test('succeeds despite a concurrent submission for the same contact', async () => {
    const { world, scope, bearer, link } = await givenLink();
    world.meanwhile(() => submit(scope));
    await say(bearer, FIRST);
    expect((await submissionsOf(world, link)).map(({ source }) => source).sort()).toEqual([
      'api',
      'survey',
    ]);
  });

  test('keeps the permission to contact when none is given', async () => {
    const { world, bearer, link } = await givenLink();
    await say(bearer, { answers: [difficult] });
    const [submission] = await submissionsOf(world, link);
    expect(submission?.stated).toEqual({});
  });

  test.each([
    ['nothing', { answers: [] }, 'INVALID answers'],
    [
      'a step that is not asked',
      { answers: [{ stepKey: 'estimate-arrival', effort: 'EASY' }] },
      'NOT_FOUND answers.0.stepKey',
    ],
    [
      'a step that is not asked, as not applicable',
      { ...FIRST, notApplicable: ['estimate-arrival'] },
      'NOT_FOUND notApplicable.0',
    ],
    [
      'a duplicate step',
      { answers: [difficult], notApplicable: ['plan-stops'] },
      'INVALID notApplicable.0',
    ],
    [
      'an unknown effort',
      { answers: [{ stepKey: 'plan-stops', effort: 'HARD' }] },
      'INVALID answers.0.effort',
    ],
  ])('rejects %s', async (_what, input, problem) => {
    const { world, bearer } = await givenLink({ stepKeys: ['plan-stops', 'sequence-stops'] });
    const writes = world.writes();
    const problems = await problemsOf(surveySubmit(bearer, input));
    expect(problems.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)).toEqual([
      problem,
    ]);
    expect(world.writes()).toBe(writes);
  });

  test('leaves out steps that have become inactive', async () => {
    const { scope, bearer } = await givenLink();
    const steps = [{ key: 'plan-stops', isActive: false }];
    await accepted(jobUpsert(scope, { ...JOB, steps }));
    const keys = (await surveyGet(bearer))?.steps.map(({ key }) => key);
    expect(keys).toEqual(['sequence-stops', 'estimate-arrival']);
    const problems = await problemsOf(surveySubmit(bearer, FIRST));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('a survey link', () => {
  test('that has expired shows and accepts nothing, and is recognized for thirty days', async () => {
    const { world, bearer, token } = await givenLink();
    world.advance(30 * DAY_MS);
    expect(await surveyGet(bearer)).toBeNull();
    expect((await problemsOf(surveySubmit(bearer, FIRST))).map(({ code }) => code)).toEqual([
      'FORBIDDEN',
    ]);
    expect(await linkBearer(world.ports, token)).toMatchObject({ isExpired: true });
    world.advance(30 * DAY_MS);
    expect(await linkBearer(world.ports, token)).toBeNull();
  });

  test('that was removed does not work, and does not restore its contact', async () => {
    const { world, bearer, token, link } = await givenLink();
    await world.ports.surveyLinks.deleteLinksOf(link.accountId, link.respondentId);
    expect(await linkBearer(world.ports, token)).toBeNull();
    expect(await surveyGet(bearer)).toBeNull();
    const writes = world.writes();
    await problemsOf(surveySubmit(bearer, FIRST));
    expect(world.writes()).toBe(writes);
  });

  test('whose contact no longer exists accepts nothing', async () => {
    const { world, bearer, link } = await givenLink();
    world.ports.respondents.get = async () => null;
    const problems = await problemsOf(surveySubmit(bearer, FIRST));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(await submissionsOf(world, link)).toEqual([]);
  });
});
