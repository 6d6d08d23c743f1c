import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

const rebuildData = z.object({
  done: z.int(),
  total: z.int(),
  finishedAt: z.string().nullable(),
  differed: z.int(),
  leftovers: z.array(z.string()).nullable(),
});

/** Progress and findings of a rebuild. */
export type RebuildState = z.infer<typeof rebuildData>;

const FIELDS = 'rebuild { done total finishedAt differed leftovers }';

const startData = z.object({
  jobRebuild: z
    .object({
      job: z.object({ rebuild: rebuildData.nullable() }).nullable(),
      userErrors: userErrorsData,
    })
    .nullable(),
});
const stateData = z.object({
  job: z.object({ rebuild: rebuildData.nullable() }).nullable(),
});

const REBUILD: Operation<z.infer<typeof startData>> = {
  name: 'JobRebuild',
  document: `mutation JobRebuild($input: JobRebuildInput!) {
    jobRebuild(input: $input) { job { ${FIELDS} } userErrors { code message field } }
  }`,
  data: startData,
};

const REBUILD_STATE: Operation<z.infer<typeof stateData>> = {
  name: 'RebuildState',
  document: `query RebuildState($job: JobSelector!) { job(by: $job) { ${FIELDS} } }`,
  data: stateData,
};

/** Starts a rebuild, or joins the one in progress. Throws a Failure if the job does not exist. */
export async function startRebuild(
  client: GraphqlClient,
  jobKey: string,
  withHistory: boolean,
): Promise<RebuildState> {
  const input = { job: { key: jobKey }, withHistory };
  const { jobRebuild: answer } = await client.send(REBUILD, { input });
  const [error] = answer?.userErrors ?? [];
  if (error) throw new Failure(error.message);
  return shown(answer?.job?.rebuild);
}

/** Returns the current state of the rebuild. */
export async function rebuildState(client: GraphqlClient, jobKey: string): Promise<RebuildState> {
  const { job } = await client.send(REBUILD_STATE, { job: { key: jobKey } });
  return shown(job?.rebuild);
}

function shown(state: RebuildState | null | undefined): RebuildState {
  if (state) return state;
  throw new Failure(
    "The server shows no rebuild: another change replaced it, or you don't have the role ADMIN.",
  );
}
