import { DIFFICULTY_REASONS } from '../../lambdas/domain/scoring/answers/effort.ts';
import { DEMO_ACCOUNTS } from '../../demo/world/accounts.ts';
import { SEED } from '../../demo/inputs.ts';
import { DEMO_STEPS, RIVALS } from '../../demo/world/job.ts';
import { demoPeople } from '../../demo/world/people.ts';
import { random } from '../../demo/kernel/random.ts';
import { VOICES, voiceBook } from '../../demo/voices/voice-book.ts';
import { demoSubmissions } from '../../demo/waves/waves.ts';

const texts = Object.values(VOICES)
  .flatMap(({ difficult, easy, turned }) => [...difficult, ...easy, ...turned])
  .map(({ text }) => text);

const answers = demoSubmissions(demoPeople(SEED), SEED).flatMap((submission) => submission.answers);

describe('what people say', () => {
  test('covers every step of the job, four times and more for each way to find it', () => {
    const steps = Object.entries(VOICES).map(([stepKey, { difficult, easy, turned }]) => [
      stepKey,
      difficult.length >= 4,
      easy.length >= 4,
      turned.length >= 2,
    ]);
    expect(steps.sort()).toEqual(DEMO_STEPS.map(({ key }) => [key, true, true, true]).sort());
  });

  test('is never the same twice, and names neither the vendor nor a rival', () => {
    const names = ['Foothold', 'Waypoint', ...RIVALS.flatMap((r) => [r.name, ...r.aliases])];
    const naming = texts.filter((text) => names.some((name) => text.includes(name)));
    expect(texts).toEqual([...new Set(texts)]);
    expect(naming).toEqual([]);
  });

  test('is in the words of the trade, with no gap left open', () => {
    const said = answers.flatMap(({ explanation }) => explanation ?? []);
    expect(said.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    const [account] = DEMO_ACCOUNTS.filter(({ segment }) => segment === 'Utilities');
    if (!account) throw new Error('no account');
    const say = voiceBook(random('seed'));
    const about = { account, stepKey: 'balance-load', kind: 'easy' } as const;
    const heard = Array.from({ length: 5 }, () => say(about)?.text);
    expect(heard).toContain('I can show the technicians the numbers, and the numbers are fair.');
  });

  test('ends where an account has said it all', () => {
    const [account] = DEMO_ACCOUNTS;
    if (!account) throw new Error('no account');
    const say = voiceBook(random('seed'));
    const heard = Array.from(
      { length: 6 },
      () => say({ account, stepKey: 'find-way', kind: 'easy' })?.text ?? null,
    );
    expect([new Set(heard).size, heard.at(-1)]).toEqual([6, null]);
  });

  test('gives each reason sometimes, and only for what is difficult', () => {
    const reasoned = answers.filter(({ reason }) => reason !== undefined);
    for (const reason of DIFFICULTY_REASONS) {
      expect(reasoned.filter((answer) => answer.reason === reason).length).toBeGreaterThan(20);
    }
    expect(reasoned.filter(({ effort }) => !effort.endsWith('DIFFICULT'))).toEqual([]);
  });

  test('names rivals and other ways of doing it as alternatives to what is difficult', () => {
    const named = answers.filter(({ alternative }) => alternative !== undefined);
    const alternatives = named.map(({ alternative }) => alternative);
    expect(named.filter(({ effort }) => !effort.endsWith('DIFFICULT'))).toEqual([]);
    expect(alternatives).toEqual(
      expect.arrayContaining(['RouteIQ', 'DispatchPro', 'Excel', 'phone']),
    );
  });
});
