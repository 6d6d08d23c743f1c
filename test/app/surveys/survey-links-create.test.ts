import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { ANA, bearerScope, givenLink, makeLinks, tokenIn } from '../../support/surveys.ts';

const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

describe('surveyLinksCreate', () => {
  test('creates a signed link per contact, for all steps and thirty days', async () => {
    const { world, scope, link } = await givenLink();
    const bo = { externalId: 'bo' };
    await accepted(respondentUpsert(scope, { account: ACME, respondent: bo }));
    const [made] = await makeLinks(scope, {
      respondents: [{ account: ACME, respondentExternalId: 'bo' }],
    });
    expect(made).toMatchObject({ index: 0, wasNew: true, userErrors: [] });
    expect(made?.url).toMatch(/^https:\/\/survey\.test\/s\/fh_s_[\w-]+\.[\w-]+\.[\w-]{43}$/);
    expect(made?.link).toEqual({
      id: expect.any(String) as string,
      accountId: link.accountId,
      respondentId: expect.any(String) as string,
      jobKey: JOB.key,
      stepKeys: null,
      questions: null,
      rounds: [],
      createdAt: NOW,
      createdBy: 'ana@vendor.test',
      expiresAt: NOW + 30 * DAY_MS,
      revokedAt: null,
      openedAt: null,
      answeredAt: null,
      finishedAt: null,
      language: null,
      mailedAt: null,
      lastSubmissionId: null,
      submissions: 0,
      textBytes: 0,
      uses: [],
    });
    expect(made?.link?.respondentId).not.toBe(link.respondentId);
    expect(made?.link?.id).not.toBe(link.id);
    expect(await surveyGet(await bearerScope(world, tokenIn(made?.url ?? '')))).not.toBeNull();
  });

  test('asks about the given steps, in the order of the job', async () => {
    const { link } = await givenLink({ stepKeys: ['estimate-arrival', 'plan-stops'] });
    expect(link.stepKeys).toEqual(['plan-stops', 'estimate-arrival']);
  });

  test('returns an unanswered link again, with the newly requested expiry', async () => {
    const { scope, link, token } = await givenLink();
    const [again] = await makeLinks(scope, { expiresAt: inDays(60) });
    expect(again).toMatchObject({ wasNew: false, link: { id: link.id } });
    expect(again?.link?.expiresAt).toBe(NOW + 60 * DAY_MS);
    expect(tokenIn(again?.url ?? null)).toBe(token);
    const [unsaid] = await makeLinks(scope, {});
    expect(unsaid?.link).toEqual(again?.link);
    const [shorter] = await makeLinks(scope, { expiresAt: inDays(1) });
    expect(shorter?.link).toEqual({ ...again?.link, expiresAt: NOW + DAY_MS });
  });

  test('creates another link for other steps, after an answer and after expiry', async () => {
    const { world, scope, link, bearer } = await givenLink();
    const idOf = async (stepKeys: readonly string[] | null) =>
      (await makeLinks(scope, { stepKeys }))[0]?.link?.id;
    const three = await idOf(['plan-stops']);
    expect(three).not.toBe(link.id);
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }];
    await accepted(surveySubmit(bearer, { answers }));
    const next = await idOf(null);
    expect([link.id, three]).not.toContain(next);
    world.advance(31 * DAY_MS);
    expect([link.id, three, next]).not.toContain(await idOf(null));
  });

  test('reports each contact who cannot be asked, and creates links for the others', async () => {
    const { scope } = await givenLink();
    await accepted(accountUpsert(scope, { externalId: 'crm-2', name: 'Bolt' }));
    const results = await makeLinks(scope, {
      respondents: [
        { account: ACME, respondentExternalId: 'nobody' },
        { account: { externalId: 'crm-2' }, respondentExternalId: 'ana' },
        { account: { externalId: 'crm-9' }, respondentExternalId: 'ana' },
        ANA,
        ANA,
        { account: ACME, respondentExternalId: 'a#b' },
        { account: {}, respondentExternalId: 'ana' },
      ],
    });
    expect(
      results.map(({ link, url, userErrors }) => [
        link !== null,
        url !== null,
        userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`),
      ]),
    ).toEqual([
      [false, false, ['NOT_FOUND respondents.0.respondentExternalId']],
      [false, false, ['NOT_FOUND respondents.1.respondentExternalId']],
      [false, false, ['NOT_FOUND respondents.2.account']],
      [true, true, []],
      [false, false, ['INVALID respondents.4.respondentExternalId']],
      [false, false, ['INVALID respondents.5.respondentExternalId']],
      [false, false, ['INVALID respondents.6.account']],
    ]);
  });

  test.each([
    ['nobody', { respondents: [] }, 'INVALID respondents'],
    [
      '101 people',
      { respondents: Array.from({ length: 101 }, () => ANA) },
      'LIMIT_EXCEEDED respondents',
    ],
    ['no step', { stepKeys: [] }, 'INVALID stepKeys'],
    ['an unknown step', { stepKeys: ['plan-stops', 'dance'] }, 'NOT_FOUND stepKeys.1'],
    ['an unknown job', { job: { key: 'other' } }, 'NOT_FOUND job'],
    ['a past time', { expiresAt: inDays(0) }, 'INVALID expiresAt'],
    ['a time too far in the future', { expiresAt: inDays(180.001) }, 'INVALID expiresAt'],
    ['no time', { expiresAt: 'soon' }, 'INVALID expiresAt'],
  ])('rejects %s as a whole', async (_what, given, problem) => {
    const { world, scope } = await givenLink();
    const writes = world.writes();
    const input = { job: JOB, respondents: [ANA], ...given };
    const problems = await problemsOf(surveyLinksCreate(scope, input));
    expect(problems.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)).toEqual([
      problem,
    ]);
    expect(world.writes()).toBe(writes);
  });

  test('accepts an expiry of at most 180 days, and rejects a job whose steps are all inactive', async () => {
    const { scope, link } = await givenLink({ expiresAt: inDays(180) });
    expect(link.expiresAt).toBe(NOW + 180 * DAY_MS);
    const steps = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
    const inactive = steps.map((key) => ({ key, isActive: false }));
    await accepted(jobUpsert(scope, { ...JOB, steps: inactive }));
    const problems = await problemsOf(surveyLinksCreate(scope, { job: JOB, respondents: [ANA] }));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['INVALID', ['job']]]);
  });

  test('is only for customer success, and audits what it touched', async () => {
    const { world } = await givenLink();
    for (const role of ['MARKETING', 'PRODUCT', 'INGEST', 'RESPONDENT'] as const) {
      await expect(makeLinks(scopeOf(world, role))).rejects.toThrow('SURVEY_LINKS_WRITE');
    }
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS');
    await makeLinks(scope);
    expect(scope.audit.subjects.map(({ type }) => type)).toEqual([
      'JOB',
      'ACCOUNT',
      'RESPONDENT',
      'SURVEY_LINK',
    ]);
  });
});
