/**
 * The one definition of the table: plain data, read by the store, by the deployment and by the
 * local server, so that none can differ. All key attributes are strings.
 */
export const TABLE_DEFINITION = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttlAttribute: 'expiresAt',
  /** Keys alone: no customer's words reach a failure destination. */
  streamView: 'KEYS_ONLY',
  indexes: [
    /** Whole items: a page of these lists is one Query. */
    index('gsi1', 'ALL', []),
    /** Slim entries: what lists filter by is in `listing`, the rest is fetched by key. */
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
