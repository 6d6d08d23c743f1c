import { serverAudits } from 'graphql-http';
import { createEdge } from '../support/graphql-edge.ts';

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
  const audits = serverAudits({ url: 'http://edge/graphql', fetchFn: withPreflight(edge.fetch) });

  test('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect({
        status: result.status,
        ...('reason' in result && { reason: result.reason }),
      }).toEqual({ status: 'ok' });
    },
  );
});
