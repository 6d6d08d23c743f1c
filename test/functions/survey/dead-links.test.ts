import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { jobArchive, jobRestore } from '../../../lambdas/app/jobs/job-archive.ts';
import { JOB, scopeOf } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { ANSWERS, givenPages } from '../../support/callers/survey-pages.ts';

describe('a survey link that cannot be answered', () => {
  test('says that the survey has ended if the link is expired, and saves nothing', async () => {
    const { world, pages, path, submissions } = await givenPages();
    world.advance(30 * DAY_MS);
    for (const page of [await pages.get(path), await pages.post(path, ANSWERS)]) {
      expect(page.status).toBe(410);
      expect(page.text).toContain('This survey has ended.');
      expect(page.text).toContain('It could be answered until 1 December 2026.');
      expect(page.text).not.toContain('withdraw');
    }
    expect(await submissions()).toEqual([]);
  });

  test('still offers withdrawal if it was answered before it expired', async () => {
    const { world, pages, path } = await givenPages();
    await pages.post(path, ANSWERS);
    world.advance(31 * DAY_MS);
    const { html, text } = await pages.get(path);
    expect(text).toContain('You can still withdraw them');
    const [withdrawal = ''] = /\/w\/fh_w_[^"]+/.exec(html) ?? [];
    expect((await pages.get(withdrawal)).text).toContain('What would you like to withdraw?');
    expect((await pages.get(`${path}/withdraw`)).status).toBe(200);
  });

  test('says that the survey is closed while its job is archived, and saves nothing', async () => {
    const { world, pages, path, submissions } = await givenPages();
    const scope = scopeOf(world);
    await accepted(jobArchive(scope, { job: JOB }));
    for (const page of [await pages.get(path), await pages.post(path, ANSWERS)]) {
      expect(page.status).toBe(200);
      expect(page.text).toContain('This survey is closed.');
      expect(page.text).not.toContain('withdraw');
    }
    expect((await pages.get(path, 'de')).text).toContain('Diese Umfrage ist geschlossen.');
    expect(await submissions()).toEqual([]);
    await accepted(jobRestore(scope, { job: JOB }));
    await pages.post(path, ANSWERS);
    expect(await submissions()).toHaveLength(1);
  });

  test('still offers withdrawal if it was answered before its job was archived', async () => {
    const { world, pages, path } = await givenPages();
    await pages.post(path, ANSWERS);
    await accepted(jobArchive(scopeOf(world), { job: JOB }));
    const { html, text } = await pages.get(path);
    expect(text).toContain('This survey is closed.');
    const [withdrawal = ''] = /\/w\/fh_w_[^"]+/.exec(html) ?? [];
    expect((await pages.get(withdrawal)).text).toContain('What would you like to withdraw?');
  });

  test('returns the same 404 page for every forged link', async () => {
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

  test('rejects methods other than GET, HEAD and POST', async () => {
    const { pages, path, submissions } = await givenPages();
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      expect((await pages.send(method, path, '')).status).toBe(405);
    }
    expect(await submissions()).toEqual([]);
  });
});
