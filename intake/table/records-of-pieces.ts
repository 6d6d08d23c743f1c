import type { CsvOptions, ParseCsv } from './csv-file.ts';
import { plainRecords } from './plain-records.ts';

/** A record, and the bytes of UTF-8 read up to its end. */
export interface CutRecord {
  cells: string[];
  bytesRead: number;
}

/** Error code of csv-parse for a text that ends within quotes. */
const CUT_OFF = 'CSV_QUOTE_NOT_CLOSED';

/**
 * Splits a stream of text into records: plain CSV directly, and from the first record that is anything else
 * with the parser. Throws the parser's errors.
 */
export async function* recordsOfPieces(
  text: AsyncIterable<string>,
  options: CsvOptions,
  parse: ParseCsv,
): AsyncGenerator<CutRecord> {
  const pieces = text[Symbol.asyncIterator]();
  const { delimiter, quote, escape, ltrim, rtrim, max_record_size } = options;
  const isPlain = delimiter.length === 1 && quote.length === 1 && escape === quote;
  let rest = '';
  let bytesBefore = 0;
  let enough = 0;
  let isOdd = !isPlain || ltrim || rtrim;
  while (!isOdd && rest.length <= max_record_size) {
    const next = await pieces.next();
    if (next.done === true) break;
    rest += next.value;
    if (rest.length < enough) continue;
    const cut = plainRecords(rest, delimiter, quote);
    const end = cut.records.at(-1)?.end ?? 0;
    const bytesOf = counterOf(rest);
    let from = 0;
    for (const { cells, end: until } of cut.records) {
      bytesBefore += bytesOf(from, until);
      from = until;
      yield { cells, bytesRead: bytesBefore };
    }
    rest = rest.slice(end);
    enough = end === 0 ? 2 * rest.length : 0;
    ({ isOdd } = cut);
  }
  yield* behind(bytesBefore, parsedPieces(chained(rest, pieces), options, parse));
}

const utf8 = new TextEncoder();

/** Returns a function that counts the bytes of a part of a text. For ASCII, these are its characters. */
function counterOf(text: string): (from: number, until: number) => number {
  const isAscii = utf8.encode(text).length === text.length;
  return (from, until) => (isAscii ? until - from : utf8.encode(text.slice(from, until)).length);
}

async function* chained(first: string, others: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (;;) {
    const next = await others.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function* behind(
  bytesBefore: number,
  records: AsyncIterable<CutRecord>,
): AsyncGenerator<CutRecord> {
  for await (const { cells, bytesRead } of records) {
    yield { cells, bytesRead: bytesBefore + bytesRead };
  }
}

/**
 * Splits a text with the parser. Parses what has arrived so far: a record is complete once another one begins
 * after it, and the text after the last complete record is parsed again with the next piece. (The streaming
 * builds of the parser cannot be used, because browsers delay their timers in background tabs.) Throws the
 * parser's errors.
 */
async function* parsedPieces(
  text: AsyncIterable<string>,
  options: CsvOptions,
  parse: ParseCsv,
): AsyncGenerator<CutRecord> {
  let rest = new Uint8Array();
  let bytesBefore = 0;
  let enough = 0;
  for await (const piece of text) {
    rest = joined(rest, utf8.encode(piece));
    if (rest.length < enough) continue;
    const { records, cutOff } = recordsIn(rest, options, parse);
    const whole = cutOff ? records : records.slice(0, -1);
    yield* shifted(bytesBefore, whole);
    const end = whole.at(-1)?.bytesRead ?? 0;
    rest = rest.slice(end);
    bytesBefore += end;
    // An incomplete record is parsed again only when the text has doubled, not at every piece.
    enough = end === 0 ? 2 * rest.length : 0;
  }
  const { records, cutOff } = recordsIn(rest, options, parse);
  yield* shifted(bytesBefore, records);
  if (cutOff) throw cutOff;
}

interface Cut {
  records: CutRecord[];
  /** Set if a quote is still open at the end. The record that contains it is not included. */
  cutOff: Error | null;
}

function recordsIn(bytes: Uint8Array, options: CsvOptions, parse: ParseCsv): Cut {
  const records: CutRecord[] = [];
  const on_record = (cells: string[], info: { bytes: number }): null => {
    records.push({ cells, bytesRead: info.bytes });
    return null;
  };
  try {
    parse(bytes, { ...options, on_record });
    return { records, cutOff: null };
  } catch (error) {
    const isCutOff = error instanceof Error && 'code' in error && error.code === CUT_OFF;
    if (!isCutOff) throw error;
    return { records, cutOff: error };
  }
}

function* shifted(bytesBefore: number, records: readonly CutRecord[]): Generator<CutRecord> {
  for (const { cells, bytesRead } of records) {
    yield { cells, bytesRead: bytesBefore + bytesRead };
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
