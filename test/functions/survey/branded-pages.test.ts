import { brandingUpdate } from '../../../lambdas/app/branding/branding-update.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenPages } from '../../support/callers/survey-pages.ts';
import { pngOf } from '../../support/png.ts';

const PNG = pngOf(120, 40);

async function givenBrand() {
  const given = await givenPages();
  const input = {
    companyName: 'Northwind',
    productName: 'Routes',
    accentColor: '#B42318',
    logo: PNG,
  };
  await accepted(brandingUpdate(given.scope, input));
  return given;
}

test('every page has the configured logo, company, product and color', async () => {
  const { pages, path } = await givenBrand();
  const shown = [await pages.get(path), await pages.get('/s/x'), await pages.get('/nowhere')];
  for (const { html, headers } of shown) {
    expect(html).toContain('--accent:#B42318');
    expect(html).toMatch(/<img[^>]*src="\/l\/[0-9a-f]{32}"[^>]*alt="Northwind"/);
    expect(headers['content-security-policy']).toContain("img-src 'self' data:;");
  }
  expect(shown[0]?.text).toContain('Now that you use Routes, how difficult is it to plan stops?');
  expect(shown[0]?.html).toContain('· Northwind</title>');
});

test('the logo is served as a cacheable image, and other logo paths return 404', async () => {
  const { pages, path, scope } = await givenBrand();
  const [, src = ''] = /src="(\/l\/\w+)"/.exec((await pages.get(path)).html) ?? [];
  const { status, headers, html } = await pages.get(src);
  expect([status, html]).toEqual([200, PNG]);
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect(await pages.send('HEAD', src, '')).toMatchObject({ status: 200, html: '' });
  await accepted(brandingUpdate(scope, { logo: null }));
  for (const gone of [src, '/l/x', `/l/${'0'.repeat(32)}`, '/l/BRANDING']) {
    const answer = await pages.get(gone);
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  }
  expect((await pages.get(path)).html).toContain('<p class="company">Northwind</p>');
  expect(pages.answered.map((facts) => facts.page)).toContain('logo');
});

test('a page uses the default style if the branding cannot be read', async () => {
  const { world, path } = await givenBrand();
  const { surveyPages } = await import('../../support/callers/survey-pages.ts');
  const branding = { ...world.ports.branding, get: () => Promise.reject(new Error('lost')) };
  const pages = surveyPages({ ...world.ports, branding });
  const { status, html } = await pages.get(path);
  expect(status).toBe(500);
  expect(html).toContain('--accent:#3538CD');
});
