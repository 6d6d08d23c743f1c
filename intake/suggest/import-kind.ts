/** Files with one record per row and one field per column. */
export const RECORD_KINDS = ['accounts', 'contacts', 'outcomes', 'market', 'ratings'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds of data that a file can contain. */
export const IMPORT_KINDS = [
  'accounts',
  'contacts',
  'responses',
  'outcomes',
  'market',
  'ratings',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
