import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import type { ErrorCode } from '../error-codes.ts';
import { MAX_QUERY_LENGTH, MAX_TOKENS } from './limits.ts';

/** What of a request or an answer is limited, in `extensions.limit.of`. */
type LimitedThing =
  | 'BODY_BYTES'
  | 'RESPONSE_BYTES'
  | 'QUERY_LENGTH'
  | 'QUERY_TOKENS'
  | 'QUERY_SELECTIONS'
  | 'QUERY_DEPTH'
  | 'QUERY_COST'
  | 'LIST_LENGTH';

/** A limit that a request is over: what is limited, how much is allowed, how much it is. */
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

/** The refusal of a query that is over a limit, before anything is read. */
export function limitExceeded(
  limit: ExceededLimit,
  message: string,
  field?: readonly string[],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: LIMIT_EXCEEDED, limit, ...(field && { field }), http: { status: 400 } },
  });
}

/** The refusal of a text that the parser stopped reading; null where it has another fault. */
export function textTooLong({ message, source }: GraphQLError): Refusal | null {
  if (!source) return null;
  if (/^Syntax Error: Source contains more than \d+ UTF-16/.test(message)) {
    const { length } = source.body;
    return {
      limit: { of: 'QUERY_LENGTH', max: MAX_QUERY_LENGTH, value: length },
      message: `The query's text has ${length} characters and may have ${MAX_QUERY_LENGTH}. Send long values as variables.`,
    };
  }
  if (!/^Syntax Error: Document contains more tha[tn] \d+ tokens/.test(message)) return null;
  const value = tokensOf(source);
  return {
    limit: { of: 'QUERY_TOKENS', max: MAX_TOKENS, value },
    message: `The query's text has ${value} tokens and may have ${MAX_TOKENS}. Send values as variables, or the query in parts.`,
  };
}

/** Counts as far as the text can be read. */
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
