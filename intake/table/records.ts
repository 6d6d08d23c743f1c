import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { CsvOptions, ParseCsv } from './csv-file.ts';
import type { Dialect } from './dialect.ts';
import { recordsOfPieces } from './records-of-pieces.ts';
import { originalCell } from '../../lambdas/domain/kernel/harmless-cell.ts';

/** A record as it stands in the file. */
export interface FileRecord {
  /** Line of its first cell, from 1. */
  line: number;
  cells: string[];
  /** How much of the text is read at its end, in bytes of UTF-8. */
  bytesRead: number;
}

/** Characters of one record, beyond which a quote was surely never closed, or it is no table. */
const MAX_RECORD = 1_000_000;
const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * Parses text into records, streaming; blank ones are left out. Lines are counted by the breaks in
 * and between records, whatever kind they are. Throws a Failure where a quote is never closed.
 */
export async function* recordsOf(
  text: AsyncIterable<string>,
  dialect: Dialect,
  parse: ParseCsv,
): AsyncGenerator<FileRecord> {
  let line = 1;
  try {
    for await (const { cells, bytesRead } of recordsOfPieces(text, optionsOf(dialect), parse)) {
      const isHint = line === 1 && dialect.hasHint;
      if (!isHint && cells.some((cell) => cell.trim() !== '')) {
        yield { line, cells: cells.map((cell) => cellOf(cell, dialect)), bytesRead };
      }
      line += 1;
      for (const cell of cells) line += lineBreaksIn(cell);
    }
  } catch (error) {
    throw isOfTheParser(error) ? quoteFailure(error, line) : error;
  }
}

/** A number as text in the way of spreadsheets: `="00123"`. */
const TEXT_FORMULA = /^=\s*"((?:[^"]|"")*)"$/;

/** A cell as it was meant: formulas and apostrophes that only keep a text a text are undone. */
function cellOf(cell: string, { escape }: Dialect): string {
  // What databases write for nothing where they use backslashes.
  if (escape === '\\' && cell === '\\N') return '';
  if (cell.startsWith('=')) return TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  return originalCell(cell);
}

function optionsOf({ delimiter, quote, escape, hasSpaces = false }: Dialect): CsvOptions {
  return {
    delimiter,
    quote,
    escape: escape ?? quote,
    ltrim: hasSpaces,
    rtrim: hasSpaces,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    // White space around a bare cell is the typist's; within quotes it is part of the value.
    cast: (cell, { quoting }) => (quoting ? cell : cell.trim()),
    max_record_size: MAX_RECORD,
  };
}

interface ParserError extends Error {
  code: string;
}

/** Either build of csv-parse has a class of errors of its own: they are told by their codes. */
function isOfTheParser(error: unknown): error is ParserError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('CSV_')
  );
}

function lineBreaksIn(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.match(LINE_BREAK)?.length ?? 0;
}

function quoteFailure(error: ParserError, line: number): FileFailure {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new FileFailure(complaint('recordTooLong', { line, limit: MAX_RECORD }));
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new FileFailure(complaint('quoteOpen', { line }));
  }
  return new FileFailure(complaint('notCsv', { line, why: error.message }));
}
