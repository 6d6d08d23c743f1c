import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type ApiGatewayOptions, answerAsApi } from './api-gateway.ts';
import type { GraphiqlBundle } from './graphiql-bundle.ts';
import { type HttpAnswer, htmlAnswer, jsonAnswer } from './http-answer.ts';
import { landingPage } from './pages.ts';
import { staticFile } from './static-files.ts';

export interface RoutesOptions {
  /** The project's folder. */
  root: string;
  api: ApiGatewayOptions;
  graphiql: GraphiqlBundle;
  /** Resolves when every change so far is in the lists. */
  drained(): Promise<void>;
}

/** What the local server serves: the API, GraphiQL, and the console once it is built. */
export function createRoutes(options: RoutesOptions) {
  const consoleFolder = join(options.root, 'console', 'dist');
  return async (request: IncomingMessage): Promise<HttpAnswer> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') return answerAsApi(request, options.api);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(path);
    if (path === '/graphiql') return options.graphiql.page();
    if (path.startsWith('/graphiql/')) {
      return (await options.graphiql.file(path.slice('/graphiql'.length))) ?? notFound(path);
    }
    // For scripts that write and then read lists: answers once these are up to date.
    if (path === '/drained') {
      await options.drained();
      return jsonAnswer(200, { drained: true });
    }
    return consolePage(consoleFolder, path);
  };
}

/** The console finds its own way: a path that is no file is one of its pages. */
async function consolePage(folder: string, path: string): Promise<HttpAnswer> {
  const file = await staticFile(folder, path);
  if (file !== null) return file;
  const isPage = !/\.\w+$/.test(path);
  const index = isPage ? await staticFile(folder, '/') : null;
  if (index !== null) return index;
  return path === '/' ? htmlAnswer(200, landingPage()) : notFound(path);
}

function notFound(path: string): HttpAnswer {
  return jsonAnswer(404, { message: `There is nothing at ${path}.` });
}
