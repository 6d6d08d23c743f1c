import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';

const jobsData = z.object({
  jobs: z.object({ nodes: z.array(z.object({ key: z.string() }).nullable()) }).nullable(),
});

export const FIRST_JOB: Operation<z.infer<typeof jobsData>> = {
  name: 'FirstJob',
  document: 'query FirstJob { jobs(first: 1) { nodes { key } } }',
  data: jobsData,
};

const ownersData = z.object({
  portfolio: z
    .object({ byOwner: z.array(z.object({ ownerEmail: z.string().nullable() })) })
    .nullable(),
});

export const OWNERS: Operation<z.infer<typeof ownersData>> = {
  name: 'Owners',
  document: `query Owners($job: String!) {
    portfolio(job: { key: $job }) { byOwner { ownerEmail } }
  }`,
  data: ownersData,
};

/** E-mail addresses of account owners. Empty if the caller's role may not read them. */
export async function knownOwners(client: GraphqlClient): Promise<readonly string[]> {
  try {
    const { jobs } = await client.send(FIRST_JOB, {});
    const job = jobs?.nodes[0]?.key;
    if (job === undefined) return [];
    const { portfolio } = await client.send(OWNERS, { job });
    return (portfolio?.byOwner ?? []).flatMap(({ ownerEmail }) => ownerEmail ?? []);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
