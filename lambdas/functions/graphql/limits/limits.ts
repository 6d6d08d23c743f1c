/** Bytes of a request's body: one that is as large as this is refused. */
export const MAX_BODY_BYTES = 1_000_000;

/** Bytes of a response's body: Lambda itself lets 6 MiB through. */
export const MAX_RESPONSE_BYTES = 5_500_000;

/** Tokens of a query's text; variables do not count. */
export const MAX_TOKENS = 1_000;

/** Fields of a query with every fragment spelled out. */
export const MAX_RECURSIVE_SELECTIONS = 1_000;

/**
 * What a query may cost (`cost.ts` says how that is counted). A page of 100 of any list with all
 * that hangs on it stays below; 100 pages of 100 do not.
 */
export const MAX_COST = 87_000;

/** Characters of an error's message that may echo what the caller sent. */
export const MAX_MESSAGE = 400;
