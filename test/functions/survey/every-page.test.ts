import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { ACME, JOB } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { ANSWERS, givenPages, surveyPages } from '../../support/callers/survey-pages.ts';

describe('every survey page', () => {
  test('loads no resources, cannot be framed or cached, and sends no referrer', async () => {
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
        /^default-src 'none'; style-src 'sha256-[^']{44}'; script-src 'sha256-[^']{44}'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(html).not.toMatch(/ (src|style|on\w+)=|https?:/);
    }
  });

  test('allows only its own style and script, by their hashes', async () => {
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

  test('escapes text from users and settings everywhere', async () => {
    const { world, scope, link, path } = await givenPages();
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&lt;';
    const steps = [
      { key: 'plan-stops', statement: evil },
      { key: evil.slice(0, 60), statement: `${evil} again` },
    ];
    await accepted(jobUpsert(scope, { ...JOB, statement: evil, steps }));
    const deployed = { ...world.ports.surveys.deployed, company: evil, product: evil };
    const surveys = { ...world.ports.surveys, deployed };
    const pages = surveyPages({ ...world.ports, surveys });
    const form = {
      attempt: evil,
      'choice.plan-stops': 'DIFFICULT',
      'hard.plan-stops': `</textarea>${evil}`,
      'alternative.plan-stops': `\n${evil}`,
      'reason.plan-stops': evil,
    };
    const refused = await pages.post(path, form);
    expect(refused.status).toBe(422);
    const sent = await pages.post(path, { ...form, 'reason.plan-stops': 'SLOW' });
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

  test('is logged without the link, the person or the answers', async () => {
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
