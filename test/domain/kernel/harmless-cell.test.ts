import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';
import { harmlessCell, originalCell } from '../../../lambdas/domain/kernel/harmless-cell.ts';
import { recordsOf } from '../../../intake/table/records.ts';

const COMMAS = { delimiter: ',', quote: '"', hasHint: false } as const;

/** Cells as people and attackers write them. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\'=+-@\t\r\n＝\u200b", a')),
  }),
);

test.each([
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '\ufeff=1',
  '\u200b\u202e@a',
])('%j gets an apostrophe', (text) => {
  expect([harmlessCell(text), originalCell(`'${text}`)]).toEqual([`'${text}`, text]);
});

test.each(['', '-1', '-10.5', 'a=b', "it's", "'quoted'", ' =1', '5-3', '–5'])(
  '%j stays as it is',
  (text) => {
    expect([harmlessCell(text), originalCell(text)]).toEqual([text, text]);
  },
);

test('a cell with such an apostrophe of its own gets another', () => {
  expect([harmlessCell("'=1"), originalCell("''=1")]).toEqual(["''=1", "'=1"]);
});

test('every cell comes back, and none of them starts a formula', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const harmless = harmlessCell(text);
      expect(originalCell(harmless)).toBe(text);
      expect(harmless).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test('every record that is not blank comes back from its line of CSV', async () => {
  const record = fc
    .array(cell, { minLength: 1, maxLength: 5 })
    .filter((cells) => cells.some((text) => text.trim() !== ''));
  await fc.assert(
    fc.asyncProperty(fc.array(record), async (records) => {
      const read = [];
      const text = records.map((cells) => csvLine(cells)).join('');
      for await (const { cells } of recordsOf(chunksOf(text), COMMAS, parse)) {
        read.push(cells);
      }
      expect(read).toEqual(records);
    }),
  );
});

/** A text in pieces, as it comes from a file. */
async function* chunksOf(text: string): AsyncGenerator<string> {
  const characters = Array.from(text);
  while (characters.length > 0) yield characters.splice(0, 7).join('');
}
