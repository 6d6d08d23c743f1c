import { html } from '../../../lambdas/app/kernel/text/html.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyTexts } from '../../../lambdas/app/surveys/texts/texts-of.ts';
import { createRenderer } from '../../../lambdas/functions/survey/pages/page.ts';
import { acceptedLanguage } from '../../../lambdas/functions/survey/visit.ts';
import { ANSWERS, givenPages, surveyPages } from '../../support/callers/survey-pages.ts';
import { ACME, givenJobAndAccount, JOB } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { makeLinks, tokenIn } from '../../support/surveys.ts';

/** A survey link sent in German, with its pages. */
async function givenGerman() {
  const given = await givenPages();
  const { surveyLinks } = given.world.ports;
  const stored = await surveyLinks.get(given.link.accountId, given.link.id);
  if (!stored) throw new Error('The link is gone.');
  await surveyLinks.save({ ...stored.value, language: 'de' }, stored.version);
  return given;
}

describe('the language of the survey pages', () => {
  test('is the language of the link, whatever the browser prefers', async () => {
    const { pages, path } = await givenGerman();
    const { html, text } = await pages.get(path, 'fr');
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(text).toContain(
      'Wie schwierig ist „Plan stops“ für Sie, seit Sie Waypoint Fleet nutzen?',
    );
    expect(text).toContain('3 Fragen, weniger als eine Minute.');
    expect(text).toContain('bis zum 1. Dezember 2026');
    const sent = await pages.post(path, ANSWERS, 'fr');
    expect(sent.headers['location']).toBe(`${path}?lang=de`);
    const thanks = await pages.get(`${path}?lang=de`, 'fr');
    expect(thanks.text).toContain('Vielen Dank, Ihre Antworten sind angekommen.');
    expect(thanks.html).toMatch(/href="\/w\/[^"?]+\?lang=de"/);
  });

  test("defaults to the browser's language, and then to English", async () => {
    const { pages, path, token } = await givenPages();
    expect((await pages.get(path, 'nl, es-MX;q=0.8, de;q=0.3')).html).toContain('<html lang="es"');
    expect((await pages.get(path, 'nl')).html).toContain('<html lang="en"');
    expect((await pages.get(`/s/${token}x`, 'fr')).text).toContain('Ce lien ne fonctionne pas.');
    expect((await pages.get(`${path}/withdraw`, 'fr')).text).toContain(
      'Que souhaitez-vous retirer',
    );
  });

  test("can be changed on the page, which keeps the form's values and saves nothing", async () => {
    const { pages, path, submissions } = await givenPages();
    const { html } = await pages.get(path);
    expect(html.match(/<button[^>]* form="survey"[^>]*>/g)).toHaveLength(4);
    const turned = await pages.post(path, { ...ANSWERS, mayContact: 'yes', switch: 'fr' });
    expect([turned.status, turned.html.includes('<html lang="fr" dir="ltr">')]).toEqual([
      200,
      true,
    ]);
    expect(turned.html).toContain('name="lang" value="fr"');
    expect(turned.html).toMatch(/value="HARD_TO_USE"\s+checked/);
    expect(turned.html).toContain('Every change\nmeans calls.');
    expect(await submissions()).toEqual([]);
    const sent = await pages.post(path, { ...ANSWERS, lang: 'fr' });
    expect(sent.headers['location']).toBe(`${path}?lang=fr`);
    const refused = await pages.post(path, { lang: 'fr' });
    expect(refused.text).toContain('Rien n’a encore été envoyé');
  });

  test.each([
    ['', null],
    ['fr-CA,fr;q=0.9,en;q=0.5', 'fr'],
    ['en;q=0.1, DE-at;q=0.7', 'de'],
    ['de;q=0, *;q=0.5', null],
    ['de;q=x', null],
  ])('is parsed from the Accept-Language header %p as %p', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  test("is the contact's language if it is known, whatever the browser prefers", async () => {
    const { scope } = await givenJobAndAccount();
    const eda = { externalId: 'eda', language: 'DE' };
    await accepted(respondentUpsert(scope, { account: ACME, respondent: eda }));
    const respondents = [{ account: ACME, respondentExternalId: 'eda' }];
    const [made] = await makeLinks(scope, { respondents });
    const pages = surveyPages(scope.ports);
    const { html } = await pages.get(`/s/${tokenIn(made?.url ?? '')}`, 'fr');
    expect(html).toContain('<html lang="de"');
  });

  test('is written from right to left if its texts are', () => {
    const texts = { ...surveyTexts('en'), dir: 'rtl' as const };
    const page = { status: 200, title: 'x', body: html`<h1>x</h1>` };
    const { body } = createRenderer({ company: 'Waypoint', color: '#3538CD', logo: null })(page, {
      language: 'en',
      texts,
      carried: null,
    });
    expect(body).toContain('<html lang="en" dir="rtl">');
    // Logical properties instead of left and right, so the layout follows the text direction.
    expect(body).not.toMatch(
      /(margin|padding|border|inset)-(left|right)|[;{](left|right):|(float|text-align):(left|right)/,
    );
    expect(body).not.toMatch(/(margin|padding):[^\s;}]+( [^\s;}]+){3}/);
  });
});

describe('a job with translations', () => {
  const translations = [{ language: 'DE', statement: 'Pünktlich überall ankommen' }];
  const steps = [
    { key: 'plan-stops', translations: [{ language: 'DE', statement: 'die Stopps planen' }] },
  ];

  test("is shown in the page's language, and in its original wording where there is no translation", async () => {
    const { scope, pages, path } = await givenGerman();
    await accepted(jobUpsert(scope, { ...JOB, steps, translations }));
    const { text } = await pages.get(path);
    expect(text).toContain('Wie schwierig ist „Pünktlich überall ankommen“ für Sie?');
    expect(text).toContain('Wie schwierig ist „Die Stopps planen“ für Sie');
    expect(text).toContain('Wie schwierig ist „Sequence stops“ für Sie');
    await pages.post(path, ANSWERS);
    expect((await pages.get(path)).text).toContain('Die Stopps planen Schwierig Sequence stops');
    expect((await pages.get(`${path}?change&lang=fr`)).text).toContain('« Plan stops »');
  });
});

describe('a step-by-step survey', () => {
  test('shows each question on its own page, in the same form', async () => {
    const { scope, pages, path, submissions } = await givenPages();
    await accepted(jobUpsert(scope, { ...JOB, surveyLayout: 'STEP_BY_STEP' }));
    const { html, text } = await pages.get(path);
    expect(html).toContain('class="stepwise"');
    expect([...html.matchAll(/id="page-(\d)"/g)].map(([, place]) => place).join('')).toBe('1234');
    expect([...html.matchAll(/href="#page-(\d)"/g)].map(([, place]) => place).join('')).toBe(
      '213243',
    );
    expect(html).toContain('<progress max="3" value="2" aria-label="Question 2 of 3">');
    expect(text).toMatch(/That was the last question.*Send my answers/);
    await pages.post(path, ANSWERS);
    expect((await submissions())[0]?.answers).toHaveLength(3);
    await accepted(jobUpsert(scope, { ...JOB, surveyLayout: null }));
    expect((await pages.get(`${path}?change`)).html).not.toContain('class="stepwise"');
  });
});
