/** What a file may hold. */
export const IMPORT_KINDS = ['accounts', 'contacts', 'responses'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
