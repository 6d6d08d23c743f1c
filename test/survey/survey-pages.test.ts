import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { respondentUpsert } from '../../lambdas/app/respondents/respondent-upsert.ts';
import { surveyLinksList } from '../../lambdas/app/surveys/survey-links-list.ts';
import { DAY_MS } from '../../lambdas/domain/time.ts';
import { ACME, accepted, JOB } from '../support/app-fixtures.ts';
import { givenLink } from '../support/surveys.ts';
import { LOOK, surveyPages } from '../support/survey-pages.ts';

const ANSWERS = {
  attempt: '1',
  'choice.plan-stops': 'DIFFICULT',
  'hard.plan-stops': 'Every change\r\nmeans calls.',
  'about.plan-stops': 'CONSUMPTION',
  'alternative.plan-stops': 'a spreadsheet',
  'helps.plan-stops': 'not asked, so not told',
  'choice.sequence-stops': 'VERY_EASY',
  'helps.sequence-stops': 'It does it by itself.',
  'hard.sequence-stops': 'not asked, so not told',
  'choice.estimate-arrival': 'NOT_APPLICABLE',
};

async function givenPages() {
  const given = await givenLink();
  const { world, link, token } = given;
  const pages = surveyPages(world.ports);
  const submissions = async () => {
    const request = { limit: 100, after: null };
    const slice = await world.ports.submissions.listByAccount(link.accountId, request);
    return slice.entries.map(({ value }) => value);
  };
  return { ...given, pages, path: `/s/${token}`, submissions };
}

/** The fields of a page's form with what stands in them. */
function fieldsOf(html: string): Record<string, string> {
  const textareas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)</g)];
  const inputs = [...html.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const chosen = inputs
    .filter((it) => / checked/.test(it) || /type="hidden"/.test(it))
    .map((it) => [/name="([^"]*)"/.exec(it)?.[1], /value="([^"]*)"/.exec(it)?.[1]]);
  const all = [...textareas.map(([, name, value]) => [name, value]), ...chosen];
  return Object.fromEntries(all.filter(([, value]) => value !== '')) as Record<string, string>;
}

