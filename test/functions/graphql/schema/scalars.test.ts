import { parseValue } from 'graphql';
import { scalars } from '../../../../lambdas/functions/graphql/schema/scalars.ts';

const { Date: DateScalar, DateTime, Decimal, EmailAddress, CurrencyCode } = scalars;
const texts = { Date: DateScalar, DateTime, EmailAddress, CurrencyCode, Decimal };

describe('scalars', () => {
  test.each(Object.entries(texts))(
    '%s accepts any string, and leaves its validation to the use case',
    (_name, scalar) => {
      expect(scalar.parseValue('no such thing')).toBe('no such thing');
      expect(scalar.parseLiteral(parseValue('"no such thing"'))).toBe('no such thing');
    },
  );

  test.each([
    ['Date', 'Date must be a day as text, like "2026-11-30".'],
    ['DateTime', 'DateTime must be an instant as text, like "2026-11-30T09:15:00Z".'],
    ['EmailAddress', 'EmailAddress must be an address as text, like "dana@example.com".'],
    ['CurrencyCode', 'CurrencyCode must be a code as text, like "USD".'],
    ['Decimal', 'Decimal must be a decimal number, like "1250.50" or 1250.5.'],
  ] as const)('%s rejects values of other types and says what it must be', (name, message) => {
    const scalar = texts[name];
    for (const value of [true, ['x'], { x: 1 }]) {
      expect(() => scalar.parseValue(value)).toThrow(message);
    }
    for (const literal of ['true', '[1]', '{x: 1}', 'WORD']) {
      expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(message);
    }
  });

  test.each(['Date', 'DateTime', 'EmailAddress', 'CurrencyCode'] as const)(
    '%s rejects numbers',
    (name) => {
      expect(() => texts[name].parseValue(20261130)).toThrow(`${name} must be`);
      expect(() => texts[name].parseLiteral(parseValue('20261130'))).toThrow(`${name} must be`);
    },
  );

  test('Decimal accepts numbers, and keeps every digit of a literal', () => {
    expect(Decimal.parseValue(1250.5)).toBe('1250.5');
    expect(Decimal.parseLiteral(parseValue('1250.50'))).toBe('1250.50');
    expect(Decimal.parseLiteral(parseValue('9007199254740993'))).toBe('9007199254740993');
    expect(() => Decimal.parseValue(Number.NaN)).toThrow('Decimal must be');
  });

  test('DateTime serializes milliseconds as ISO 8601 in UTC, and rejects anything else', () => {
    expect(DateTime.serialize(Date.UTC(2026, 10, 30, 9, 15))).toBe('2026-11-30T09:15:00.000Z');
    expect(() => DateTime.serialize('2026-11-30')).toThrow('An instant must be a number.');
  });

  test('other scalars serialize strings unchanged', () => {
    expect(DateScalar.serialize('2026-11-30')).toBe('2026-11-30');
    expect(Decimal.serialize('1250.50')).toBe('1250.50');
  });
});
