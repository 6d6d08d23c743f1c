import type { Encoding } from './encoding/encoding.ts';

/** Options for splitting records, as csv-parse names them. */
export interface CsvOptions {
  delimiter: string;
  quote: string;
  escape: string;
  record_delimiter: string[];
  relax_quotes: boolean;
  relax_column_count: boolean;
  /** Whether to ignore white space around quotes. */
  ltrim: boolean;
  rtrim: boolean;
  cast: (cell: string, context: { quoting: boolean }) => string;
  /** In characters. */
  max_record_size: number;
}

/** Called with each record and the number of bytes read up to its end. */
interface OnRecord {
  on_record: (record: string[], info: { bytes: number }) => null;
}

/** Either build of csv-parse, for text in memory. Throws if a quote is not closed. */
export type ParseCsv = (bytes: Uint8Array, options: CsvOptions & OnRecord) => unknown;

/** A CSV file, regardless of where it is stored. */
export interface CsvFile {
  /** Its name in messages. */
  name: string;
  /** Size of the file. */
  bytes: number;
  /**
   * Returns the bytes from the start, and can be called repeatedly. Throws a Failure if the file cannot be
   * read.
   */
  chunks(): AsyncIterable<Uint8Array>;
  parse: ParseCsv;
}

/** A file after the first pass over it. */
export interface InspectedFile extends CsvFile {
  /** Hash of the bytes, in hex. */
  sha256: string;
  encoding: Encoding;
  /** False if the encoding is a guess that the user has to check before anything is written. */
  isEncodingSure: boolean;
  /** Number of bytes in a UTF-8 file that are not valid UTF-8, and the first lines that contain them. */
  strayBytes: number;
  strayLines: readonly number[];
  /** For a workbook: the sheet that is read, and the names of all sheets. */
  sheet?: string;
  sheets?: readonly string[];
}
