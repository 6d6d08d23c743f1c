import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { testHttpAudits } from '../../../support/callers/http-audits.ts';

/** Sends no headers except `authorization`, as a stock client does. */
describe('GraphQL over HTTP', () => {
  const edge = createEdge();
  testHttpAudits({ url: 'http://edge/graphql', fetchFn: edge.fetch });
});
