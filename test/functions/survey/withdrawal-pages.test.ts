import { withdrawalPath } from '../../../lambdas/app/surveys/links/link-urls.ts';
import { withdrawalConfirm } from '../../../lambdas/app/privacy/withdrawal-decide.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { ANA, givenLink } from '../../support/surveys.ts';
import { surveyPages } from '../../support/callers/survey-pages.ts';

async function givenAnswered() {
  const { world, link, token } = await givenLink();
  const pages = surveyPages(world.ports);
  const path = `/s/${token}`;
  await pages.post(path, { attempt: '1', 'choice.plan-stops': 'EASY' });
  const withdrawal = await withdrawalPath(world.ports, link.accountId, link.respondentId);
  const person = () => world.ports.respondents.get(link.accountId, link.respondentId);
  return { world, link, pages, path, withdrawal, person };
}

describe('the withdrawal page', () => {
  test('is linked from the thank-you page, and the link does not expire', async () => {
    const { pages, path, withdrawal } = await givenAnswered();
    const { html } = await pages.get(path);
    expect(html.match(new RegExp(`href="${withdrawal.replaceAll('.', '\\.')}"`, 'g'))).toHaveLength(
      2,
    );
  });

  test('explains three choices, and changes nothing until one is submitted', async () => {
    const { world, pages, path, withdrawal, person } = await givenAnswered();
    const writes = world.writes();
    for (const target of [withdrawal, `${path}/withdraw`]) {
      const { status, html, text } = await pages.get(`${target}?scope=EVERYTHING`);
      expect(status).toBe(200);
      expect(text).toContain('My consent to be quoted No one will ask you for a quote again');
      expect(text).toContain(
        'My name and my words Your answers are hidden at once, then your name and everything you wrote are erased',
      );
      expect(text).toContain(
        'Everything Your answers are hidden at once, then your name and every answer you gave here are erased',
      );
      expect(html).toContain('<form method="post">');
      expect(html).not.toMatch(/<input[^>]* checked/);
    }
    expect(world.writes()).toBe(writes);
    expect(await person()).not.toBeNull();
  });

  test('requires a choice', async () => {
    const { pages, withdrawal, person } = await givenAnswered();
    for (const fields of [{}, { scope: 'ALL' }]) {
      const { status, text } = await pages.post(withdrawal, fields);
      expect([status, text]).toEqual([422, expect.stringContaining('Choose what to withdraw.')]);
    }
    expect(await person()).not.toBeNull();
  });

  test.each([
    [
      'PUBLICATION',
      'Your consent is withdrawn. No one will ask you for a quote again, and your quotes are withdrawn.',
    ],
    [
      'NAME',
      'Your answers are hidden now. Your name and everything you wrote are erased once Waypoint has confirmed that the request is yours, and on',
    ],
    [
      'EVERYTHING',
      'Your answers are hidden now. Your name and every answer you gave here are erased once Waypoint has confirmed that the request is yours, and on',
    ],
  ])('withdraws %s, confirms it and records it in the audit', async (scope, done) => {
    const { world, pages, withdrawal, person } = await givenAnswered();
    const { status, text } = await pages.post(withdrawal, { scope });
    expect([status, text]).toEqual([200, expect.stringContaining(done)]);
    expect(text).toContain('You do not have to do anything else');
    expect((await person())?.value.withdrawal === null).toBe(scope === 'PUBLICATION');
    const last = world.audited().at(-1);
    expect(last).toMatchObject({
      operation: 'surveyWithdraw',
      outcome: 'DONE',
      roles: ['RESPONDENT'],
      subjects: [{ type: 'ACCOUNT' }, { type: 'RESPONDENT' }],
    });
  });

  test('can be opened from the survey, which then says that the answers are hidden', async () => {
    const { world, pages, path, withdrawal, person } = await givenAnswered();
    const { status } = await pages.post(`${path}/withdraw`, { scope: 'EVERYTHING' });
    expect(status).toBe(200);
    const waiting = 'Your answers are hidden now.';
    const answer = { attempt: '2', 'choice.plan-stops': 'DIFFICULT' };
    for (const page of [
      await pages.get(path),
      await pages.get(`${path}?change`),
      await pages.post(path, answer),
      await pages.get(withdrawal),
      await pages.get(`${path}/withdraw`),
    ]) {
      expect([page.status, page.text]).toEqual([200, expect.stringContaining(waiting)]);
    }
    expect((await person())?.value.withdrawal).not.toBeNull();

    await accepted(withdrawalConfirm(scopeOf(world), ANA));
    expect(await person()).toBeNull();
    expect((await pages.get(path)).status).toBe(404);
    for (const page of [
      await pages.get(withdrawal),
      await pages.post(withdrawal, { scope: 'NAME' }),
    ]) {
      expect(page.status).toBe(200);
      expect(page.text).toContain('There is nothing to withdraw.');
    }
  });

  test('rejects forged links', async () => {
    const { pages, withdrawal, person } = await givenAnswered();
    const other = withdrawal.endsWith('A') ? 'B' : 'A';
    const forged = [`${withdrawal.slice(0, -1)}${other}`, withdrawal.replace('/w/', '/s/')];
    for (const target of forged) {
      expect((await pages.post(target, { scope: 'EVERYTHING' })).status).toBe(404);
    }
    expect(await person()).not.toBeNull();
  });
});

test('answers from the page are recorded like answers from the API, without ids of the link or the person', async () => {
  const { world, link } = await givenAnswered();
  const records = world.audited().filter(({ operation }) => operation === 'surveySubmit');
  expect(records).toMatchObject([
    { outcome: 'DONE', roles: ['RESPONDENT'], requestId: 'request-1', codes: [] },
  ]);
  expect(records[0]?.subjects.map(({ type }) => type).sort()).toEqual(
    ['ACCOUNT', 'JOB', 'RESPONDENT', 'SUBMISSION', 'SURVEY_LINK'].sort(),
  );
  expect(JSON.stringify(records)).not.toContain(link.id);
  expect(JSON.stringify(records)).not.toContain(link.respondentId);
});
