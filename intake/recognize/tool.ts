import type { Complaint } from '../complaints/complaint.ts';
import type { ImportKind } from '../suggest/import-kind.ts';

/** A tool whose exports are recognized by their headers. */
export interface Tool {
  /** What it is called on the command line. */
  key: string;
  name: string;
  kind: ImportKind;
  /** Names (folded to words) that an export must have, each by one of several. */
  has: readonly (readonly string[])[];
  /** The name of its first column, where that gives it away. */
  first?: readonly string[];
  /** By field, names of its columns; they come before those that are looked for otherwise. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Fields that are not to be looked for otherwise. */
  without?: readonly string[];
  /** Columns that say nothing of the answers, by their words. */
  metadata?: RegExp;
  /** Which responses are finished: the column, and what it then says; without that it is filled. */
  only?: { columns: readonly string[]; is?: readonly string[] };
  /** Which responses are tests or previews: the column (folded to words), and what it then says. */
  except?: { column: string; is: readonly string[] };
  /** Columns (folded to words) that name the response, and not who gave it. */
  responseIds?: readonly string[];
  /** How the date of a response begins that was not recorded. */
  unrecorded?: string;
  /** What someone has to know of the file. */
  advice?: Complaint;
}

/** How words for true are written in the languages that tools export in. */
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
