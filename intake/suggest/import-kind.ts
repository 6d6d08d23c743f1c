/** Files with one row a record, and their fields in columns. */
export const RECORD_KINDS = ['accounts', 'contacts', 'outcomes', 'market', 'ratings'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a file may hold. */
export const IMPORT_KINDS = [
  'accounts',
  'contacts',
  'responses',
  'outcomes',
  'market',
  'ratings',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
