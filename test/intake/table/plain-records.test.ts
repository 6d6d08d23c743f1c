import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { CsvOptions } from '../../../intake/table/csv-file.ts';
import { plainRecords } from '../../../intake/table/plain-records.ts';
import { recordsOfPieces } from '../../../intake/table/records-of-pieces.ts';

const OPTIONS: CsvOptions = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  ltrim: false,
  rtrim: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  cast: (cell, { quoting }) => (quoting ? cell : cell.trim()),
  max_record_size: 1_000_000,
};

async function* piecesOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) {
    await Promise.resolve();
    yield text.slice(at, at + size);
  }
}

/** Returns the cells of each record, then the error code if the text is invalid. */
async function cutBy(text: string, size: number) {
  const found: unknown[] = [];
  try {
    for await (const record of recordsOfPieces(piecesOf(text, size), OPTIONS, parse)) {
      found.push(record.cells);
    }
  } catch (error) {
    found.push((error as { code: string }).code);
  }
  return found;
}

/** The same result from csv-parse alone, given the whole text. */
function parsed(text: string) {
  const found: unknown[] = [];
  const on_record = (cells: string[]) => {
    found.push(cells);
    return null;
  };
  try {
    parse(text, { ...OPTIONS, on_record });
  } catch (error) {
    found.push((error as { code: string }).code);
  }
  return found;
}

test('splits any text like csv-parse does, whatever chunks it arrives in', async () => {
  const part = fc.constantFrom(
    'a',
    ' b ',
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    'é',
    '"c,d"',
    '"e\nf"',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, size) => {
        const text = parts.join('');
        expect(await cutBy(text, size)).toEqual(parsed(text));
      },
    ),
    { numRuns: 1_500 },
  );
});

test('reads plain CSV without the parser, and stops at the first irregular quote', () => {
  const plain = plainRecords('a, b ,"c ""d"", e"\r\n\n"f\ng",h\nrest', ',', '"');
  expect(plain).toEqual({
    records: [
      { cells: ['a', 'b', 'c "d", e'], end: 20 },
      { cells: [''], end: 21 },
      { cells: ['f\ng', 'h'], end: 29 },
    ],
    isOdd: false,
  });
  const odd = plainRecords('a\n5" pipe,b\nc\n', ',', '"');
  expect(odd).toEqual({ records: [{ cells: ['a'], end: 2 }], isOdd: true });
});

test('counts the bytes read as UTF-8', async () => {
  const read: number[] = [];
  for await (const { bytesRead } of recordsOfPieces(
    piecesOf('é,1\n5" x\nü\n', 4),
    OPTIONS,
    parse,
  )) {
    read.push(bytesRead);
  }
  expect(read).toEqual([5, 10, 13]);
});
