import { converted, decimalMarkOf, readMoney } from '../../../intake/values/money.ts';

test.each([
  ['$184,000.00', '184000.00', null],
  ['USD 120,000.00', '120000.00', 'USD'],
  ['120.000,00 €', '120000.00', 'EUR'],
  ["CHF 1'200.50", '1200.50', 'CHF'],
  ['1 200,50', '1200.50', null],
  ['1 234 567', '1234567', null],
  ['£1,234', '1234', 'GBP'],
  ['R$ 1.234,56', '1234.56', 'BRL'],
  ['(1,200)', '-1200', null],
  ['-5.50', '-5.50', null],
  ['120k', '120000', null],
  ['1.2M', '1200000', null],
  ['12500', '12500', null],
  ['¥1,200,000', '1200000', null],
  ['1,234,567.8', '1234567.8', null],
  ['12500,5', '12500.5', null],
  ['US$ 99', '99', 'USD'],
])('reads %s as an amount', (cell, amount, currencyCode) => {
  expect(readMoney(cell, undefined)).toEqual({ ok: true, amount, currencyCode });
});

test('asks for the decimal mark if a single dot precedes three digits, and uses it', () => {
  expect(readMoney('1.234', undefined)).toMatchObject({ ok: false, isAmbiguous: true });
  expect([readMoney('1.234', ','), readMoney('1.234', '.')]).toMatchObject([
    { amount: '1234' },
    { amount: '1.234' },
  ]);
});

test.each(['n/a', 'lots', '1.2.3,4,5', ''])('rejects %j as an amount', (cell) => {
  expect(readMoney(cell, undefined)).toMatchObject({ ok: false });
});

test('finds the decimal mark from all amounts in a column', () => {
  expect([
    decimalMarkOf(['1.234', '1.234,50']),
    decimalMarkOf(['1,234']),
    decimalMarkOf(['5.5']),
  ]).toEqual([',', null, '.']);
});

test('converts currencies exactly', () => {
  expect([
    converted('184000.00', '1.0825'),
    converted('0.1', '0.2'),
    converted('-10', '1.005'),
  ]).toEqual(['199180.00', '0.02', '-10.05']);
});
