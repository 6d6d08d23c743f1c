import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { eraseUnanswered } from '../../../lambdas/app/privacy/erasure/erase-unanswered.ts';
import { resumeErasures } from '../../../lambdas/app/privacy/erasure/resume-erasures.ts';
import {
  withdrawalConfirm,
  withdrawalDismiss,
} from '../../../lambdas/app/privacy/withdrawal-decide.ts';
import { withdrawalRequestsList } from '../../../lambdas/app/privacy/withdrawal-requests-list.ts';
import { respondentAnswersGet } from '../../../lambdas/app/people/respondent-answers-get.ts';
import { respondentFind } from '../../../lambdas/app/people/respondent-find.ts';
import { respondentSubmissionsList } from '../../../lambdas/app/people/respondent-submissions-list.ts';
import { submissionGet } from '../../../lambdas/app/submissions/submission-get.ts';
import { submissionsList } from '../../../lambdas/app/submissions/submissions-list.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { withdrawalUrl } from '../../../lambdas/app/surveys/links/link-urls.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { surveyWithdraw } from '../../../lambdas/app/surveys/survey-withdraw.ts';
import { withdrawalGet } from '../../../lambdas/app/surveys/withdrawal-get.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeOf, submissionOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { ANA, bearerScope, givenLink, tokenIn } from '../../support/surveys.ts';

/** Ana answered through her link, with explanations, and may be asked for a quote. */
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

/** What callers can see of Ana's answers. */
async function seenBy(scope: Scope) {
  const found = await respondentFind(scope, {
    by: { external: { account: ACME, externalId: 'ana' } },
  });
  if (!found) throw new Error('Ana is gone.');
  const account = { id: found.accountId };
  const [own, all, today] = await Promise.all([
    respondentSubmissionsList(scope, found, {}),
    submissionsList(scope, account, {}),
    respondentAnswersGet(scope, found, JOB),
  ]);
  const stored = await scope.ports.submissions.listByAccount(found.accountId, {
    limit: 1,
    after: null,
  });
  const [first] = stored.entries;
  const candidates = await candidatesList(scope, {
    job: JOB,
    filter: { states: ['CANDIDATE', 'WITHDRAWN', 'RETIRED'], includeHeldBack: true },
  });
  const job = (await scope.ports.jobs.get(JOB.key))?.value;
  const risk = job && (await scope.loaders.assessment(found.accountId, job));
  return {
    submissions: own.edges.length,
    ofAccount: all.edges.length,
    byId: first ? (await submissionGet(scope, first.value.id)) !== null : null,
    answers: today.answers.length,
    candidates: candidates.edges.length,
    scored: risk?.drivers.length ?? 0,
  };
}

const NOTHING = {
  submissions: 0,
  ofAccount: 0,
  byId: false,
  answers: 0,
  candidates: 0,
  scored: 0,
};

