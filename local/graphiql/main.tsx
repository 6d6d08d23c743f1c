import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

/** A query for the first job, so that the first click shows data. */
async function firstQuery(): Promise<string> {
  const answer = (await ask({ query: '{ jobs(first: 1) { nodes { key } } }' })) as JobsAnswer;
  const key = answer.data?.jobs?.nodes[0]?.key ?? 'key-of-your-job';
  return `# Which accounts are about to leave, and why? Ctrl-Enter asks.
{
  atRiskAccounts(job: { key: ${JSON.stringify(key)} }, first: 10) {
    nodes {
      account {
        name
      }
      score
      band
      summary
    }
  }
}
`;
}

interface JobsAnswer {
  data?: { jobs: { nodes: { key: string }[] } | null };
}

async function ask(request: unknown): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as object;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<GraphiQL fetcher={ask} defaultQuery={await firstQuery()} />);
}
