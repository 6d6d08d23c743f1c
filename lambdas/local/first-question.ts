import * as z from 'zod';
import type { Ask } from './ask.ts';

/** A question to try, as a command and with the answer it gets. */
export interface FirstQuestion {
  curl: string;
  answer: string;
}

const JOBS = z.object({ jobs: z.object({ nodes: z.array(z.object({ key: z.string() })) }) });

/** The three accounts most at risk, or, as long as there is no job, the jobs. */
export async function firstQuestion(graphqlUrl: string, ask: Ask): Promise<FirstQuestion> {
  const { jobs } = JOBS.parse(await ask('{ jobs(first: 1) { nodes { key } } }'));
  const [job] = jobs.nodes;
  const query =
    job === undefined
      ? '{ jobs { nodes { key statement } } }'
      : `{ atRiskAccounts(job: {key: ${JSON.stringify(job.key)}}, first: 3) { nodes { account { name } score band } } }`;
  return {
    curl: curlOf(graphqlUrl, query),
    answer: JSON.stringify({ data: await ask(query) }),
  };
}

/** A command to paste into a shell. */
export function curlOf(graphqlUrl: string, query: string): string {
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  return `curl -s ${graphqlUrl} -H 'content-type: application/json' -d '${body}'`;
}
