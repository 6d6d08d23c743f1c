import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import { BadInput, Busy, Refused } from '../../app/kernel/errors.ts';
import type { RefusalReason } from '../../platform/authz/bearer-verifier.ts';
import { currentRequest } from './http/current-request.ts';
import type { ErrorCode } from './error-codes.ts';
import { inputErrorOf } from './limits/input-errors.ts';
import { type ExceededLimit, LIMIT_EXCEEDED, textTooLong } from './limits/limit-exceeded.ts';
import { MAX_MESSAGE } from './limits/limits.ts';

/** Log facts about a completed request. */
export interface AnswerFacts {
  requestId: string;
  correlationId: string;
  /** Name of the GraphQL operation; null if it has none, or none could be run. */
  operation: string | null;
  /** First root field of the operation; null if the request failed before it was known. */
  rootField: string | null;
  status: number;
  milliseconds: number;
  /** Codes of the errors in the response. */
  codes: readonly ErrorCode[];
  /** Why the caller was rejected; absent if authenticated. */
  refusal?: RefusalReason;
}

/** What the API logs. */
export interface EdgeLog {
  /** Logs an unexpected error, which is masked for the caller. */
  unexpected(error: unknown, requestId: string): void;
  requestAnswered(facts: AnswerFacts): void;
}

export interface ErrorFormat {
  schema: GraphQLSchema;
  log: EdgeLog;
  /** False if errors must not reveal schema names that the caller did not use. */
  showsSuggestions: boolean;
}

/** The error as shown to the caller, without its location and path. */
export interface PublicError {
  code: ErrorCode;
  message: string;
  field?: readonly string[];
  /** The limit that the request exceeds. */
  limit?: ExceededLimit;
}

/** Codes of server errors whose message tells the caller what to fix, so it is not masked. */
const OPEN_CODES: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/**
 * The only place that formats errors: each has a code and the request id and reveals no internals. Unexpected
 * errors are logged and masked.
 */
export function createErrorFormatter(format: ErrorFormat) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const request = currentRequest();
    const requestId = request?.requestId ?? 'unknown';
    const { code, message, field, limit } = publicErrorOf(format, formatted, error) ?? masked();
    request?.codes.push(code);
    if (code === 'INTERNAL_SERVER_ERROR') format.log.unexpected(causeOf(error), requestId);
    const { locations, path } = formatted;
    return {
      message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code, requestId, ...(field && { field }), ...(limit && { limit }) },
    };
  };
}

/** Response body of an error that occurred before any query ran. */
export function errorBody({ code, message, limit }: PublicError, requestId: string): string {
  const extensions = { code, requestId, ...(limit && { limit }) };
  return JSON.stringify({ errors: [{ message, extensions }] });
}

function publicErrorOf(
  format: ErrorFormat,
  formatted: GraphQLFormattedError,
  error: unknown,
): PublicError | null {
  const cause = causeOf(error);
  if (cause instanceof BadInput) {
    return { code: 'BAD_USER_INPUT', message: cause.message, field: cause.field };
  }
  if (cause instanceof Refused) return { code: 'FORBIDDEN', message: cause.message };
  if (cause instanceof Busy) return { code: 'SERVICE_BUSY', message: cause.message };
  const input = error instanceof GraphQLError ? inputErrorOf(error) : null;
  if (input) {
    const message = `${input.field.join('.')}: ${adjusted(format, input.reason)}`;
    return { code: 'BAD_USER_INPUT', message, field: input.field };
  }
  const exceeded = error instanceof GraphQLError ? exceededLimitOf(error) : null;
  if (exceeded) return exceeded;
  if (formatted.message.startsWith(TOO_MANY_INPUT_ERRORS)) {
    return { code: 'BAD_USER_INPUT', message: 'There are more errors in the variables.' };
  }
  const open = OPEN_CODES.find((known) => known === formatted.extensions?.['code']);
  return open ? { code: open, message: adjusted(format, formatted.message) } : null;
}

function exceededLimitOf(error: GraphQLError): PublicError | null {
  const tooLong = textTooLong(error);
  if (tooLong) return { code: LIMIT_EXCEEDED, ...tooLong };
  const { code, limit, field } = error.extensions as Partial<PublicError>;
  if (code !== LIMIT_EXCEEDED || !limit) return null;
  return { code, message: error.message, limit, ...(field && { field }) };
}

/** Start of the message that graphql-js adds after 50 errors in variables. */
const TOO_MANY_INPUT_ERRORS = 'Too many errors processing variables';

/** Shortens long values quoted in messages. */
const LONG_QUOTE = /"([^"]{60})[^"]+"/g;

/** Lists the allowed values for an invalid enum value. Drops other suggestions unless they may be shown. */
function adjusted({ schema, showsSuggestions }: ErrorFormat, message: string): string {
  const short = message.replaceAll(LONG_QUOTE, '"$1…"');
  const plain = short.replace(/ Did you mean .*\?$/s, '');
  const name = /does not exist in "(\w+)" enum|^Enum "(\w+)" cannot represent/.exec(plain);
  const type = schema.getType(name?.[1] ?? name?.[2] ?? '');
  if (!isEnumType(type)) return showsSuggestions ? short : plain;
  return `${plain} Use one of ${type
    .getValues()
    .map((value) => value.name)
    .join(', ')}.`;
}

/** The original error of a resolver, unwrapped from graphql-js errors. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? causeOf(error.originalError)
    : error;
}

function masked(): PublicError {
  const message =
    'Something went wrong on our side. Try again. If it persists, report the request id.';
  return { code: 'INTERNAL_SERVER_ERROR', message };
}
