import fc from 'fast-check';
import {
  mayBeShown,
  suppress,
  type SuppressionCell,
} from '../../../lambdas/domain/privacy/suppression.ts';

const aCell = (
  segment: string | null,
  respondents: number,
  given: Partial<SuppressionCell> = {},
): SuppressionCell => ({
  segment,
  respondents,
  accounts: respondents,
  arr: 100 * respondents,
  greatestArr: 100,
  ...given,
});

const hidden = (cells: readonly SuppressionCell[]) => [...suppress(cells).segments].toSorted();

const SHARED = {
  accounts: 1,
  arr: 100,
  greatestArr: 100,
};

describe('a figure may be shown', () => {
  test.each([
    ['of five respondents from three accounts', { accounts: 3 }, true],
    ['not of four respondents', { respondents: 4 }, false],
    ['not from two accounts', { accounts: 2 }, false],
    ['of accounts of which one holds half of the ARR', { arr: 400, greatestArr: 200 }, true],
    ['not where one holds more', { arr: 400, greatestArr: 201 }, false],
    ['of accounts without ARR', { arr: 0, greatestArr: 0 }, true],
  ])('%s', (_, given, expected) => {
    expect(mayBeShown(aCell('north', 5, given))).toBe(expected);
  });
});

describe('suppression', () => {
  test('hides nothing where every segment is large', () => {
    expect(suppress([aCell('north', 9), aCell('south', 8), aCell(null, 7)])).toEqual({
      isTotalSuppressed: false,
      segments: new Set(),
    });
  });

  test('hides the next smallest too, so that subtraction finds nobody', () => {
    expect(hidden([aCell('north', 9), aCell('south', 8), aCell('west', 2)])).toEqual([
      'south',
      'west',
    ]);
  });

  test('hides one more where two small ones together are still few', () => {
    const cells = [aCell('a', 1, SHARED), aCell('b', 1, SHARED), aCell('c', 6), aCell('d', 9)];
    expect(hidden(cells)).toEqual(['a', 'b', 'c']);
  });

  test('hides no more where two small ones hide each other', () => {
    const cells = [aCell('a', 3), aCell('b', 4), aCell('c', 6), aCell('d', 9)];
    expect(hidden(cells)).toEqual(['a', 'b']);
  });

  test('a segment that nobody answered needs no company, and gives none', () => {
    expect(hidden([aCell('a', 0), aCell('b', 6), aCell('c', 9)])).toEqual(['a']);
    expect(hidden([aCell('a', 0), aCell('x', 1), aCell('b', 6), aCell('c', 9)])).toEqual([
      'a',
      'b',
      'x',
    ]);
  });

  test('subtracts nothing from a total that is not shown', () => {
    const cells = [aCell('a', 6), aCell('b', 1, { arr: 99_000, greatestArr: 99_000 })];
    expect(suppress(cells)).toEqual({ isTotalSuppressed: true, segments: new Set(['b']) });
  });

  test('never leaves a total from which subtraction reveals a group too small to show', () => {
    const anyCell = fc.record({
      respondents: fc.integer({ min: 0, max: 9 }),
      accounts: fc.integer({ min: 1, max: 5 }),
      greatestArr: fc.integer({ min: 0, max: 50 }),
      rest: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 8 }), (drawn) => {
        const cells = drawn.map(({ respondents, accounts, greatestArr, rest }, index) => ({
          segment: `s${index}`,
          respondents,
          accounts: Math.min(accounts, respondents),
          arr: respondents > 0 ? greatestArr + rest : 0,
          greatestArr: respondents > 0 ? greatestArr : 0,
        }));
        const { isTotalSuppressed, segments } = suppress(cells);
        const shown = cells.filter(({ segment }) => !segments.has(segment));
        expect(shown.every(mayBeShown)).toBe(true);
        if (isTotalSuppressed || shown.length === 0) return;
        const revealed = cells.filter(({ segment }) => segments.has(segment));
        const sum = (figure: (cell: SuppressionCell) => number) =>
          revealed.reduce((total, cell) => total + figure(cell), 0);
        if (sum((cell) => cell.respondents) === 0) return;
        expect(
          mayBeShown({
            respondents: sum((cell) => cell.respondents),
            accounts: sum((cell) => cell.accounts),
            arr: sum((cell) => cell.arr),
            greatestArr: Math.max(...revealed.map((cell) => cell.greatestArr)),
          }),
        ).toBe(true);
      }),
    );
  });
});
