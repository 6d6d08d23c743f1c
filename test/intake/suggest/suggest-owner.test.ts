import { suggestOwner } from '../../../intake/suggest/suggest-owner.ts';

const OWNERS = [
  'lena.lindqvist@example.com',
  'mdelacruz@example.com',
  'jroe@example.com',
  'bjoern.mueller@example.com',
  'ida_boe@example.com',
  'kim@example.com',
];

test.each([
  ['Lena Lindqvist', 'lena.lindqvist@example.com'],
  ['LINDQVIST, Lena', 'lena.lindqvist@example.com'],
  ['Lena Lindqvist (Deactivated User)', 'lena.lindqvist@example.com'],
  ['Jane Roe', 'jroe@example.com'],
  ['Björn Müller', 'bjoern.mueller@example.com'],
  ['Ida Bö', 'ida_boe@example.com'],
  ['Kim', 'kim@example.com'],
])('suggests for %s the address %s', (name, address) => {
  expect(suggestOwner(name, OWNERS)).toBe(address);
});

test.each(['Lena', 'Lindqvist', 'Somebody Else', '', '–', 'Kim Possible'])(
  'suggests no address for “%s”',
  (name) => {
    expect(suggestOwner(name, OWNERS)).toBeNull();
  },
);

test('suggests no address if two match', () => {
  const both = ['j.roe@example.com', 'jroe@other.example'];
  expect(suggestOwner('Jane Roe', both)).toBeNull();
});
