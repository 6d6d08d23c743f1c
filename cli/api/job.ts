import * as z from 'zod';
import type { JobSteps } from '../../intake/import/responses/response-plan.ts';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';

const jobData = z.object({
  job: z
    .object({
      key: z.string(),
      steps: z.array(z.object({ key: z.string(), statement: z.string().optional() })),
    })
    .nullable(),
  jobs: z.object({ nodes: z.array(z.object({ key: z.string() }).nullable()) }).nullable(),
});

export const JOB: Operation<z.infer<typeof jobData>> = {
  name: 'Job',
  document: `query Job($key: String!) {
    job(by: { key: $key }) { key steps { key statement } }
    jobs(first: 20) { nodes { key } }
  }`,
  data: jobData,
};

/** Whether a job with this key exists. */
export async function hasJob(client: GraphqlClient, key: string): Promise<boolean> {
  return (await client.send(JOB, { key })).job !== null;
}

/** Returns the job with this key. Throws a Failure that lists the existing jobs if there is none. */
export async function requireJob(client: GraphqlClient, key: string): Promise<JobSteps> {
  const { job, jobs } = await client.send(JOB, { key });
  if (job) {
    const steps = job.steps.map((step) => ({
      key: step.key,
      statement: step.statement ?? step.key,
    }));
    return { key: job.key, stepKeys: steps.map((step) => step.key), steps };
  }
  const known = (jobs?.nodes ?? []).flatMap((node) => (node ? [`"${node.key}"`] : []));
  throw new Failure(
    known.length === 0
      ? `There is no job "${key}" at ${client.endpoint}: create it first with the jobUpsert mutation.`
      : `There is no job "${key}" at ${client.endpoint}. It has: ${known.join(', ')}.`,
  );
}
