import { useState } from 'react';
import { type Client, useClient } from 'urql';
import type { JobSteps } from '../../../../../intake/import/responses/response-plan.ts';
import { complaintsOf } from '../../../design/forms/complaints.tsx';
import { CreateJobDocument, ViewerDocument } from '../../../generated/graphql.ts';
import { useAddress } from '../../../shell/address/address.ts';
import { freeKeyFor } from '../../job/step-list.ts';
import { session, useImportState } from '../import-session.ts';
import type { ImportJob } from '../import-state.ts';
import { mappingMemory } from '../memory/mapping-memory.ts';
import type { NewJob } from './new-job.ts';
import { serverText } from '../words/server-words.ts';
import { t } from '../texts.ts';

/** What an import of accounts or contacts goes by where there is no job yet. */
const NO_JOB: JobSteps = { key: '', stepKeys: [] };

/**
 * Sends the file or has it checked, as answers to the job that is shown. A job that is to be created of the
 * file's question is created first, and shown from then on.
 */
export function useStart(shown: ImportJob | null) {
  const client = useClient();
  const address = useAddress();
  const state = useImportState();
  const [isCreating, setIsCreating] = useState(false);
  const newJob = state.stage === 'mapping' ? state.newJob : null;

  const start = async (dryRun: boolean) => {
    if (newJob === null) {
      void session.start(shown === null ? NO_JOB : stepsOf(shown), { client, dryRun });
      return;
    }
    setIsCreating(true);
    const created = await createJob(client, newJob);
    setIsCreating(false);
    if (typeof created === 'string') return session.complain(created);
    session.goOnIn(mappingMemory(client, created.key));
    void session.start(created, { client, dryRun });
    // The menu has to know of the job before it can be shown.
    await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    address.set({ job: created.key });
  };
  return { start, isCreating };
}

function stepsOf({ key, steps }: ImportJob): JobSteps {
  return { key, stepKeys: steps.map((step) => step.key), steps };
}

/** Creates the job under a key that is free; or says why that was not possible. */
async function createJob(client: Client, newJob: NewJob): Promise<JobSteps | string> {
  const statement = newJob.statement.trim();
  const known = await client.query(ViewerDocument, {}).toPromise();
  const taken = (known.data?.jobs?.nodes ?? []).map((job) => job.key);
  const key = freeKeyFor(statement, taken);
  const steps = newJob.steps.map((step) => ({ ...step, statement: step.statement.trim() }));
  const input = { key, statement, steps };
  const { data, error } = await client.mutation(CreateJobDocument, { input }).toPromise();
  const [problem] = complaintsOf(error, data?.jobUpsert?.userErrors);
  if (problem) return t('newJob.notCreated', { why: serverText(problem.message) });
  return { key, stepKeys: steps.map((step) => step.key), steps };
}
