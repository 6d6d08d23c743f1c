import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { JOB } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenPages } from '../../support/callers/survey-pages.ts';

/** A link to a survey of nine steps, with its pages. */
async function givenLongPages() {
  const given = await givenPages();
  const more = Array.from({ length: 6 }, (_, n) => ({ key: `more-${n}`, statement: `do ${n}` }));
  await accepted(jobUpsert(given.scope, { ...JOB, steps: more }));
  return given;
}

function askedIn(html: string): string[] {
  return [...new Set([...html.matchAll(/name="choice\.([\w-]+)"/g)].map(([, key]) => key ?? ''))];
}

function allEasy(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [`choice.${key}`, 'EASY']));
}

describe('a short survey without scripts', () => {
  test('asks five questions, then four more on request, then no more', async () => {
    const { pages, path, submissions } = await givenLongPages();
    const first = askedIn((await pages.get(path)).html);
    expect(first).toHaveLength(5);
    expect((await pages.post(path, { attempt: '1', ...allEasy(first) })).status).toBe(303);

    const thanks = await pages.get(path);
    expect(thanks.text).toContain('Another four questions? It takes about a minute.');
    const gone = await pages.post(path, { attempt: '2', continue: 'yes' });
    expect([gone.status, gone.headers['location']]).toEqual([303, path]);

    const next = await pages.get(path);
    const second = askedIn(next.html);
    expect(second).toHaveLength(4);
    expect(second.filter((key) => first.includes(key))).toEqual([]);
    expect(next.text).toContain('Question 1 of 4');
    expect(next.text).toContain('That is enough');
    await pages.post(path, { attempt: '2', ...allEasy(second) });

    const end = await pages.get(path);
    expect(end.text).not.toContain('Another');
    expect(end.text.match(/ Easy /g)).toHaveLength(9);
    expect((await submissions()).map(({ answers }) => answers.length).sort()).toEqual([4, 5]);
  });

  test('lets respondents change earlier answers and stop early while more questions are open', async () => {
    const { pages, path, submissions } = await givenLongPages();
    const first = askedIn((await pages.get(path)).html);
    await pages.post(path, { attempt: '1', ...allEasy(first) });
    await pages.post(path, { attempt: '2', continue: 'yes' });
    expect((await pages.get(`${path}?done`)).text).toContain('Thank you');
    const change = await pages.get(`${path}?change`);
    expect(askedIn(change.html)).toHaveLength(9);
    const changed = { ...allEasy(first), [`choice.${first[0] ?? ''}`]: 'VERY_DIFFICULT' };
    const sent = await pages.post(`${path}?change`, { attempt: '2', ...changed });
    expect(sent.headers['location']).toBe(`${path}?done`);
    expect((await pages.get(`${path}?done`)).text).toContain('Very difficult');
    expect(askedIn((await pages.get(path)).html)).toHaveLength(4);
    expect(await submissions()).toHaveLength(2);
  });

  test('saves a form once when it is sent twice, even after more questions were requested', async () => {
    const { pages, path, submissions } = await givenLongPages();
    const first = askedIn((await pages.get(path)).html);
    const form = { attempt: '1', ...allEasy(first) };
    await pages.post(path, form);
    await pages.post(path, { attempt: '2', continue: 'yes' });
    expect((await pages.post(path, form)).status).toBe(303);
    expect(await submissions()).toHaveLength(1);
    expect(askedIn((await pages.get(path)).html)).toHaveLength(4);
  });

  test("reports errors on the open questions, and keeps the form's values", async () => {
    const { pages, path } = await givenLongPages();
    const [key = ''] = askedIn((await pages.get(path)).html);
    const refused = await pages.post(path, {
      attempt: '1',
      [`choice.${key}`]: 'DIFFICULT',
      [`hard.${key}`]: 'x'.repeat(4001),
      [`reason.${key}`]: 'SLOW',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Question 1: use at most 4000 characters.');
    expect(askedIn(refused.html)).toHaveLength(5);
    expect(refused.html).toMatch(/value="SLOW"\s+checked/);
  });
});
