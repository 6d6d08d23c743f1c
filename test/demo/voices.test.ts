import { DIFFICULTY_REASONS } from '../../lambdas/domain/scoring/answers/effort.ts';
import { DEMO_ACCOUNTS } from '../../demo/world/accounts.ts';
import { SEED } from '../../demo/inputs.ts';
import { DEMO_STEPS, COMPETITORS } from '../../demo/world/job.ts';
import { demoPeople } from '../../demo/world/people.ts';
import { random } from '../../demo/kernel/random.ts';
import { VOICES, voiceBook } from '../../demo/voices/voice-book.ts';
import { demoSubmissions } from '../../demo/waves/waves.ts';

const texts = Object.values(VOICES)
  .flatMap(({ difficult, easy, turned }) => [...difficult, ...easy, ...turned])
  .map(({ text }) => text);

const answers = demoSubmissions(demoPeople(SEED), SEED).flatMap((submission) => submission.answers);

describe("the texts of the demo's answers", () => {
  test('cover every step, with at least four difficult, four easy and two turnaround texts', () => {
    const steps = Object.entries(VOICES).map(([stepKey, { difficult, easy, turned }]) => [
      stepKey,
      difficult.length >= 4,
      easy.length >= 4,
      turned.length >= 2,
    ]);
    expect(steps.sort()).toEqual(DEMO_STEPS.map(({ key }) => [key, true, true, true]).sort());
  });

  test('are never the same twice, and name neither the vendor nor a competitor', () => {
    const names = ['Foothold', 'Waypoint', ...COMPETITORS.flatMap((r) => [r.name, ...r.aliases])];
    const naming = texts.filter((text) => names.some((name) => text.includes(name)));
    expect(texts).toEqual([...new Set(texts)]);
    expect(naming).toEqual([]);
  });

  test('use the terms of the segment, with no placeholder left', () => {
    const said = answers.flatMap(({ explanation }) => explanation ?? []);
    expect(said.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    const [account] = DEMO_ACCOUNTS.filter(({ segment }) => segment === 'Utilities');
    if (!account) throw new Error('no account');
    const say = voiceBook(random('seed'));
    const about = { account, stepKey: 'balance-load', kind: 'easy' } as const;
    const heard = Array.from({ length: 5 }, () => say(about)?.text);
    expect(heard).toContain('I can show the technicians the numbers, and the numbers are fair.');
  });

  test('stop when an account has used all of them', () => {
    const [account] = DEMO_ACCOUNTS;
    if (!account) throw new Error('no account');
    const say = voiceBook(random('seed'));
    const heard = Array.from(
      { length: 6 },
      () => say({ account, stepKey: 'find-way', kind: 'easy' })?.text ?? null,
    );
    expect([new Set(heard).size, heard.at(-1)]).toEqual([6, null]);
  });

  test('come with each reason, and only for difficult answers', () => {
    const reasoned = answers.filter(({ reason }) => reason !== undefined);
    for (const reason of DIFFICULTY_REASONS) {
      expect(reasoned.filter((answer) => answer.reason === reason).length).toBeGreaterThan(20);
    }
    expect(reasoned.filter(({ effort }) => !effort.endsWith('DIFFICULT'))).toEqual([]);
  });

  test('name competitors and other solutions as alternatives in difficult answers only', () => {
    const named = answers.filter(({ alternative }) => alternative !== undefined);
    const alternatives = named.map(({ alternative }) => alternative);
    expect(named.filter(({ effort }) => !effort.endsWith('DIFFICULT'))).toEqual([]);
    expect(alternatives).toEqual(
      expect.arrayContaining(['RouteIQ', 'DispatchPro', 'Excel', 'phone']),
    );
  });
});
