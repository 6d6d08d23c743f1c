import fc from 'fast-check';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import { excerpt } from '../../../lambdas/domain/testimonials/quotes.ts';
import {
  aJob,
  aPerson,
  aSubmission,
  daysAgo,
  NOW,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';

describe('quotes', () => {
  test('are explanations of difficult answers: the hardest first, then the newest, at most three', () => {
    const says = (id: string, days: number, effort: 'DIFFICULT' | 'VERY_DIFFICULT') =>
      aPerson(id, [aSubmission(id, daysAgo(days), { plan: { effort, explanation: id } })]);
    const people = [
      says('a, older', 9, 'DIFFICULT'),
      says('b, newer', 1, 'DIFFICULT'),
      says('c, hardest', 90, 'VERY_DIFFICULT'),
      says('d, oldest', 99, 'DIFFICULT'),
      whoSaid('wordless', { plan: 'VERY_DIFFICULT' }),
      whoSaid('easy', { plan: { effort: 'EASY', explanation: 'easy' } }),
      whoSaid('neither', { plan: { effort: 'NEITHER', explanation: 'neither' } }),
    ];
    const { drivers } = assessAccount(theFacts(people), aJob({ steps: ['plan'] }), NOW).assessment;
    expect(drivers.map(({ quotes }) => quotes)).toEqual([['c, hardest', 'b, newer', 'a, older']]);
  });

  test('are shown only for the top five drivers', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f'];
    const answer = { effort: 'DIFFICULT', explanation: 'hard' } as const;
    const facts = theFacts([whoSaid('ana', Object.fromEntries(steps.map((key) => [key, answer])))]);
    const { drivers } = assessAccount(facts, aJob({ steps }), NOW).assessment;
    expect(drivers.map(({ quotes }) => quotes.length)).toEqual([1, 1, 1, 1, 1, 0]);
  });
});

describe('an excerpt', () => {
  test.each([
    ['a short text, on one line', '  too \n many\tclicks ', 'too many clicks'],
    ['a text of 240 characters unchanged', 'x'.repeat(240), 'x'.repeat(240)],
    ['a longer text up to the end of a word', 'word '.repeat(60), `${'word '.repeat(47)}word…`],
    ['a text without spaces cut at the limit', '路'.repeat(300), `${'路'.repeat(239)}…`],
    ['emoji without breaking them', '🚚'.repeat(241), `${'🚚'.repeat(239)}…`],
    ['a word that fits exactly', `${'x'.repeat(239)} and more`, `${'x'.repeat(239)}…`],
  ])('shows %s', (_, text, expected) => {
    expect(excerpt(text)).toBe(expected);
  });

  test('has at most 240 characters and contains nothing that was not said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const shown = excerpt(text);
        expect(Array.from(shown).length).toBeLessThanOrEqual(240);
        const said = text.trim().replace(/\s+/gu, ' ');
        expect(said.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
