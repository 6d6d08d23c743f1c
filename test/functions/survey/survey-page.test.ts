import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { surveyLinksList } from '../../../lambdas/app/surveys/links/survey-links-list.ts';
import { JOB } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { ANSWERS, givenPages, surveyPages } from '../../support/callers/survey-pages.ts';

/** Returns the fields of a page's form with their values. */
function fieldsOf(html: string): Record<string, string> {
  const textareas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)</g)];
  const inputs = [...html.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const chosen = inputs
    .filter((it) => / checked/.test(it) || /type="hidden"/.test(it))
    .map((it) => [/name="([^"]*)"/.exec(it)?.[1], /value="([^"]*)"/.exec(it)?.[1]]);
  const all = [...textareas.map(([, name, value]) => [name, value]), ...chosen];
  return Object.fromEntries(all.filter(([, value]) => value !== '')) as Record<string, string>;
}

describe('the survey page', () => {
  test('asks one question per step, with five answers and "Not part of my work"', async () => {
    const { pages, path } = await givenPages();
    const { status, html, text } = await pages.get(path);
    expect(status).toBe(200);
    expect(text).toContain('How hard is it to get field crews to every stop on time?');
    expect(text).toContain('3 questions, less than a minute.');
    expect(html.match(/<fieldset class="question"/g)).toHaveLength(3);
    expect(text).toContain(
      'Question 2 of 3 Now that you use Waypoint Fleet, how difficult is it to sequence stops? ' +
        'Very difficult Difficult Neither Easy Very easy Not part of my work What helps? (optional) ' +
        'Why is it difficult? (optional) It takes too long The result is not right It is hard to use ' +
        'Something else What makes it hard? (optional) What else do you use for it? (optional)',
    );
    expect(fieldsOf(html)).toEqual({ attempt: '1' });
    expect(text).toContain('You may ask me for permission to quote me.');
    expect(text).toContain(
      'The people at Waypoint who manage your account, and administrators, see your answers with ' +
        'your name. Everyone else there sees them without your name, unless you agree to be asked for a quote. ' +
        'Answers are kept with your name for 24 months, and then for a time without it; your explanations for 12 months.',
    );
    expect(text).toContain('You can change your answers until 1 December 2026');
  });

  test('labels every field', async () => {
    const { pages, path } = await givenPages();
    const { html } = await pages.get(path);
    const ids = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const labelled = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...labelled].sort()).toEqual([...ids].sort());
    expect(html.match(/<fieldset/g)).toHaveLength((html.match(/<legend/g) ?? []).length);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  });

  test('saves the answers, and shows a thank-you page from then on', async () => {
    const { pages, path, link, submissions } = await givenPages();
    const answered = await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    expect([answered.status, answered.headers['location'], answered.html]).toEqual([303, path, '']);
    expect(await submissions()).toMatchObject([
      {
        respondentId: link.respondentId,
        jobKey: JOB.key,
        source: 'survey',
        recordedBy: null,
        stated: { mayContact: true },
        answers: [
          {
            stepKey: 'plan-stops',
            effort: 'DIFFICULT',
            explanation: 'Every change\nmeans calls.',
            reason: 'HARD_TO_USE',
            about: 'CONSUMPTION',
            alternative: 'a spreadsheet',
          },
          {
            stepKey: 'sequence-stops',
            effort: 'VERY_EASY',
            explanation: 'It does it by itself.',
            reason: null,
            about: null,
            alternative: null,
          },
          { stepKey: 'estimate-arrival', effort: null, explanation: null },
        ],
      },
    ]);
    const { status, text } = await pages.get(path);
    expect(status).toBe(200);
    expect(text).toContain('Thank you, your answers have arrived.');
    expect(text).toContain(
      'Plan stops Difficult Sequence stops Very easy Estimate arrival Not part of my work',
    );
  });

  test('records that the respondent may not be contacted if the box is not checked', async () => {
    const { pages, path, submissions } = await givenPages();
    await pages.post(path, ANSWERS);
    expect((await submissions())[0]?.stated).toEqual({ mayContact: false });
  });

  test('saves a form once when it is sent several times, even at the same time', async () => {
    const { pages, path, submissions } = await givenPages();
    const sent = await Promise.all([1, 2, 3].map(() => pages.post(path, ANSWERS)));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    await pages.post(path, ANSWERS);
    expect(await submissions()).toHaveLength(1);
  });

  test('prefills the answers when they are changed, and saves the change as another submission', async () => {
    const { world, pages, path, submissions } = await givenPages();
    await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    const { html, text } = await pages.get(`${path}?change`);
    expect(text).toContain('Your answers are filled in.');
    const { 'hard.sequence-stops': _, 'helps.plan-stops': __, ...answered } = ANSWERS;
    expect(fieldsOf(html)).toEqual({
      ...answered,
      attempt: '2',
      'hard.plan-stops': 'Every change\nmeans calls.',
      mayContact: 'yes',
    });
    world.advance(1000);
    await pages.post(path, { ...fieldsOf(html), 'choice.plan-stops': 'EASY' });
    const efforts = (await submissions()).map(({ answers }) => answers[0]?.effort);
    expect(efforts).toEqual(['EASY', 'DIFFICULT']);
    // Going back and sending the first form again adds nothing new.
    await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    expect(await submissions()).toHaveLength(2);
  });

  test("says what to fix if no question is answered, and keeps the form's values", async () => {
    const { pages, path, submissions } = await givenPages();
    const refused = await pages.post(path, { attempt: '1', mayContact: 'yes' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<title>Not sent yet: Survey · Waypoint</title>');
    expect(refused.html).toMatch(
      /role="alert" tabindex="-1" autofocus>\s*<h2>Nothing was sent yet<\/h2>\s*<ul>\s*<li><a href="#q1-1">Answer at least one question\.<\/a>/,
    );
    expect(refused.html).toContain('id="q1-1"');
    expect(fieldsOf(refused.html)).toEqual({ attempt: '1', mayContact: 'yes' });
    expect(await submissions()).toEqual([]);
  });

  test('links to the texts that are too long', async () => {
    const { pages, path, submissions } = await givenPages();
    const long = 'x'.repeat(4001);
    const refused = await pages.post(path, {
      ...ANSWERS,
      'alternative.plan-stops': long,
      'helps.sequence-stops': long,
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<a href="#q1-alternative">Question 1: use at most 4000');
    expect(refused.html).toContain('<a href="#q2-helps">Question 2: use at most 4000');
    expect(refused.html).toContain('id="q2-helps"');
    expect(fieldsOf(refused.html)['helps.sequence-stops']).toBe(long);
    expect(await submissions()).toEqual([]);
  });

  test('ignores fields and values that it does not ask for', async () => {
    const { pages, path, submissions } = await givenPages();
    await pages.post(path, {
      ...ANSWERS,
      'choice.plan-stops': 'TERRIBLE',
      'choice.other': 'EASY',
      'choice.__proto__': 'EASY',
      respondentId: 'somebody-else',
      importBatch: 'b',
    });
    const [submission] = await submissions();
    expect(submission?.answers.map(({ stepKey }) => stepKey)).toEqual([
      'sequence-stops',
      'estimate-arrival',
    ]);
    expect(submission?.importBatch).toBeNull();
  });

  test('rejects a form that is larger than any valid one', async () => {
    const { pages, path, submissions } = await givenPages();
    const { status, text } = await pages.post(path, { ...ANSWERS, more: 'x'.repeat(1_000_000) });
    expect(status).toBe(413);
    expect(text).toContain('The text is too long.');
    expect(await submissions()).toEqual([]);
  });

  test('marks the link as opened when the respondent acts, and not when a scanner loads the page', async () => {
    const { scope, pages, path } = await givenPages();
    const state = async (wanted: string) =>
      (await surveyLinksList(scope, { job: JOB, state: wanted })).edges.length;
    expect(await state('PENDING')).toBe(1);
    await pages.get(path);
    await pages.send('HEAD', path, '');
    expect(await state('PENDING')).toBe(1);
    const told = await pages.post(path, { opened: 'yes' });
    expect([told.status, told.html]).toEqual([204, '']);
    expect(await state('OPENED')).toBe(1);
    await pages.post(path, ANSWERS);
    expect(await state('ANSWERED')).toBe(1);
  });

  test('answers HEAD like GET, without the body', async () => {
    const { pages, path } = await givenPages();
    const { status, headers, html } = await pages.send('HEAD', path, '');
    const got = await pages.get(path);
    expect([status, html]).toEqual([200, '']);
    expect(headers).toEqual(got.headers);
    expect((await pages.send('HEAD', '/s/none', '')).status).toBe(404);
    expect(pages.answered.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'HEAD']);
  });

  test('says that there are no questions if all its steps are inactive', async () => {
    const { scope, pages, path } = await givenPages();
    const keys = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
    const steps = keys.map((key) => ({ key, isActive: false }));
    await accepted(jobUpsert(scope, { ...JOB, steps }));
    expect((await pages.get(path)).text).toContain('There are no questions at the moment.');
  });

  test('says "our product" if no product name is configured', async () => {
    const { world, path } = await givenPages();
    const deployed = { ...world.ports.surveys.deployed, company: null, product: null };
    const surveys = { ...world.ports.surveys, deployed };
    const pages = surveyPages({ ...world.ports, surveys });
    const { html, text } = await pages.get(path);
    expect(text).toContain('Now that you use our product, how difficult is it to plan stops?');
    expect(text).toContain('The people here who manage your account');
    expect(html).toContain('<title>Survey</title>');
  });
});
