import { serverAudits } from 'graphql-http';
import { givenBuiltFunctions } from '../support/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/running-foothold.ts';
import { removeDir } from '../support/scratch-dir.ts';

let bundles: string;
let foothold: RunningFoothold;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  foothold = await givenRunningFoothold({ bundles });
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(bundles);
});

/** Apollo takes GET and simple bodies only from clients that a browser asked for permission. */
function fetchWithPreflight(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('apollo-require-preflight', 'yes');
  return fetch(url, { ...init, headers });
}

describe('GraphQL over HTTP through the bundle', () => {
  const audits = serverAudits({
    url: () => `${foothold.url}/graphql`,
    fetchFn: fetchWithPreflight,
  });

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
