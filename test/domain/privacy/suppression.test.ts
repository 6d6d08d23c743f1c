import fc from 'fast-check';
import {
  type Minimum,
  suppress,
  type SuppressionCell,
} from '../../../lambdas/domain/privacy/suppression.ts';

const MINIMUM: Minimum = { respondents: 5, accounts: 3 };

function aCell(segment: string | null, respondents: number, accounts = 3): SuppressionCell {
  return { segment, respondents, accounts };
}

const shown = (cells: readonly SuppressionCell[], minimum = MINIMUM) => {
  const { total, segments } = suppress(cells, minimum);
  return [total, [...segments]];
};

describe('suppression', () => {
  test.each<[string, SuppressionCell, boolean]>([
    ['enough people from enough accounts', aCell('a', 5), true],
    ['too few people', aCell('a', 4), false],
    ['too few accounts', aCell('a', 5, 2), false],
    ['an unknown number of accounts', { ...aCell('a', 9), accounts: undefined }, false],
    ['no one', aCell('a', 0, 0), false],
  ])('shows a cell with %s only if that reaches the minimum', (_, cell, isShown) => {
    const other = [aCell('b', 9), aCell('c', 1, 1), aCell('d', 1, 1)];
    expect(suppress([cell, ...other], MINIMUM).segments.has('a')).toBe(isShown);
  });

  test('also hides the next smallest cell if exactly one cell is hidden', () => {
    const cells = [aCell('big', 9), aCell('small', 6), aCell(null, 2)];
    expect(shown(cells)).toEqual([true, ['big']]);
  });

  test('hides no other cell if two are hidden or the only hidden one has no answers', () => {
    expect(shown([aCell('a', 9), aCell('b', 2), aCell('c', 2)])).toEqual([true, ['a']]);
    expect(shown([aCell('a', 9), aCell('b', 0, 0)])).toEqual([true, ['a']]);
  });

  test('hides the total if all cells together are below the minimum', () => {
    expect(shown([aCell('a', 2, 1), aCell('b', 2, 1)])).toEqual([false, []]);
  });

  test('uses the minimum from the settings', () => {
    const cells = [aCell('a', 9), aCell('b', 9)];
    expect(shown(cells, { respondents: 10, accounts: 3 })).toEqual([true, []]);
    expect(shown(cells, { respondents: 10, accounts: 7 })).toEqual([false, []]);
  });

  test('never shows a cell below the minimum, and never hides exactly one next to the total', () => {
    const cell = fc.record({ respondents: fc.nat(9), accounts: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (given) => {
        const cells = given.map((one, n) => ({ segment: `s${n}`, ...one }));
        const { total, segments } = suppress(cells, MINIMUM);
        for (const { segment, respondents, accounts } of cells) {
          if (segments.has(segment)) expect(respondents >= 5 && accounts >= 3).toBe(true);
        }
        const answered = cells.filter(({ respondents }) => respondents > 0);
        const hidden = answered.filter(({ segment }) => !segments.has(segment));
        if (total && answered.length > 1) expect(hidden.length).not.toBe(1);
      }),
    );
  });
});
