import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaint, complaintKey } from '../../../intake/complaints/complaint.ts';
import { ENGLISH } from '../../../intake/complaints/english.ts';
import { createFormatter, sentence } from '../../../intake/complaints/sentences.ts';
import { noticeCounted, noticed, Notices } from '../../../intake/notices.ts';

const INTAKE = join(__dirname, '../../../intake');

test('every complaint in the English catalog is used', () => {
  const sources = readdirSync(INTAKE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('english.ts'))
    .map((name) => readFileSync(join(INTAKE, name), 'utf8'))
    .join('\n');
  expect(Object.keys(ENGLISH).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

test('a complaint can contain another complaint and a list of complaints', () => {
  const problem = complaint('noColumnNamed', {
    name: 'Naem',
    columns: [complaint('named', { text: 'Name' }), complaint('named', { text: 'ARR' })],
    more: 2,
  });
  expect(sentence(complaint('ofMapping', { place: 'name', problem }))).toBe(
    '"name" of the mapping: the file has no column "Naem": it has "Name", "ARR" and 2 more.',
  );
});

test('a message of the server is kept as it is', () => {
  expect(sentence('segment must be {short}.')).toBe('segment must be {short}.');
});

test('column labels are translated', () => {
  const said = createFormatter(
    (code, { column = '' }) => `${code}: ${column}`,
    (column) => column.replace('column', 'Spalte'),
  );
  expect(said(complaint('unreadable', { column: 'column 3' }))).toBe('unreadable: Spalte 3');
});

test('a missing code, a missing variable and text for a number are type errors', () => {
  const wrong = [
    // @ts-expect-error: there is no such code.
    () => complaint('absent'),
    // @ts-expect-error: the cell is missing.
    () => complaint('noAmount'),
    // @ts-expect-error: it has no variables.
    () => complaint('leftOut', { rows: 3 }),
    // @ts-expect-error: what is counted is a number.
    () => complaint('recordTooLong', { line: 3, limit: 'many' }),
  ];
  expect(wrong).toHaveLength(4);
});

test('equal notices for different rows are counted together, and those for other columns are not', () => {
  const notices = new Notices();
  const left = complaint('leftOut');
  for (const line of [5, 7]) {
    notices.add(complaint('unreadable', { column: 'Renewal' }), left, line, ' soon ');
  }
  notices.add(complaint('unreadable', { column: 'ARR' }), left, 6);
  notices.add(complaint('foundByIdAlone'), complaint('mayNotList'));
  expect(notices.list.map((notice) => sentence(noticed(notice)))).toEqual([
    'Renewal unreadable in 2 rows: left out (first in line 5: "soon").',
    'ARR unreadable in line 6: left out.',
    'Accounts can be found only by their ids: your role cannot list them.',
  ]);
  // Recorded notices contain no cell values.
  expect(notices.list.map((notice) => sentence(noticeCounted(notice)))).toEqual([
    'Renewal unreadable in 2 rows: left out.',
    'ARR unreadable in 1 row: left out.',
    'Accounts can be found only by their ids in 1 row: your role cannot list them.',
  ]);
});

test('the key of a complaint without variables is its code', () => {
  expect(complaintKey(complaint('leftOut'))).toBe('leftOut');
});
