import { hasWords, nameWords } from '../../../lambdas/domain/accounts/name-words.ts';

describe('the words of a name', () => {
  test.each([
    ['Hollis Freight', ['hollis', 'freight']],
    ['Lindqvist Åkeri AB', ['lindqvist', 'akeri', 'ab']],
    ['Łódź Straße & Søn', ['lodz', 'strasse', 'son']],
    ["O'Brien 3M-Works", ['o', 'brien', '3m', 'works']],
    ['Müller Müller', ['muller']],
    ['株式会社 ﾋﾀﾁ', ['株式会社', 'ヒタチ']],
    ['🚚 !', []],
  ])('of %s are %j', (name, expected) => {
    expect(nameWords(name)).toEqual(expected);
  });

  test('are at most eight, with at most 40 characters each', () => {
    const name = Array.from({ length: 12 }, (_, n) => `${n}${'x'.repeat(50)}`).join(' ');
    const words = nameWords(name);
    expect(words).toHaveLength(8);
    expect(words.map((word) => word.length)).toEqual(Array<number>(8).fill(40));
  });

  test.each([
    ['fre', true],
    ['hol fre', true],
    ['fre hol', true],
    ['reight', false],
    ['hollis x', false],
  ])('match the query "%s": %s', (query, isFound) => {
    expect(hasWords(nameWords('Hollis Freight'), nameWords(query))).toBe(isFound);
  });
});
