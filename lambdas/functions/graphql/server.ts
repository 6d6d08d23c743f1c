import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphqlContext } from './context.ts';
import { currentRequest } from './http/current-request.ts';
import { createErrorFormatter, type EdgeLog } from './errors.ts';
import { executableSchema } from './schema/executable-schema.ts';
import type { Descriptions } from './schema/schema-of.ts';
import { MAX_ERRORS, MAX_QUERY_LENGTH, MAX_TOKENS } from './limits/limits.ts';
import { noSubscriptions } from './no-subscriptions.ts';
import { plainJsonStatus } from './http/plain-json-status.ts';
import { operationName } from './http/operation-name.ts';
import { requestLimits } from './limits/request-limits.ts';
import { resolvers } from './resolvers/resolvers.ts';

export interface ServerOptions {
  /**
   * Descriptions of the schema if introspection and name suggestions in errors are enabled; null otherwise.
   */
  introspection: Descriptions | null;
  log: EdgeLog;
}

/** The GraphQL server with its request limits and without unused default plugins. */
export function createServer({ introspection, log }: ServerOptions): ApolloServer<GraphqlContext> {
  const schema = executableSchema(resolvers, introspection);
  const isShown = introspection !== null;
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: isShown,
    formatError: createErrorFormatter({ schema, log, showsSuggestions: isShown }),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS, maxSourceLength: MAX_QUERY_LENGTH },
    validationOptions: { maxErrors: MAX_ERRORS },
    persistedQueries: false,
    // A browser sends these headers to another origin only after a CORS preflight; forms and images cannot
    // set them.
    csrfPrevention: {
      requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
    },
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: loggerOver(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationName,
      noSubscriptions,
      requestLimits,
      plainJsonStatus,
    ],
  });
}

/** Logs only the server's errors. */
function loggerOver(log: EdgeLog) {
  const silent = (): void => undefined;
  const error = (message: unknown): void =>
    log.unexpected(message, currentRequest()?.requestId ?? 'unknown');
  return { debug: silent, info: silent, warn: silent, error };
}
