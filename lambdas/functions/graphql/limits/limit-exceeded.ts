import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import type { ErrorCode } from '../error-codes.ts';
import { MAX_QUERY_LENGTH, MAX_TOKENS } from './limits.ts';

/** What is limited, in `extensions.limit.of`. */
type LimitedThing =
  | 'BODY_BYTES'
  | 'RESPONSE_BYTES'
  | 'QUERY_LENGTH'
  | 'QUERY_TOKENS'
  | 'QUERY_SELECTIONS'
  | 'QUERY_DEPTH'
  | 'QUERY_COST'
  | 'LIST_LENGTH';

/** An exceeded limit: what is limited, the maximum, and the actual value. */
export interface ExceededLimit {
  of: LimitedThing;
  max: number;
  value: number;
}

interface Refusal {
  limit: ExceededLimit;
  message: string;
}

export const LIMIT_EXCEEDED: ErrorCode = 'LIMIT_EXCEEDED';

/** Error for a query that exceeds a limit, before anything is read. */
export function limitExceeded(
  limit: ExceededLimit,
  message: string,
  field?: readonly string[],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: LIMIT_EXCEEDED, limit, ...(field && { field }), http: { status: 400 } },
  });
}

/** Error for a query text that is too long to parse; null if the syntax error has another cause. */
export function textTooLong({ message, source }: GraphQLError): Refusal | null {
  if (!source) return null;
  if (/^Syntax Error: Source contains more than \d+ UTF-16/.test(message)) {
    const { length } = source.body;
    return {
      limit: { of: 'QUERY_LENGTH', max: MAX_QUERY_LENGTH, value: length },
      message: `The query has ${length} characters; the limit is ${MAX_QUERY_LENGTH}. Send long values as variables.`,
    };
  }
  if (!/^Syntax Error: Document contains more tha[tn] \d+ tokens/.test(message)) return null;
  const value = tokensOf(source);
  return {
    limit: { of: 'QUERY_TOKENS', max: MAX_TOKENS, value },
    message: `The query has ${value} tokens; the limit is ${MAX_TOKENS}. Send values as variables, or split the query.`,
  };
}

/** Counts tokens up to the first syntax error. */
function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
