import type { Complaint } from '../complaints/complaint.ts';
import type { ImportKind } from '../suggest/import-kind.ts';

/** A tool whose exports are recognized by their headers. */
export interface Tool {
  /** Its name on the command line. */
  key: string;
  name: string;
  kind: ImportKind;
  /** Headers (folded to words) that an export must have. Each entry lists alternatives. */
  has: readonly (readonly string[])[];
  /** Names of the first column, if that is distinctive. */
  first?: readonly string[];
  /** Column names by field. These take precedence over the common names of a field. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Fields that must not be matched by common names. */
  without?: readonly string[];
  /** Columns with metadata instead of answers, matched by their words. */
  metadata?: RegExp;
  /** Completed responses: the column, and its value for them. Without a value, the column must be filled. */
  only?: { columns: readonly string[]; is?: readonly string[] };
  /** Test or preview responses: the column (folded to words), and its value for them. */
  except?: { column: string; is: readonly string[] };
  /** Columns (folded to words) that identify the response rather than the person. */
  responseIds?: readonly string[];
  /** Prefix of a response's date if it was not recorded. */
  unrecorded?: string;
  /** Advice for the user about the file. */
  advice?: Complaint;
}

/** Spellings of "true" in the languages that tools export in. */
export const TRUE_WORDS = [
  '1',
  'true',
  'yes',
  'wahr',
  'ja',
  'vrai',
  'oui',
  'verdadero',
  'sí',
  'verdadeiro',
  'sim',
  'vero',
  'sì',
  'waar',
  'はい',
  'completed',
  'complete',
];