describe('the page of a survey', () => {
  test('asks a question a step, with five answers and a way out', async () => {
    const { pages, path } = await givenPages();
    const { status, html, text } = await pages.get(path);
    expect(status).toBe(200);
    expect(text).toContain('How hard is it to get field crews to every stop on time?');
    expect(text).toContain('3 questions, less than a minute.');
    expect(html.match(/<fieldset class="question"/g)).toHaveLength(3);
    expect(text).toContain(
      'Question 2 of 3 Now that you use Waypoint Fleet, how difficult is it to sequence stops? ' +
        'Very difficult Difficult Neither Easy Very easy Not part of my work What helps? (optional) ' +
        'What makes it hard? (optional) Is that about the work itself, or about using Waypoint Fleet? ' +
        '(optional) The work itself Using Waypoint Fleet What else do you use for it? (optional)',
    );
    expect(fieldsOf(html)).toEqual({ attempt: '1' });
    expect(text).toContain('You may ask me whether you can quote me.');
    expect(text).toContain(
      'Those at Waypoint who look after your account, and administrators, see your answers with ' +
        'your name; all others there see them without it, unless you agree to be asked for a quote. ' +
        'Answers are kept for 24 months, your words for 12.',
    );
    expect(text).toContain('You can change your answers until 1 December 2026');
  });

  test('names every field, and every label names its field', async () => {
    const { pages, path } = await givenPages();
    const { html } = await pages.get(path);
    const ids = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const labelled = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...labelled].sort()).toEqual([...ids].sort());
    expect(html.match(/<fieldset/g)).toHaveLength((html.match(/<legend/g) ?? []).length);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('takes the answers, and says thank you from then on', async () => {
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
            about: 'CONSUMPTION',
            alternative: 'a spreadsheet',
          },
          {
            stepKey: 'sequence-stops',
            effort: 'VERY_EASY',
            explanation: 'It does it by itself.',
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

  test('says no to being asked where the box is left unticked', async () => {
    const { pages, path, submissions } = await givenPages();
    await pages.post(path, ANSWERS);
    expect((await submissions())[0]?.stated).toEqual({ mayContact: false });
  });

  test('takes a form that is sent twice once, also at the same time', async () => {
    const { pages, path, submissions } = await givenPages();
    const sent = await Promise.all([1, 2, 3].map(() => pages.post(path, ANSWERS)));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    await pages.post(path, ANSWERS);
    expect(await submissions()).toHaveLength(1);
  });

  test('offers a change, with what was answered filled in, and takes it as a further submission', async () => {
    const { world, pages, path, submissions } = await givenPages();
    await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    const { html, text } = await pages.get(`${path}?change`);
    expect(text).toContain('What you answered is filled in.');
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
    // A back button, and the first form once more: nothing that was not said already.
    await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    expect(await submissions()).toHaveLength(2);
  });

  test('says what to mend where nothing was answered, and keeps what was entered', async () => {
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

  test('leads to the words that are too long', async () => {
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

  test('takes no more than it asks for', async () => {
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

  test('refuses a form that is larger than all answers can be', async () => {
    const { pages, path, submissions } = await givenPages();
    const { status, text } = await pages.post(path, { ...ANSWERS, more: 'x'.repeat(1_000_000) });
    expect(status).toBe(413);
    expect(text).toContain('That was too much text.');
    expect(await submissions()).toEqual([]);
  });

  test('is opened with the first look at it', async () => {
    const { scope, pages, path } = await givenPages();
    const state = async (wanted: string) =>
      (await surveyLinksList(scope, { job: JOB, state: wanted })).edges.length;
    expect(await state('PENDING')).toBe(1);
    await pages.get(path);
    expect(await state('OPENED')).toBe(1);
    await pages.post(path, ANSWERS);
    expect(await state('ANSWERED')).toBe(1);
  });

  test('has nothing to ask once its steps are inactive', async () => {
    const { scope, pages, path } = await givenPages();
    const keys = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
    const steps = keys.map((key) => ({ key, isActive: false }));
    await accepted(jobUpsert(scope, { ...JOB, steps }));
    expect((await pages.get(path)).text).toContain('There is nothing to ask at the moment.');
  });

  test('speaks of "our product" where the deployment names none', async () => {
    const { world, path } = await givenPages();
    const surveys = { ...world.ports.surveys, company: null, product: null };
    const pages = surveyPages({ ...world.ports, surveys }, { ...LOOK, company: null });
    const { html, text } = await pages.get(path);
    expect(text).toContain('Now that you use our product, how difficult is it to plan stops?');
    expect(text).toContain('Those with us who look after your account');
    expect(html).toContain('<title>Survey</title>');
  });
});

describe('a link that leads nowhere', () => {
  test('says so kindly where it has expired, and takes nothing', async () => {
    const { world, pages, path, submissions } = await givenPages();
    world.advance(30 * DAY_MS);
    for (const page of [await pages.get(path), await pages.post(path, ANSWERS)]) {
      expect(page.status).toBe(410);
      expect(page.text).toContain('This survey has ended.');
      expect(page.text).toContain('It could be answered until 1 December 2026.');
      expect(page.text).not.toContain('take them back');
    }
    expect(await submissions()).toEqual([]);
  });

  test('still leads to withdrawal where it was answered before it expired', async () => {
    const { world, pages, path } = await givenPages();
    await pages.post(path, ANSWERS);
    world.advance(31 * DAY_MS);
    const { html } = await pages.get(path);
    const [withdrawal = ''] = /\/w\/fh_w_[^"]+/.exec(html) ?? [];
    expect((await pages.get(withdrawal)).text).toContain('What would you like to take back?');
    expect((await pages.get(`${path}/withdraw`)).status).toBe(200);
  });

  test('says no more than that it does not work where it is forged', async () => {
    const { pages, path, submissions } = await givenPages();
    const other = path.endsWith('A') ? 'B' : 'A';
    const forged = [
      `${path.slice(0, -1)}${other}`,
      path.slice(0, -5),
      path.replace('/s/', '/w/'),
      path.replace('/s/fh_s_', '/s/fh_w_'),
      path.replace('/s/fh_s_', '/w/fh_w_'),
      `${path}/withdraw/more`,
      '/s/',
      '/s/x',
      '/',
    ];
    const pagesShown = await Promise.all(
      forged.flatMap((target) => [pages.get(target), pages.post(target, ANSWERS)]),
    );
    expect(new Set(pagesShown.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(pagesShown.map(({ html }) => html)).size).toBe(1);
    expect(pagesShown[0]?.text).toContain('This link does not work.');
    expect(await submissions()).toEqual([]);
  });

  test('is not used in another way than by looking and sending', async () => {
    const { pages, path, submissions } = await givenPages();
    for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      expect((await pages.send(method, path, '')).status).toBe(405);
    }
    expect(await submissions()).toEqual([]);
  });
});

describe('every page', () => {
  test('loads nothing, is framed by nobody, kept by no cache and told to no other site', async () => {
    const { pages, path } = await givenPages();
    const shown = [
      await pages.get(path),
      await pages.post(path, {}),
      await pages.post(path, ANSWERS),
      await pages.get(path),
      await pages.get(`${path}/withdraw`),
      await pages.get('/s/x'),
    ];
    for (const { headers, html } of shown) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']{44}'; script-src 'sha256-[^']{44}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(html).not.toMatch(/ (src|style|on\w+)=|https?:/);
    }
  });

  test('allows by their hashes the style and the script that it holds, and no others', async () => {
    const { pages, path } = await givenPages();
    const { headers, html } = await pages.get(path);
    for (const [tag, kind] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const blocks = [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
      const digest = await crypto.subtle.digest(
        'SHA-256',
        new TextEncoder().encode(blocks[0]?.[1] ?? ''),
      );
      const hash = Buffer.from(digest).toString('base64');
      expect(blocks).toHaveLength(1);
      expect(headers['content-security-policy']).toContain(`${kind} 'sha256-${hash}'`);
    }
  });

  test('shows what others wrote as text, wherever it stands', async () => {
    const { world, scope, link, path } = await givenPages();
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&lt;';
    const steps = [
      { key: 'plan-stops', statement: evil },
      { key: evil.slice(0, 60), statement: evil },
    ];
    await accepted(jobUpsert(scope, { ...JOB, statement: evil, steps }));
    const surveys = { ...world.ports.surveys, company: evil, product: evil };
    const pages = surveyPages({ ...world.ports, surveys }, { ...LOOK, company: evil });
    const form = {
      attempt: evil,
      'choice.plan-stops': 'DIFFICULT',
      'hard.plan-stops': `</textarea>${evil}`,
      'alternative.plan-stops': `\n${evil}`,
      'about.plan-stops': evil,
    };
    const refused = await pages.post(path, form);
    expect(refused.status).toBe(422);
    const sent = await pages.post(path, { ...form, 'about.plan-stops': 'JOB' });
    expect(sent.status).toBe(303);
    const shown = [
      refused,
      await pages.get(path),
      await pages.get(`${path}?change=${encodeURIComponent(evil)}`),
      await pages.get(`${path}/withdraw`),
      await pages.get(`/s/${encodeURIComponent(evil)}`),
    ];
    for (const { html } of shown) {
      expect(html).not.toMatch(/<script>alert|<img|onerror=alert\(2\)>'/);
      expect(html.match(/<script>/g)).toHaveLength(1);
    }
    const change = shown[2]?.html ?? '';
    expect(change).toContain('&lt;/textarea&gt;&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(link.id).not.toBe('');
  });

  test('is noted without the link, the person or what they said', async () => {
    const { scope, world, pages, path, token } = await givenPages();
    const ana = { externalId: 'ana', name: 'Ana Secret', email: 'ana.secret@example.com' };
    await accepted(respondentUpsert(scope, { account: ACME, respondent: ana }));
    await pages.get(path);
    await pages.post(path, ANSWERS);
    await pages.get(`/s/${token}x`);
    world.ports.jobs.get = () => Promise.reject(new Error(`broken at ${token}`));
    const failed = await pages.get(path);
    expect([failed.status, failed.text]).toEqual([
      500,
      expect.stringContaining('Something went wrong on our side.') as string,
    ]);
    expect(pages.answered).toEqual([
      noted('survey', 'GET', 200),
      noted('survey', 'POST', 303),
      noted('survey', 'GET', 404),
      noted('survey', 'GET', 500),
    ]);
    expect(JSON.stringify(pages.answered)).not.toMatch(/fh_s_|Secret|calls|crm-1/);
  });
});

function noted(page: string, method: string, status: number) {
  const milliseconds = expect.any(Number) as number;
  return { requestId: 'request-1', page, method, status, milliseconds };
}
