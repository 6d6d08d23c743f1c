/**
 * The only definition of the table. It is plain data that the store, the deployment and the local server all
 * read, so that they cannot differ. All key attributes are strings.
 */
export const TABLE_DEFINITION = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttlAttribute: 'expiresAt',
  /** Keys only, so that no customer data reaches a failure destination. */
  streamView: 'KEYS_ONLY',
  indexes: [
    /** Whole items, so that a page of these lists is one Query. */
    index('gsi1', 'ALL', []),
    /** Slim entries: `listing` holds what lists filter by, and the rest is fetched by key. */
    index('gsi2', 'INCLUDE', ['listing']),
    index('gsi3', 'INCLUDE', ['listing']),
    index('gsi4', 'INCLUDE', ['listing']),
  ],
} as const;

export type IndexName = 'gsi1' | 'gsi2' | 'gsi3' | 'gsi4';

function index<P extends 'ALL' | 'INCLUDE', N extends IndexName>(
  name: N,
  projection: P,
  nonKeyAttributes: readonly string[],
) {
  return {
    name,
    partitionKey: `${name}pk`,
    sortKey: `${name}sk`,
    projection,
    nonKeyAttributes,
  } as const;
}
