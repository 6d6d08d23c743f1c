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
  /** What the schema is described with, if it may be asked for and errors may suggest names from it. */
  introspection: Descriptions | null;
  log: EdgeLog;
}

/** The GraphQL server, with its limits and without the plugins that no one needs here. */
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
    // A browser sends these to another origin only with permission: no form or image can carry them.
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

/** What the server itself has to say is only worth hearing where something went wrong. */
function loggerOver(log: EdgeLog) {
  const silent = (): void => undefined;
  const error = (message: unknown): void =>
    log.unexpected(message, currentRequest()?.requestId ?? 'unknown');
  return { debug: silent, info: silent, warn: silent, error };
}
