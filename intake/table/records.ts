import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import type { CsvOptions, ParseCsv } from './csv-file.ts';
import type { Dialect } from './dialect.ts';
import { recordsOfPieces } from './records-of-pieces.ts';
import { unescapeFormula } from '../../lambdas/domain/kernel/escape-formula.ts';

/** A record of the file. */
export interface FileRecord {
  /** Line of its first cell, from 1. */
  line: number;
  cells: string[];
  /** Bytes of UTF-8 read up to its end. */
  bytesRead: number;
}

/**
 * Maximum characters of one record. Above this, a quote was probably not closed, or the file is not a table.
 */
const MAX_RECORD = 1_000_000;
const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * Parses a stream of text into records, skipping blank ones. Counts lines by the line breaks of any kind
 * within and between records. Throws a Failure if a quote is not closed.
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

/** A number that a spreadsheet keeps as text: `="00123"`. */
const TEXT_FORMULA = /^=\s*"((?:[^"]|"")*)"$/;

/** The value of a cell without a formula or apostrophe that only marks it as text. */
function cellOf(cell: string, { escape }: Dialect): string {
  // Databases that use backslash escapes write NULL like this.
  if (escape === '\\' && cell === '\\N') return '';
  if (cell.startsWith('=')) return TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  return unescapeFormula(cell);
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
    // White space around an unquoted cell is not part of the value; within quotes it is.
    cast: (cell, { quoting }) => (quoting ? cell : cell.trim()),
    max_record_size: MAX_RECORD,
  };
}

interface ParserError extends Error {
  code: string;
}

/** Each build of csv-parse has its own error class, so errors are recognized by their codes. */
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
