import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import {
  failureText,
  format,
  formatterOf,
} from '../../../console/src/pages/import/words/complaints.ts';
import { noticeText } from '../../../console/src/pages/import/words/notice-words.ts';
import { loadTexts } from '../../../console/src/texts/texts.ts';
import {
  complaint,
  type Complaint,
  type ComplaintCode,
} from '../../../intake/complaints/complaint.ts';
import { ENGLISH } from '../../../intake/complaints/english.ts';
import { FileFailure } from '../../../intake/complaints/file-failure.ts';
import { rejection } from '../../../intake/import/parsed.ts';
import { rejectedHead, rejectedLines } from '../../../intake/import/sending/rejected-lines.ts';
import { noticeCounted, noticed } from '../../../intake/notices.ts';
import { sentence } from '../../../intake/complaints/sentences.ts';
import { headerOf } from '../../../intake/table/layout/header.ts';

const CODES = Object.keys(ENGLISH) as ComplaintCode[];

jest.mock('../../../console/src/texts/language.ts', () => ({ language: 'de', locale: 'de-DE' }));
beforeAll(() => loadTexts());

/** A complaint with a value for each of its variables. */
function sampleOf(code: ComplaintCode): Complaint {
  return { code, params: Object.fromEntries(variablesIn(parse(ENGLISH[code]))) };
}

function variablesIn(elements: readonly MessageFormatElement[]): [string, string | number][] {
  return elements.flatMap((element): [string, string | number][] => {
    switch (element.type) {
      case TYPE.argument:
        return [[element.value, 'Foo']];
      case TYPE.number:
        return [[element.value, 1_234]];
      case TYPE.plural: {
        const inner = Object.values(element.options).flatMap(({ value }) => variablesIn(value));
        return [[element.value, 1_234], ...inner];
      }
      case TYPE.select:
        return [[element.value, Object.keys(element.options)[0] ?? '']];
      default:
        return [];
    }
  });
}

const wordsIn = (text: string) => text.replaceAll('Foo', '').match(/\p{L}{2,}/gu) ?? [];

test('every complaint has an English and a German sentence that uses all its variables', () => {
  for (const code of CODES) {
    const sample = sampleOf(code);
    const said = { en: sentence(sample), de: format(sample) };
    for (const text of Object.values(said)) {
      // The samples contain no braces, and a missing text is shown as its key.
      expect({ code, text }).toEqual({
        code,
        text: expect.not.stringMatching(/[{}]|complaints\./) as unknown,
      });
      expect(text.trim()).not.toBe('');
      const values = Object.values(sample.params).filter((value) => value === 'Foo');
      expect({ code, count: text.split('Foo').length - 1 }).toEqual({ code, count: values.length });
    }
    if (wordsIn(said.en).length > 0) expect(said.de).not.toBe(said.en);
  }
});

test('German texts use German plural forms and number formats', () => {
  const [what, then] = [complaint('unreadable', { column: 'Datum' }), complaint('leftOut')];
  const notice = { what, then, firstLine: 5, example: 'bald' };
  expect([1, 41_000].map((rows) => format(noticed({ ...notice, rows })))).toEqual([
    'Datum ist unlesbar (Zeile 5: „bald“): ausgelassen.',
    'Datum ist unlesbar (41.000 Zeilen, zuerst Zeile 5: „bald“): ausgelassen.',
  ]);
  const words = [complaint('quoted', { text: 'gut' }), complaint('quoted', { text: 'naja' })];
  expect([
    format(complaint('sayMeanings', { words: words.slice(0, 1), more: 0, count: 1 })),
    format(complaint('sayMeanings', { words, more: 1, count: 3 })),
  ]).toEqual([
    'Geben Sie an, was „gut“ als Antwort bedeutet.',
    'Geben Sie an, was „gut“, „naja“ und 1 weiterer Wert als Antwort bedeuten.',
  ]);
});

test('reasons why a file cannot be read are shown in German', () => {
  expect(failureText(new FileFailure(complaint('quoteOpen', { line: 7 })))).toMatch(
    /^Die Zeile, die in Zeile 7 beginnt, öffnet ein Anführungszeichen/,
  );
});

test("the rejected rows file has reasons in the console's language below the usual header", () => {
  const header = headerOf([['Name', '', 'Name']], [1]);
  const row = { line: 3, number: 2, cells: ['Acme', 'x', ''], bytesRead: 0 };
  const rejected = rejection(row, 'column 2; Name (column 3)', complaint('emptyInstant'), 'Nein.');
  const words = formatterOf(header);
  const csv = rejectedHead(header) + rejectedLines([rejected], words.format, words.columnShown);
  expect(parseCsv(csv)).toEqual([
    ['line', 'column', 'reason', 'Name', '', 'Name'],
    [
      '3',
      'Spalte 2; Name (Spalte 3)',
      'ist leer: Geben Sie an, wann geantwortet wurde Nein.',
      ...row.cells,
    ],
  ]);
  expect(rejectedLines([rejected])).toContain(
    '3,"column 2; Name (column 3)",is empty: give the date of the answer Nein.,',
  );
});

test('recorded English notices are shown in German', () => {
  const ofNotices = CODES.slice(CODES.indexOf('noticeCounted') + 1);
  for (const code of ofNotices) {
    const [what, then] = [sampleOf(code), complaint('leftOut')];
    const counted = noticeCounted({ what, then, rows: 1_200, firstLine: 1, example: null });
    expect(noticeText(sentence(counted))).toBe(format(counted));
  }
  const done = { what: complaint('noAnswer'), rows: 1, firstLine: 1, example: null };
  const taken = complaint('takenForRole', { role: 'BUYER' });
  expect(noticeText(sentence(noticeCounted({ ...done, then: taken })))).toBe(
    'Die Zeile beantwortet keinen der Schritte (1 Zeile): gilt als Entscheider.',
  );
  expect(noticeText('Something of an earlier version.')).toBe('Something of an earlier version.');
});
