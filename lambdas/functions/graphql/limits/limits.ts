/** Bytes of a request's body: one that is as large as this is refused. */
export const MAX_BODY_BYTES = 1_000_000;

/** Bytes of a response's body: Lambda itself lets 6 MiB through. */
export const MAX_RESPONSE_BYTES = 5_500_000;

/** Characters of a query's text: each error in it is looked up in the text. */
export const MAX_QUERY_LENGTH = 100_000;

/** Tokens of a query's text; variables do not count. Everything of a risk and its account is 1,100. */
export const MAX_TOKENS = 2_000;

/** Fields of a query with every fragment spelled out. */
export const MAX_SELECTIONS = 1_000;

/** Fields inside one another. A question about the schema has 15. */
export const MAX_DEPTH = 20;

/**
 * What a query may cost (`cost.ts` says how that is counted). A page of 100 of any list with all
 * that hangs on it stays below, but for what reads an account again; 100 pages of 100 do not.
 */
export const MAX_COST = 105_000;

/** Entries of a list in the variables. Use cases have limits of their own below it. */
export const MAX_LIST_LENGTH = 1_000;

/** Lists that may be longer, by input type and field. */
export const LONGER_LISTS: Readonly<Record<string, number>> = {
  'ErasureInput.submissionIds': 10_000,
};

/** Errors that are listed for one query or its variables: looking stops there. */
export const MAX_ERRORS = 50;

/** Characters and values of variables up to which all of their errors are listed, beyond it one. */
export const MAX_LISTED_SIZE = 20_000;

/** Characters of an error's message that may echo what the caller sent. */
export const MAX_MESSAGE = 400;
