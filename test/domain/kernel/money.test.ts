import fc from 'fast-check';
import {
  formatDecimal,
  isCurrency,
  MAX_MINOR_UNITS,
  minorDigits,
  parseMoney,
  splitByLargestRemainder,
} from '../../../lambdas/domain/kernel/money.ts';

const money = (minor: number) => ({ kind: 'money', minor });
const invalid = (problem: string) => ({ kind: 'invalid', problem });

describe('money', () => {
  test('has the number of decimals of its currency', () => {
    expect(['USD', 'EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 2, 0, 3]);
    expect(['USD', 'usd', 'XYZ', 'DOLLAR', ''].map(isCurrency)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['120000', 'USD', money(12_000_000)],
    ['0.1', 'USD', money(10)],
    [' 1200.50 ', 'USD', money(120_050)],
    ['1.005', 'USD', money(101)],
    ['1.0049999', 'USD', money(100)],
    ['0.995', 'USD', money(100)],
    ['1234.5', 'JPY', money(1235)],
    ['1.2345', 'KWD', money(1235)],
    ['-0', 'USD', money(0)],
    ['1000000000000', 'USD', money(MAX_MINOR_UNITS)],
    ['1000000000000.01', 'USD', invalid('must be at most 1000000000000.00')],
    ['-1', 'USD', invalid('must not be negative')],
    ['-0.01', 'USD', invalid('must not be negative')],
    ['1,000', 'USD', invalid('must be a plain decimal such as 1200.50')],
    ['1e5', 'USD', invalid('must be a plain decimal such as 1200.50')],
    ['', 'USD', invalid('must be a plain decimal such as 1200.50')],
    ['.5', 'USD', invalid('must be a plain decimal such as 1200.50')],
    ['NaN', 'USD', invalid('must be a plain decimal such as 1200.50')],
    ['9'.repeat(400), 'USD', invalid('must be at most 1000000000000.00')],
  ])('parses %s %s as %j', (decimal, currency, expected) => {
    expect(parseMoney(decimal, currency)).toEqual(expected);
  });

  test.each([
    [12_000_000, 'USD', '120000.00'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [5, 'JPY', '5'],
    [5, 'KWD', '0.005'],
  ])('formats %d minor units of %s as %s', (minor, currency, text) => {
    expect(formatDecimal(minor, currency)).toBe(text);
  });

  test('is the same after formatting and parsing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_MINOR_UNITS }),
        fc.constantFrom('USD', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(parseMoney(formatDecimal(minor, currency), currency)).toEqual(money(minor));
        },
      ),
    );
  });
});

describe('a split by largest remainder', () => {
  test.each([
    [100, [0.5, 0.25, 0.25], [50, 25, 25]],
    [10, [1 / 3, 1 / 3, 1 / 3], [4, 3, 3]],
    [2, [0.2, 0.4, 0.4], [0, 1, 1]],
    [1, [0.2, 0.3, 0.5], [0, 0, 1]],
    [0, [0.5, 0.5], [0, 0]],
    [0, [], []],
  ])('of %d by %j is %j', (total, shares, parts) => {
    expect(splitByLargestRemainder(total, shares)).toEqual(parts);
  });

  test('adds up exactly, with no part off by more than one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_MINOR_UNITS }),
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
          minLength: 1,
          maxLength: 100,
        }),
        (total, weights) => {
          const whole = weights.reduce((sum, weight) => sum + weight, 0);
          const shares = weights.map((weight) => weight / whole);
          const parts = splitByLargestRemainder(total, shares);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          parts.forEach((part, index) => {
            expect(Math.abs(part - total * (shares[index] ?? 0))).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});
