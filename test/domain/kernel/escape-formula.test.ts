import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';
import { escapeFormula, unescapeFormula } from '../../../lambdas/domain/kernel/escape-formula.ts';
import { recordsOf } from '../../../intake/table/records.ts';

const COMMAS = { delimiter: ',', quote: '"', hasHint: false } as const;

/** Cells as users and attackers write them. */
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
])('escapeFormula adds an apostrophe to %j', (text) => {
  expect([escapeFormula(text), unescapeFormula(`'${text}`)]).toEqual([`'${text}`, text]);
});

test.each(['', '-1', '-10.5', 'a=b', "it's", "'quoted'", ' =1', '5-3', '–5'])(
  'escapeFormula does not change %j',
  (text) => {
    expect([escapeFormula(text), unescapeFormula(text)]).toEqual([text, text]);
  },
);

test('escapeFormula adds another apostrophe to a cell that looks escaped already', () => {
  expect([escapeFormula("'=1"), unescapeFormula("''=1")]).toEqual(["''=1", "'=1"]);
});

test('unescapeFormula restores every cell, and no harmless cell starts a formula', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const harmless = escapeFormula(text);
      expect(unescapeFormula(harmless)).toBe(text);
      expect(harmless).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test('csvLine writes every record that is not blank so that it can be read back', async () => {
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

/** Splits a text into chunks, as when reading a file. */
async function* chunksOf(text: string): AsyncGenerator<string> {
  const characters = Array.from(text);
  while (characters.length > 0) yield characters.splice(0, 7).join('');
}
