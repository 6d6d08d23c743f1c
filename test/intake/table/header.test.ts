import { columnIndex, columnLabel, headerOf } from '../../../intake/table/layout/header.ts';

const header = headerOf([['Email', 'Why?', ' Why? ', '', 'E-Mail\n address']], [1]);

test('finds a column by name, ignoring case and whitespace, or by number', () => {
  const found = ['Email', 'EMAIL ', 'e-mail address', 4].map((name) => columnIndex(header, name));
  expect(found).toEqual([0, 0, 4, 3]);
});

test('prefers an exact name to one in a different case', () => {
  expect(columnIndex(headerOf([['id', 'ID']], [1]), 'ID')).toBe(1);
});

test('rejects an ambiguous name and lists the columns that have it', () => {
  expect(() => columnIndex(header, 'Why?')).toThrow(
    '"Why?" is the name of columns 2 and 3: choose one by its number, {"column": 2}.',
  );
});

test('rejects an unknown name or number and lists the existing columns', () => {
  expect(() => columnIndex(header, 'Company')).toThrow(
    'the file has no column "Company": it has "Email", "Why?", "Why?", "E-Mail address" and 1 more.',
  );
  expect(() => columnIndex(header, 6)).toThrow(
    'the file has no column 6: it has 5, counted from 1.',
  );
});

test('labels columns without or with a repeated name by number', () => {
  expect([0, 1, 2, 3].map((index) => columnLabel(header, index))).toEqual([
    'Email',
    'Why? (column 2)',
    'Why? (column 3)',
    'column 4',
  ]);
});
