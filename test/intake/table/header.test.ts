import { columnIndex, columnLabel, headerOf } from '../../../intake/table/layout/header.ts';

const header = headerOf([['Email', 'Why?', ' Why? ', '', 'E-Mail\n address']], [1]);

test('a column is found by its name, whatever its case and white space, or by its number', () => {
  const found = ['Email', 'EMAIL ', 'e-mail address', 4].map((name) => columnIndex(header, name));
  expect(found).toEqual([0, 0, 4, 3]);
});

test('an exact name wins over one in another case', () => {
  expect(columnIndex(headerOf([['id', 'ID']], [1]), 'ID')).toBe(1);
});

test('a name that repeats is refused with both columns', () => {
  expect(() => columnIndex(header, 'Why?')).toThrow(
    '"Why?" stands over columns 2 and 3: name one by its number, {"column": 2}.',
  );
});

test('a name or number that is not there is refused with what is', () => {
  expect(() => columnIndex(header, 'Company')).toThrow(
    'the file has no column "Company": it has "Email", "Why?", "Why?", "E-Mail address" and 1 more.',
  );
  expect(() => columnIndex(header, 6)).toThrow(
    'the file has no column 6: it has 5, counted from 1.',
  );
});

test('labels tell columns apart', () => {
  expect([0, 1, 2, 3].map((index) => columnLabel(header, index))).toEqual([
    'Email',
    'Why? (column 2)',
    'Why? (column 3)',
    'column 4',
  ]);
});
