import { createEdge } from '../../support/graphql-edge.ts';
import { testHttpAudits } from '../../support/http-audits.ts';

/** With no header beyond `authorization`, as a stock client sends them. */
describe('GraphQL over HTTP', () => {
  const edge = createEdge();
  testHttpAudits({ url: 'http://edge/graphql', fetchFn: edge.fetch });
});
