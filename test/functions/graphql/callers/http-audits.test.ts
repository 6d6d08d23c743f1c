import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { testHttpAudits } from '../../../support/callers/http-audits.ts';

/** With no header beyond `authorization`, as a stock client sends them. */
describe('GraphQL over HTTP', () => {
  const edge = createEdge();
  testHttpAudits({ url: 'http://edge/graphql', fetchFn: edge.fetch });
});