describe('surveyWithdraw', () => {
  test('with PUBLICATION withdraws consents and the permission to ask, and keeps the answers', async () => {
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

  test('with NAME hides the answers, and keeps only the efforts once confirmed', async () => {
    const { world, scope, forever, link, token, submissions, person } = await givenAnswered();
    await accepted(surveyWithdraw(forever, { scope: 'NAME' }));
    expect((await person())?.value.withdrawal).toEqual({ at: NOW, keepsEfforts: true });
    await accepted(withdrawalConfirm(scope, ANA));
    expect(await person()).toBeNull();
    const [kept] = await submissions();
    expect(kept?.respondentId).not.toBe(link.respondentId);
    expect(kept?.answers.map(({ effort, explanation }) => [effort, explanation])).toEqual([
      ['VERY_EASY', null],
      ['DIFFICULT', null],
    ]);
    expect(await linkBearer(world.ports, token)).toBeNull();
  });

  test('with EVERYTHING hides all answers of the contact, whatever their source, and erases nothing yet', async () => {
    const { scope, bearer, submissions, person } = await givenAnswered();
    await submit(scope, submissionOf());
    const asked = await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    expect(asked).toEqual({ withdrawn: 'EVERYTHING', erasesAt: NOW + 30 * DAY_MS });
    expect((await person())?.value.stated.mayContact?.value).toBe(false);
    expect(await submissions()).toHaveLength(2);
    expect(await seenBy(createScope(scope.actor, scope.ports))).toEqual(NOTHING);
    expect(await surveyGet(bearer)).toBeNull();
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }];
    const refused = await problemsOf(surveySubmit(bearer, { answers }));
    expect(refused.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test('when repeated, keeps the first date and never narrows the withdrawal', async () => {
    const { world, forever, person } = await givenAnswered();
    const asked = async () => (await person())?.value.withdrawal;
    await accepted(surveyWithdraw(forever, { scope: 'NAME' }));
    world.advance(DAY_MS);
    await accepted(surveyWithdraw(forever, { scope: 'EVERYTHING' }));
    expect(await asked()).toEqual({ at: NOW, keepsEfforts: false });
    await accepted(surveyWithdraw(forever, { scope: 'NAME' }));
    expect(await asked()).toEqual({ at: NOW, keepsEfforts: false });
  });

  test('after confirmation, finds nothing to withdraw and says so', async () => {
    const { scope, forever, bearer } = await givenAnswered();
    await accepted(surveyWithdraw(forever, { scope: 'EVERYTHING' }));
    await accepted(withdrawalConfirm(scope, ANA));
    for (const wanted of ['PUBLICATION', 'NAME', 'EVERYTHING']) {
      expect((await accepted(surveyWithdraw(forever, { scope: wanted }))).withdrawn).toBeNull();
    }
    expect(await withdrawalGet(forever)).toBeNull();
    const problems = await problemsOf(surveyWithdraw(bearer, { scope: 'NAME' }));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test('works with an expired survey link while that is stored, and with a withdrawal link forever', async () => {
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
    expect((await person())?.value.withdrawal).not.toBeNull();
  });

  test('is only for bearers of links, and audits whose answers it concerned', async () => {
    const { world, forever } = await givenAnswered();
    await expect(
      surveyWithdraw(scopeOf(world, 'CUSTOMER_SUCCESS'), { scope: 'NAME' }),
    ).rejects.toThrow('SURVEY_ANSWER');
    const problems = await problemsOf(surveyWithdraw(scopeOf(world), { scope: 'NAME' }));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    await accepted(surveyWithdraw(forever, { scope: 'PUBLICATION' }));
    expect(forever.audit.subjects.map(({ type }) => type)).toEqual(['ACCOUNT', 'RESPONDENT']);
  });

  test('rejects any other scope', async () => {
    const { forever } = await givenAnswered();
    const problems = await problemsOf(surveyWithdraw(forever, { scope: 'SOME' }));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['INVALID', ['scope']]]);
  });
});

describe('a withdrawal link', () => {
  test('identifies the contact but opens no survey', async () => {
    const { forever, url } = await givenAnswered();
    expect(url).toMatch(/^https:\/\/survey\.test\/w\/fh_w_[\w-]+\.[\w-]+\.[\w-]{43}$/);
    expect(`https://survey.test${(await withdrawalGet(forever)) ?? ''}`).toBe(url);
    expect(await surveyGet(forever)).toBeNull();
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }];
    expect((await problemsOf(surveySubmit(forever, { answers }))).length).toBe(1);
  });

  test('is the same in an export and for the bearer of a survey link', async () => {
    const { world, scope, bearer, url } = await givenAnswered();
    const person = { account: ACME, respondentExternalId: 'ana' };
    expect((await accepted(respondentExport(scope, person))).withdrawalUrl).toBe(url);
    const own = createScope(bearer.actor, world.ports);
    expect(url.endsWith((await withdrawalGet(own)) ?? 'none')).toBe(true);
  });
});

describe('a pending withdrawal', () => {
  test('is listed, and can be dismissed if the contact did not request it', async () => {
    const { scope, bearer, person } = await givenAnswered();
    const seen = () => seenBy(createScope(scope.actor, scope.ports));
    const before = await seen();
    expect(before).not.toEqual(NOTHING);
    await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    const waiting = await withdrawalRequestsList(scope, {});
    expect(waiting.edges.map(({ node }) => node.externalId)).toEqual(['ana']);

    const { respondent } = await accepted(withdrawalDismiss(scope, ANA));
    expect(respondent.withdrawal).toBeNull();
    expect((await withdrawalRequestsList(scope, {})).edges).toEqual([]);
    expect(await seen()).toEqual(before);
    expect((await person())?.value.stated.mayContact?.value).toBe(false);
    expect(await surveyGet(bearer)).not.toBeNull();
    for (const decide of [withdrawalDismiss, withdrawalConfirm]) {
      const problems = await problemsOf(decide(scope, ANA));
      expect(problems.map(({ code, field }) => [code, field])).toEqual([
        ['NOT_FOUND', ['respondentExternalId']],
      ]);
    }
  });

  test('is decided by customer success, not by bearers of links', async () => {
    const { world, bearer, forever, person } = await givenAnswered();
    await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    for (const scope of [bearer, forever, scopeOf(world, 'MARKETING'), scopeOf(world, 'INGEST')]) {
      await expect(withdrawalConfirm(scope, ANA)).rejects.toThrow('WITHDRAWALS_DECIDE');
      await expect(withdrawalDismiss(scope, ANA)).rejects.toThrow('WITHDRAWALS_DECIDE');
      await expect(withdrawalRequestsList(scope, {})).rejects.toThrow('WITHDRAWALS_DECIDE');
    }
    expect(await person()).not.toBeNull();
    const decider = scopeOf(world, 'CUSTOMER_SUCCESS');
    expect(await accepted(withdrawalConfirm(decider, ANA))).toEqual({ isComplete: true });
    expect(decider.audit.subjects.map(({ type }) => type)).toEqual(['ACCOUNT', 'RESPONDENT']);
    expect(await person()).toBeNull();
  });

  test('erases after 30 days, unless it was dismissed', async () => {
    const { world, scope, bearer, submissions, person } = await givenAnswered();
    const refresh = () => eraseUnanswered(world.ports, quarantineNothing, Infinity);
    await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    await accepted(withdrawalDismiss(scope, ANA));
    world.advance(29 * DAY_MS);
    await accepted(surveyWithdraw(bearer, { scope: 'EVERYTHING' }));
    world.advance(30 * DAY_MS - 1);
    expect(await refresh()).toBe(0);
    expect(await person()).not.toBeNull();
    world.advance(1);
    expect(await refresh()).toBe(1);
    expect(await person()).toBeNull();
    await resumeErasures(world.ports, async () => {}, quarantineNothing, Infinity);
    expect(await submissions()).toEqual([]);
    expect(await refresh()).toBe(0);
  });
});
