import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Failure } from '../failure.ts';
import type { Dialect } from './dialect.ts';
import { originalCell } from './harmless-cell.ts';

/** A record as it stands in the file. */
export interface FileRecord {
  /** Line of its first cell, from 1. */
  line: number;
  cells: string[];
  /** How much of the text is read at its end, in bytes of UTF-8. */
  bytesRead: number;
}

/** Characters of one record, beyond which a quote was surely never closed. */
const MAX_RECORD = 4_000_000;
const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * Parses text into records, streaming; blank ones are left out. Lines are counted by the breaks in
 * and between records, whatever kind they are. Throws a Failure where a quote is never closed.
 */
export async function* recordsOf(
  text: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<FileRecord> {
  const parser = parse({
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    // White space around a bare cell is the typist's; within quotes it is part of the value.
    cast: (cell, { quoting }) => (quoting ? cell : cell.trim()),
    max_record_size: MAX_RECORD,
    info: true,
  });
  // An error of either side ends the iteration below, so that the callback has nothing to do.
  pipeline(Readable.from(text), parser, () => undefined);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const isHint = line === 1 && dialect.hasHint;
      if (!isHint && record.some((cell) => cell.trim() !== '')) {
        yield { line, cells: record.map(originalCell), bytesRead: info.bytes };
      }
      line += 1 + record.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
    }
  } catch (error) {
    throw error instanceof CsvError ? quoteFailure(error, line) : error;
  }
}

interface Parsed {
  record: string[];
  info: { bytes: number };
}

function lineBreaksIn(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.match(LINE_BREAK)?.length ?? 0;
}

function quoteFailure(error: CsvError, line: number): Failure {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new Failure(
      `The row that starts in line ${line} opens a quote that is never closed: close it, or double ` +
        'it if it is part of the text.',
    );
  }
  return new Failure(`Line ${line} cannot be read as CSV: ${error.message}.`);
}
