import { createEdge } from '../support/graphql-edge.ts';
import { testHttpAudits } from '../support/http-audits.ts';

/** Apollo takes GET and simple bodies only from clients that a browser asked for permission. */
function withPreflight(fetchEdge: ReturnType<typeof createEdge>['fetch']) {
  return (url: string, init: RequestInit = {}) =>
    fetchEdge(url, { ...init, headers: { ...headersOf(init), 'apollo-require-preflight': 'yes' } });
}

function headersOf({ headers }: RequestInit): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

describe('GraphQL over HTTP', () => {
  const edge = createEdge();
  testHttpAudits({ url: 'http://edge/graphql', fetchFn: withPreflight(edge.fetch) });
});
