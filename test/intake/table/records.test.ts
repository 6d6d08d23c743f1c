import fc from 'fast-check';
import { parse as parseInBrowser } from 'csv-parse/browser/esm/sync';
import { parse as parseInNode } from 'csv-parse/sync';
import type { ParseCsv } from '../../../intake/table/csv-file.ts';
import { recordsOf, type FileRecord } from '../../../intake/table/records.ts';

const COMMAS = { delimiter: ',', quote: '"', hasHint: false } as const;

/** Yields a text in chunks of a given length. */
async function* piecesOf(text: string, length: number): AsyncGenerator<string> {
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += length) {
    yield characters.slice(at, at + length).join('');
  }
}

/** Returns the records of a text, and the error message if it is invalid. */
async function read(text: string, length: number, parse: ParseCsv) {
  const records: FileRecord[] = [];
  try {
    for await (const record of recordsOf(piecesOf(text, length), COMMAS, parse)) {
      records.push(record);
    }
    return { records, failure: null };
  } catch (error) {
    return { records, failure: error instanceof Error ? error.message : String(error) };
  }
}

test('a text is read the same in Node and in browsers, whatever chunks it arrives in', async () => {
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'ö',
        '🚚',
        ' ',
        ',',
        ',',
        '"',
        '"',
        '""',
        '\n',
        '\n',
        '\r\n',
        '\r',
        "'=",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 12 }), async (sample, length) => {
      const expected = await read(sample, sample.length + 1, parseInNode);
      expect(await read(sample, length, parseInBrowser)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

test('a cell with line breaks is one cell, however the text is split', async () => {
  const text = 'a,"one\ntwo, ""three"""\nb,c\n';
  for (let length = 1; length <= text.length; length += 1) {
    const { records } = await read(text, length, parseInBrowser);
    expect(records.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'one\ntwo, "three"']],
      [3, ['b', 'c']],
    ]);
  }
});

test('a quote that is never closed is reported with the line where its row starts', async () => {
  const { records, failure } = await read('a,b\nc,"d\ne,f\n', 3, parseInBrowser);
  expect(records).toHaveLength(1);
  expect(failure).toBe(
    'The row that starts in line 2 opens a quote that is never closed: close it, or double it if it ' +
      'is part of the text.',
  );
});

test('an endless row is rejected early, without parsing it again for each chunk', async () => {
  let parsed = 0;
  const counting: ParseCsv = (bytes, options) => {
    parsed += bytes.length;
    return parseInNode(bytes, options);
  };
  const endless = `a,b\n${'x'.repeat(1_500_000)}`;
  const { failure } = await read(endless, 20_000, counting);
  expect(failure).toBe(
    'The row that starts in line 2 has more than 1,000,000 characters: close the quote that it ' +
      'opens, or use a file with line breaks between its rows.',
  );
  expect(parsed).toBeLessThan(4 * endless.length);
});
