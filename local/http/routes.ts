import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type ApiGatewayOptions, answerAsApi } from './api-gateway.ts';
import { withCors } from './cors.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import type { PageBundle } from './page-bundle.ts';

export interface RoutesOptions {
  api: ApiGatewayOptions;
  /** Origins whose pages may use the API, with a token of their own. */
  corsOrigins?: readonly string[];
  survey: ApiGatewayOptions;
  console: PageBundle;
  graphiql: PageBundle;
  /** The messages that would have been sent; null for what is none of its pages. */
  outbox(path: string): Promise<HttpAnswer | null>;
  /** Resolves when every change so far is in the lists. */
  drained(): Promise<void>;
  /** What the address of an exported file is answered with. */
  exportFile(url: URL): Promise<HttpAnswer>;
  /** Whether a caller is of this machine, or has a valid token. */
  admits(headers: IncomingHttpHeaders): Promise<boolean>;
}

/** What the local server serves: the API, surveys, GraphiQL, and the console. */
export function createRoutes(options: RoutesOptions) {
  const answerApi = withCors(options.corsOrigins ?? [], (request) =>
    answerAsApi(request, options.api),
  );
  return async (request: IncomingMessage): Promise<HttpAnswer> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') return answerApi(request);
    if (/^\/[swul]\//.test(path)) return answerAsApi(request, options.survey);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(path);
    if (path === '/outbox' || path.startsWith('/outbox/')) {
      if (!(await options.admits(request.headers))) return refused();
      return (await options.outbox(path)) ?? notFound(path);
    }
    if (path.startsWith('/exports/')) {
      return options.exportFile(new URL(request.url ?? '/', 'http://127.0.0.1'));
    }
    if (path === '/graphiql') return options.graphiql.page();
    if (path.startsWith('/graphiql/')) {
      return (await options.graphiql.file(path.slice('/graphiql'.length))) ?? notFound(path);
    }
    // For scripts that write and then read lists: answers once these are up to date.
    if (path === '/drained') {
      if (!(await options.admits(request.headers))) return refused();
      await options.drained();
      return jsonAnswer(200, { drained: true });
    }
    return consolePage(options.console, path);
  };
}

/** The console finds its own way: a path that is no file is one of its pages. */
async function consolePage(bundle: PageBundle, path: string): Promise<HttpAnswer> {
  // On AWS this file says where to sign in; here no one has to.
  if (path === '/config.json') return jsonAnswer(200, { endpoint: '/graphql' });
  // The API's reference is a page of its own; until it is built, what says so is shown.
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
