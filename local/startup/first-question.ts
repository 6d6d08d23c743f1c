import * as z from 'zod';
import type { Ask } from './ask.ts';

/** A sample query as a command, with its response. */
export interface FirstQuestion {
  curl: string;
  answer: string;
}

const JOBS = z.object({ jobs: z.object({ nodes: z.array(z.object({ key: z.string() })) }) });

/** Queries the three accounts most at risk, or the jobs as long as there is none. */
export async function firstQuestion(
  graphqlUrl: string,
  ask: Ask,
  needsToken: boolean,
): Promise<FirstQuestion> {
  const { jobs } = JOBS.parse(await ask('{ jobs(first: 1) { nodes { key } } }'));
  const [job] = jobs.nodes;
  const query =
    job === undefined
      ? '{ jobs { nodes { key statement } } }'
      : `{ atRiskAccounts(job: {key: ${JSON.stringify(job.key)}}, first: 3) { nodes { account { name } score band } } }`;
  return {
    curl: curlOf(graphqlUrl, query, needsToken),
    answer: JSON.stringify({ data: await ask(query) }),
  };
}

/** A command to paste into a shell. */
export function curlOf(graphqlUrl: string, query: string, needsToken = false): string {
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  const token = needsToken ? ' -H "authorization: Bearer $FOOTHOLD_TOKEN"' : '';
  return `curl -s ${graphqlUrl}${token} -H 'content-type: application/json' -d '${body}'`;
}
