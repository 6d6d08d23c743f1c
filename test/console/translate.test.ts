import { textsOf } from '../../console/src/texts/texts.ts';

const t = textsOf('for-this-test', {
  plain: 'Save',
  named: 'Revoke {name}',
  counted: '{count, plural, one {# account} other {# accounts}} of {name}',
  tagged: 'See <b>{name}</b> first.',
} as const);

test('texts are filled in with their variables', () => {
  expect(t('plain')).toBe('Save');
  expect(t('named', { name: 'export' })).toBe('Revoke export');
  expect(t('counted', { count: 1, name: 'Ana' })).toBe('1 account of Ana');
  expect(t('counted', { count: 1_240, name: 'Ana' })).toBe('1,240 accounts of Ana');
  expect(t.rich('tagged', { name: 'Ana', b: (text) => text })).toBe('See Ana first.');
});

test('a missing key, a missing variable and an unformatted number are type errors', () => {
  const wrong = [
    // @ts-expect-error: there is no such key.
    () => t('absent'),
    // @ts-expect-error: the name is missing.
    () => t('named'),
    // @ts-expect-error: the count is missing.
    () => t('counted', { name: 'Ana' }),
    // @ts-expect-error: a count is a number.
    () => t('counted', { count: '1', name: 'Ana' }),
    // @ts-expect-error: figures are formatted for the reader first.
    () => t('named', { name: 0.5 }),
    // @ts-expect-error: what is bold is missing.
    () => t.rich('tagged', { name: 'Ana' }),
  ];
  expect(wrong).toHaveLength(6);
});
