import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { respondentGet } from '../../../lambdas/app/people/respondent-get.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { linkBearer } from '../../../lambdas/app/surveys/link-bearer.ts';
import { withdrawalUrl } from '../../../lambdas/app/surveys/link-urls.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { surveyWithdraw } from '../../../lambdas/app/surveys/survey-withdraw.ts';
import { withdrawalGet } from '../../../lambdas/app/surveys/withdrawal-get.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  ACME,
  accepted,
  JOB,
  problemsOf,
  scopeOf,
  submissionOf,
  submit,
} from '../../support/app-fixtures.ts';
import { bearerScope, givenLink, tokenIn } from '../../support/surveys.ts';

/** Ana has answered by her link, words included, and may be asked for a quote. */
async function givenAnswered() {
  const given = await givenLink();
  const { world, bearer, link } = given;
  const easy = { stepKey: 'plan-stops', effort: 'VERY_EASY', explanation: 'It does it by itself.' };
  const hard = { stepKey: 'sequence-stops', effort: 'DIFFICULT', explanation: 'Too many calls.' };
  await accepted(surveySubmit(bearer, { answers: [easy, hard], mayContact: true }));
  const url = await withdrawalUrl(world.ports, link.accountId, link.respondentId);
  const forever = await bearerScope(world, tokenIn(url));
  const submissions = async () => {
    const request = { limit: 100, after: null };
    const slice = await world.ports.submissions.listByAccount(link.accountId, request);
    return slice.entries.map(({ value }) => value);
  };
  const person = () => world.ports.respondents.get(link.accountId, link.respondentId);
  return { ...given, url, forever, submissions, person };
}

describe('withdrawing', () => {
  test('publication takes back consents and the permission to be asked, and leaves the answers', async () => {
    const { scope, forever, submissions, person } = await givenAnswered();
    const { withdrawn } = await accepted(surveyWithdraw(forever, { scope: 'PUBLICATION' }));
    expect(withdrawn).toBe('PUBLICATION');
    expect((await person())?.value.stated.mayContact?.value).toBe(false);
    const all = { states: ['WITHDRAWN', 'CANDIDATE'], includeHeldBack: true };
    const listed = await candidatesList(scope, { job: JOB, filter: all });
    expect(listed.edges.map(({ node }) => node.decision.state)).toEqual(['WITHDRAWN']);
    expect(await submissions()).toHaveLength(1);
    const again = await accepted(surveyWithdraw(forever, { scope: 'PUBLICATION' }));
    expect(again.withdrawn).toBe('PUBLICATION');
  });

  test('the name erases who it was and their words, and leaves how hard somebody found it', async () => {
    const { world, forever, link, token, submissions, person } = await givenAnswered();
    await accepted(surveyWithdraw(forever, { scope: 'NAME' }));
    expect(await person()).toBeNull();
    const [kept] = await submissions();
    expect(kept?.respondentId).not.toBe(link.respondentId);
    expect(kept?.answers.map(({ effort, explanation }) => [effort, explanation])).toEqual([
      ['VERY_EASY', null],
      ['DIFFICULT', null],
    ]);
    expect(await linkBearer(world.ports, token)).toBeNull();
  });

  test('everything erases all that the person ever said, however it came', async () => {
    const { world, scope, bearer, link, token, submissions, person } = await givenAnswered();
    await submit(scope, submissionOf());
    await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    expect(await person()).toBeNull();
    expect(await submissions()).toEqual([]);
    expect(await linkBearer(world.ports, token)).toBeNull();
    expect(await respondentGet(scopeOf(world), link.accountId, link.respondentId)).toBeNull();
  });

  test('done again finds nothing, and says so', async () => {
    const { forever, bearer } = await givenAnswered();
    await accepted(surveyWithdraw(forever, { scope: 'EVERYTHING' }));
    for (const scope of ['PUBLICATION', 'NAME', 'EVERYTHING']) {
      expect((await accepted(surveyWithdraw(forever, { scope }))).withdrawn).toBeNull();
    }
    expect(await withdrawalGet(forever)).toBeNull();
    const problems = await problemsOf(surveyWithdraw(bearer, { scope: 'NAME' }));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test('is possible by an expired survey link for as long as it is kept, and by the other for good', async () => {
    const { world, bearer, forever, person } = await givenAnswered();
    world.advance(59 * DAY_MS);
    expect((await accepted(surveyWithdraw(bearer, { scope: 'PUBLICATION' }))).withdrawn).toBe(
      'PUBLICATION',
    );
    world.advance(DAY_MS);
    expect((await problemsOf(surveyWithdraw(bearer, { scope: 'NAME' }))).length).toBe(1);
    world.advance(500 * DAY_MS);
    expect((await accepted(surveyWithdraw(forever, { scope: 'EVERYTHING' }))).withdrawn).toBe(
      'EVERYTHING',
    );
    expect(await person()).toBeNull();
  });

  test('is for the bearers of links alone, and notes whose words it was about', async () => {
    const { world, forever } = await givenAnswered();
    await expect(
      surveyWithdraw(scopeOf(world, 'CUSTOMER_SUCCESS'), { scope: 'NAME' }),
    ).rejects.toThrow('SURVEY_ANSWER');
    const problems = await problemsOf(surveyWithdraw(scopeOf(world), { scope: 'NAME' }));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    await accepted(surveyWithdraw(forever, { scope: 'PUBLICATION' }));
    expect(forever.audit.subjects.map(({ type }) => type)).toEqual(['ACCOUNT', 'RESPONDENT']);
  });

  test('takes no other scope', async () => {
    const { forever } = await givenAnswered();
    const problems = await problemsOf(surveyWithdraw(forever, { scope: 'SOME' }));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['INVALID', ['scope']]]);
  });
});

describe('a withdrawal link', () => {
  test('leads to the person, and to no survey', async () => {
    const { forever, url } = await givenAnswered();
    expect(url).toMatch(/^https:\/\/survey\.test\/w\/fh_w_[\w-]+\.[\w-]+\.[\w-]{43}$/);
    expect(`https://survey.test${(await withdrawalGet(forever)) ?? ''}`).toBe(url);
    expect(await surveyGet(forever)).toBeNull();
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }];
    expect((await problemsOf(surveySubmit(forever, { answers }))).length).toBe(1);
  });

  test('is the same whoever hands it out', async () => {
    const { world, scope, bearer, url } = await givenAnswered();
    const person = { account: ACME, respondentExternalId: 'ana' };
    expect((await accepted(respondentExport(scope, person))).withdrawalUrl).toBe(url);
    const own = createScope(bearer.actor, world.ports);
    expect(url.endsWith((await withdrawalGet(own)) ?? 'none')).toBe(true);
  });
});
