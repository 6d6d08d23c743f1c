import type { Encoding } from './encoding/encoding.ts';

/** What records are cut by, in the words of csv-parse. */
export interface CsvOptions {
  delimiter: string;
  quote: string;
  escape: string;
  record_delimiter: string[];
  relax_quotes: boolean;
  relax_column_count: boolean;
  /** White space around quotes is no part of a cell. */
  ltrim: boolean;
  rtrim: boolean;
  cast: (cell: string, context: { quoting: boolean }) => string;
  /** Characters. */
  max_record_size: number;
}

/** Is given each record as it is cut off, with how many bytes are read at its end. */
interface OnRecord {
  on_record: (record: string[], info: { bytes: number }) => null;
}

/** csv-parse for a text that is there, by whichever of its builds runs here. Throws where a quote stays open. */
export type ParseCsv = (bytes: Uint8Array, options: CsvOptions & OnRecord) => unknown;

/** A file of CSV, wherever it lies. */
export interface CsvFile {
  /** What messages call it. */
  name: string;
  /** Its size. */
  bytes: number;
  /** Its bytes, from the start, as often as they are asked for. Throws a Failure where they cannot be read. */
  chunks(): AsyncIterable<Uint8Array>;
  parse: ParseCsv;
}

/** A file of which a first pass has been made. */
export interface InspectedFile extends CsvFile {
  /** Hash of the bytes, hex. */
  sha256: string;
  encoding: Encoding;
  /** False: it is a guess that someone has to look at before anything is written. */
  isEncodingSure: boolean;
  /** Bytes of a file of UTF-8 that are not, and the first lines that they are in. */
  strayBytes: number;
  strayLines: readonly number[];
  /** Of a workbook: the sheet that is read, and all there are. */
  sheet?: string;
  sheets?: readonly string[];
}
