import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type ApiGatewayOptions, answerAsApi } from './api-gateway.ts';
import { withCors } from './cors.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import type { PageBundle } from './page-bundle.ts';

export interface RoutesOptions {
  api: ApiGatewayOptions;
  /** Origins of other pages that may call the API with a token of their own. */
  corsOrigins?: readonly string[];
  survey: ApiGatewayOptions;
  console: PageBundle;
  graphiql: PageBundle;
  /** Pages of messages that would have been sent; null for an unknown path. */
  mailbox(path: string): Promise<HttpAnswer | null>;
  /** Resolves when all changes so far are in the lists. */
  drained(): Promise<void>;
  /** The response to a download URL of an export. */
  exportFile(url: URL): Promise<HttpAnswer>;
  /** Whether a caller is on this machine or has a valid token. */
  admits(headers: IncomingHttpHeaders): Promise<boolean>;
}

/** Routes of the local server: the API, surveys, mailbox, exports, GraphiQL, and the console. */
export function createRoutes(options: RoutesOptions) {
  const answerApi = withCors(options.corsOrigins ?? [], (request) =>
    answerAsApi(request, options.api),
  );
  return async (request: IncomingMessage): Promise<HttpAnswer> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') return answerApi(request);
    if (/^\/[swul]\//.test(path)) return answerAsApi(request, options.survey);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(path);
    if (path === '/mailbox' || path.startsWith('/mailbox/')) {
      if (!(await options.admits(request.headers))) return refused();
      return (await options.mailbox(path)) ?? notFound(path);
    }
    if (path.startsWith('/exports/')) {
      return options.exportFile(new URL(request.url ?? '/', 'http://127.0.0.1'));
    }
    if (path === '/graphiql') return options.graphiql.page();
    if (path.startsWith('/graphiql/')) {
      return (await options.graphiql.file(path.slice('/graphiql'.length))) ?? notFound(path);
    }
    // For scripts that write and then read lists: responds once the lists are up to date.
    if (path === '/drained') {
      if (!(await options.admits(request.headers))) return refused();
      await options.drained();
      return jsonAnswer(200, { drained: true });
    }
    return consolePage(options.console, path);
  };
}

/** The console routes on the client: a path without a file extension is one of its pages. */
async function consolePage(bundle: PageBundle, path: string): Promise<HttpAnswer> {
  // On AWS this file contains the sign-in address. Locally there is no sign-in.
  if (path === '/config.json') return jsonAnswer(200, { endpoint: '/graphql' });
  // The API reference is a separate page. Until it is built, the console's page shows the build's progress.
  const reference = /^\/docs\/?$/.test(path) ? await bundle.file('/docs/index.html') : null;
  if (reference !== null) return reference;
  const isPage = !/\.\w+$/.test(path);
  return isPage ? bundle.page() : ((await bundle.file(path)) ?? notFound(path));
}

function refused(): HttpAnswer {
  return jsonAnswer(401, { message: 'Send a valid token in the Authorization header.' });
}

function notFound(path: string): HttpAnswer {
  return jsonAnswer(404, { message: `There is nothing at ${path}.` });
}
