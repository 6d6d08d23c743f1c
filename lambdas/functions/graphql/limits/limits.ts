/** Maximum size of a request body in bytes (exclusive). */
export const MAX_BODY_BYTES = 1_000_000;

/** Maximum size of a response body in bytes. Lambda's own limit is 6 MiB. */
export const MAX_RESPONSE_BYTES = 5_500_000;

/** Maximum length of a query in characters. Locating each error scans the text. */
export const MAX_QUERY_LENGTH = 100_000;

/**
 * Maximum number of tokens in a query, not counting variables. All fields of a risk and its account take
 * 1,100.
 */
export const MAX_TOKENS = 2_000;

/** Maximum number of fields in a query with all fragments expanded. */
export const MAX_SELECTIONS = 1_000;

/** Maximum nesting of fields. An introspection query has 15 levels. */
export const MAX_DEPTH = 20;

/**
 * Maximum cost of a query (see `cost.ts`). A page of 100 entries of any list with all its fields stays below,
 * except for fields that read an account again; 100 pages of 100 do not.
 */
export const MAX_COST = 105_000;

/** Maximum length of a list in the variables. Use cases have lower limits of their own. */
export const MAX_LIST_LENGTH = 1_000;

/** Exceptions to `MAX_LIST_LENGTH`, by input type and field. */
export const LONGER_LISTS: Readonly<Record<string, number>> = {
  'ErasureInput.submissionIds': 10_000,
};

/** Maximum number of errors listed for a query or its variables. Validation stops there. */
export const MAX_ERRORS = 50;

/** Size of variables, in characters and values, above which only the first error is listed. */
export const MAX_LISTED_SIZE = 20_000;

/** Maximum length of an error message, which may quote the caller's input. */
export const MAX_MESSAGE = 400;
